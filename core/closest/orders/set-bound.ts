import type { ClassChoice } from "./class-choice.ts";
import { costOf } from "./class-option.ts";
import { feasibleLevels } from "./level-range.ts";

/**
 * A lower bound on D of one set, Infinity where it is not feasible.
 *
 * @param choices - The set, by class.
 * @param displaced - Σ d of plans without fees.
 */
export function setBound(choices: readonly ClassChoice[], displaced: number): number {
  let base = 0;
  let give = 0;
  let missing = displaced;
  let rise = 0;
  let missingLevel = displaced;
  let isLevel = true;
  for (const choice of choices) {
    base += choice.base;
    give += choice.give;
    missing -= choice.middle + choice.fees;
    missingLevel -= choice.fees;
    if (choice.rise > 0) {
      rise += choice.group.rise;
    } else {
      missingLevel -= choice.displaced;
      isLevel &&= choice.weight === 0;
    }
  }
  const spring = base + (missing * missing) / give;
  if (!isLevel) {
    return spring;
  }
  const level = missingLevel / rise;
  const range = { low: level, high: level };
  let cost = 0;
  for (const choice of choices) {
    if (choice.rise === 0) {
      cost += choice.out + (choice.displaced * choice.displaced) / choice.group.weight;
      continue;
    }
    if (choice.soldSum !== undefined && level * choice.group.rise <= choice.soldSum + 1) {
      return spring;
    }
    if (feasibleLevels(choice, range) === undefined) {
      return Number.POSITIVE_INFINITY;
    }
    cost += costOf(choice, level * choice.group.rise);
  }
  return Math.max(spring, cost);
}
