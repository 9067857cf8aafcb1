import type { ClassChoice } from "./class-choice.ts";
import { costOf } from "./class-option.ts";
import { feasibleLevels } from "./level-range.ts";

/**
 * A lower bound on D of one set that is not empty; Infinity where it is not feasible.
 *
 * With any numbers for d, each class costs base + (x − middle)²/give, and the x add up to what is displaced less the
 * fees: Σ base + (displaced − fees − Σ middle)²/Σ give at least.
 *
 * Where every choice is level, D itself is known: classes without an order have x = o, the others x = rest + μ·R with one μ,
 * so μ = (displaced − fees − Σ o − Σ rest)/Σ R. That is, unless some class is sold entirely, with an x of no less than its rest + μ'·R at the
 * level μ' of the plan. Then some such class has x ≥ rest + μ·R: if all had less, μ' would have to be above μ for the sum, and with
 * each x ≥ rest + μ'·R it cannot be. So where no class would be sold entirely at μ, none is.
 *
 * @param choices - The set, by class.
 * @param displaced - Σ d of plans without fees.
 */
export function setBound(choices: readonly ClassChoice[], displaced: number): number {
  return Math.max(springBound(choices, displaced), levelBound(choices, displaced));
}

function springBound(choices: readonly ClassChoice[], displaced: number): number {
  let base = 0;
  let give = 0;
  let missing = displaced;
  for (const choice of choices) {
    base += choice.base;
    give += choice.give;
    missing -= choice.middle + choice.fees;
  }
  return base + (missing * missing) / give;
}

function levelBound(choices: readonly ClassChoice[], displaced: number): number {
  let rise = 0;
  let missing = displaced;
  for (const choice of choices) {
    missing -= choice.fees;
    if (choice.rise > 0) {
      rise += choice.group.rise;
      missing -= choice.group.rest;
    } else if (choice.weight === 0) {
      missing -= choice.displaced;
    } else {
      return 0;
    }
  }
  const level = missing / rise;
  // One class that may be sold entirely takes the others to another level, so none is looked at before all are.
  if (
    choices.some(
      ({ group, rise: r, soldSum }) => r > 0 && soldSum !== undefined && group.rest + level * group.rise <= soldSum + 1,
    )
  ) {
    return 0;
  }
  let cost = 0;
  for (const choice of choices) {
    if (choice.rise > 0 && feasibleLevels(choice, { low: level, high: level }) === undefined) {
      return Number.POSITIVE_INFINITY;
    }
    cost += choice.rise > 0 ? costOf(choice, choice.group.rest + level * choice.group.rise) : costAtRest(choice);
  }
  return cost;
}

function costAtRest({ group, out, displaced }: ClassChoice): number {
  return out + (displaced * displaced) / group.weight;
}
