import { level } from "../../core/plan/level.ts";
import { sum } from "./law.ts";

/*
 * Kernels with one plausible mistake each. A law that does not catch its mutant would not catch the mistake either.
 */

type Level = typeof level;

/** Fills beyond what an entry may take. */
export const forgetsUpperBounds: Level = (weights, lower, upper, total) =>
  level(
    weights,
    lower,
    upper.map((_, index) => ((weights[index] ?? 0) > 0 ? Infinity : (upper[index] ?? 0))),
    total,
  );

/** Leaves money unplaced rather than give it to entries without a target. */
export const forgetsUntargeted: Level = (weights, lower, upper, total) =>
  level(
    weights,
    lower,
    upper.map((bound, index) => ((weights[index] ?? 0) > 0 ? bound : Math.min(Math.max(0, lower[index] ?? 0), bound))),
    total,
  );

/** Shares among entries without target equally instead of by their upper bounds. */
export const untargetedEqually: Level = (weights, lower, upper, total) => {
  const placed = level(weights, lower, upper, total);
  const isFull = weights.every((weight, index) => weight === 0 || placed.amounts[index] === upper[index]);
  if (!isFull) {
    return placed;
  }
  const same = weights.map((weight) => (weight === 0 ? 1 : 0));
  const full = lower.map((bound, index) => ((weights[index] ?? 0) > 0 ? (upper[index] ?? 0) : bound));
  return level(same, full, upper, total);
};

/** Adds the same to every entry above its lower bound, whatever its target. */
export const spreadsEvenly: Level = (weights, lower, upper, total) =>
  level(weights.map(Math.sign), lower, upper, total);

/** Rounds inside the kernel. */
export const roundsToTens: Level = (weights, lower, upper, total) => {
  const placed = level(weights, lower, upper, total);
  return { ...placed, amounts: placed.amounts.map((amount) => Math.round(amount / 10) * 10) };
};

/** Puts what rounding left over on the last entry. */
export const lastTakesTheRest: Level = (weights, lower, upper, total) => {
  const { amounts } = level(weights, lower, upper, total);
  const rounded = amounts.map(Math.floor);
  const rest = total - sum(rounded);
  return {
    amounts: rounded.map((amount, index) => (index === rounded.length - 1 ? amount + rest : amount)),
    unplaced: 0,
  };
};

/** Takes an entry whose share passes its upper bound out of the plan instead of filling it. */
export const dropsWhatOverflows: Level = (weights, lower, upper, total) => {
  const { amounts } = level(
    weights,
    lower,
    lower.map(() => Infinity),
    total,
  );
  const allowed = lower.map((bound, index) =>
    (amounts[index] ?? 0) > (upper[index] ?? 0) ? bound : (upper[index] ?? 0),
  );
  return level(weights, lower, allowed, total);
};

/** Splits the money that flows by target, without looking at what is held. */
export const sharesTheFlow: Level = (weights, lower, upper, total) => {
  const held = lower.map((bound, index) => (bound > 0 ? bound : Math.min(upper[index] ?? 0, 1e9)));
  const flow = total - sum(held);
  const all = sum(weights);
  const amounts = held.map((value, index) => {
    const share = all === 0 ? 0 : (flow * (weights[index] ?? 0)) / all;
    return Math.min(Math.max(value + share, lower[index] ?? 0), upper[index] ?? 0);
  });
  return level(
    weights.map(() => 1),
    amounts.map((amount, index) => (flow > 0 ? amount : (lower[index] ?? 0))),
    flow > 0 ? upper : amounts,
    total,
  );
};
