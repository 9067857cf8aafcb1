import { sumOver } from "./class-group.ts";
import type { OrderProblem } from "./problem.ts";

/** Where bounds are computed, and where the range of levels is cut. Any numbers give valid bounds; these give good ones. */
export interface Prices {
  /** Prices z of displaced money. */
  readonly money: readonly number[];
  /** The largest of them, without its sign. */
  readonly largest: number;
  /** Rises of the portfolio's level, ascending. */
  readonly levels: readonly number[];
}

const PRICES = 16;
const LEVELS_A_SIDE = 9;

/**
 * Prices from 0 to twice what displaced money costs in a plan that is near.
 *
 * Where D is least for a given Σ d, all slots that move have the same d/t + x/T, which is the price; in a plan that is near
 * they have about that, and the price is their average by weight.
 */
export function pricesFor({ slots, classWeights }: OrderProblem, changes: readonly number[] | undefined): Prices {
  const moved = slots.map(({ ideal }, index) => (changes?.[index] ?? 0) - ideal);
  const inClass = classWeights.map(() => 0);
  for (const [index, { classIndex }] of slots.entries()) {
    inClass[classIndex] = (inClass[classIndex] ?? 0) + (moved[index] ?? 0);
  }
  let weights = 0;
  let weighted = 0;
  for (const [index, { weight, classIndex }] of slots.entries()) {
    if ((changes?.[index] ?? 0) !== 0) {
      weights += weight;
      weighted +=
        (moved[index] ?? 0) + (weight * (inClass[classIndex] ?? 0)) / (classWeights[classIndex] ?? Number.NaN);
    }
  }
  const around = weights > 0 ? weighted / weights : 0;
  const scale = Math.sqrt(sumOver(slots, ({ ideal, weight }) => (ideal * ideal) / weight));
  const reach = Math.max(Math.abs(around), 1e-3 * scale);
  const up = Array.from({ length: LEVELS_A_SIDE }, (_, at) => reach * 2 ** (at - 6));
  return {
    money: [0, ...Array.from({ length: PRICES }, (_, at) => around + reach * ((2 * at) / (PRICES - 1) - 1))],
    largest: Math.abs(around) + reach,
    levels: [...up.map((one) => -one).reverse(), 0, ...up],
  };
}
