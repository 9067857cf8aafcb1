import { moveToBands } from "../../core/plan/band-edge.ts";
import { sum } from "./law.ts";

/* Kernels with one plausible mistake each; see level-mutants.ts. */

type MoveToBands = typeof moveToBands;

/** Moves what is locked. */
export const forgetsBounds: MoveToBands = (values, weights, lower, upper, bandLow, bandHigh, total) =>
  moveToBands(
    values,
    weights,
    lower.map(() => -1e12),
    upper.map(() => 1e12),
    bandLow,
    bandHigh,
    total,
  );

/** Moves as little as possible, in band or out. */
export const forgetsBands: MoveToBands = (values, weights, lower, upper, bandLow, bandHigh, total) =>
  moveToBands(
    values,
    weights,
    lower,
    upper,
    bandLow.map(() => -Infinity),
    bandHigh.map(() => Infinity),
    total,
  );

/** Shares the difference equally instead of by target weight. */
export const movesEvenly: MoveToBands = (values, weights, lower, upper, bandLow, bandHigh, total) =>
  moveToBands(values, weights.map(Math.sign), lower, upper, bandLow, bandHigh, total);

/** Takes a class that is out of band to the middle of its band. */
export const goesToTheMiddle: MoveToBands = (values, weights, lower, upper, bandLow, bandHigh, total) => {
  const middles = values.map((value, index) => {
    const low = bandLow[index] ?? 0;
    const high = bandHigh[index] ?? 0;
    return value < low || value > high ? (low + high) / 2 : value;
  });
  return moveToBands(middles, weights, lower, upper, bandLow, bandHigh, total);
};

/** Lets the first class alone absorb the difference. */
export const firstAbsorbs: MoveToBands = (values, weights, lower, upper, bandLow, bandHigh, total) => {
  const { amounts } = moveToBands(values, weights, lower, upper, bandLow, bandHigh, sum(values));
  return {
    amounts: amounts.map((amount, index) => (index === 0 ? amount + total - sum(amounts) : amount)),
    unplaced: 0,
  };
};
