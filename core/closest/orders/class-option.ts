import type { ClassChoice } from "./class-choice.ts";
import { sumOver } from "./class-group.ts";
import { feasibleLevels, type LevelRange } from "./level-range.ts";

/** A choice within a class, with bounds on what it adds to D while the level rises by something within a range. */
export interface ClassOption {
  readonly choice: ClassChoice;
  /** At each price z, a lower bound on the class's part of D − 2·z·(x + fees). */
  readonly costs: Float64Array;
  /** Least and largest x + fees. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The option a choice is within a range of levels; undefined where no feasible plan has it.
 *
 * A level choice is either within its bounds, with x = rest + μ·R, or sold entirely, with x as it then is. The latter
 * happens only where rest + μ·R is no more than that x, as a class is never below its level.
 *
 * @param freeCosts - Costs of a choice that is not known to be level, at each price, fees included.
 */
export function classOption(
  choice: ClassChoice,
  freeCosts: Float64Array | undefined,
  prices: readonly number[],
  range: LevelRange,
): ClassOption | undefined {
  if (freeCosts !== undefined) {
    const { lowest, highest } = freeReach(choice);
    return { choice, costs: freeCosts, lowest, highest };
  }
  const { group, fees, soldSum } = choice;
  const inside = feasibleLevels(choice, range);
  const sold = soldSum !== undefined && group.rest + range.low * group.rise <= soldSum + 1 ? soldSum : undefined;
  if (inside === undefined && sold === undefined) {
    return undefined;
  }
  const costs = Float64Array.from(prices, (z) =>
    Math.min(
      inside ? levelCost(choice, inside, z) : Infinity,
      sold === undefined ? Infinity : soldCost(choice, sold, z),
    ),
  );
  return {
    choice,
    costs,
    lowest: Math.min(inside ? group.rest + inside.low * group.rise : Infinity, sold ?? Infinity) + fees,
    highest: Math.max(inside ? group.rest + inside.high * group.rise : -Infinity, sold ?? -Infinity) + fees,
  };
}

/**
 * The least of out + Σ d²/t + x²/T − 2·z·(x + fees) over a range of levels.
 *
 * With x = rest + μ·R (R the class's rise) and v = (x − start)/Σr it is a square in x, whose least is nearest to its vertex.
 */
function levelCost(choice: ClassChoice, { low, high }: LevelRange, z: number): number {
  const { group, start, rise, riseCost, riseSlope } = choice;
  const bend = riseCost / (rise * rise);
  const vertex = (z + bend * start - riseSlope / rise) / (bend + 1 / group.weight);
  const x = Math.min(Math.max(vertex, group.rest + low * group.rise), group.rest + high * group.rise);
  return costOf(choice, x) - 2 * z * (x + choice.fees);
}

/** Part of D of a level choice whose class moves by x. */
export function costOf(choice: ClassChoice, x: number): number {
  const { group, out, start, rise, riseCost, riseSlope, restCost } = choice;
  const v = (x - start) / rise;
  return out + (riseCost * v + 2 * riseSlope) * v + restCost + (x * x) / group.weight;
}

function soldCost({ group, chosen, out, fees }: ClassChoice, x: number, z: number): number {
  const cost = sumOver(chosen, ({ held, ideal, weight }) => ((held + ideal) * (held + ideal)) / weight);
  return out + cost + (x * x) / group.weight - 2 * z * (x + fees);
}

function freeReach({ group, chosen, displaced, fees }: ClassChoice): { lowest: number; highest: number } {
  const all = [...chosen, ...group.free];
  const still = displaced + fees - sumOver(all, ({ ideal }) => ideal);
  return {
    lowest:
      still +
      sumOver(chosen, ({ held, least }) => (held > 0 ? -held : least)) +
      sumOver(group.free, ({ held }) => -held),
    highest:
      still +
      sumOver(chosen, ({ mayBuy, held, least }) => (mayBuy ? Infinity : -Math.min(held, least))) +
      sumOver(group.free, ({ mayBuy }) => (mayBuy ? Infinity : 0)),
  };
}
