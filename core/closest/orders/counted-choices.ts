import type { Budget } from "./budget.ts";
import { type ClassChoice, classChoice } from "./class-choice.ts";
import { type ClassGroup, sumOver } from "./class-group.ts";
import { type Counted, choicesAt, countedAt } from "./counted-class.ts";
import { emptyCost } from "./level-cell.ts";

/**
 * The choices within each class that may be part of a set within the limit, where few orders are allowed and the level
 * tells everything: every way to share the orders among the classes tells the level, and so each class's x.
 *
 * Proof: with n orders, x = o in the classes without one and x = rest + μ·R in the others, and Σ (x + fees) = C gives μ.
 * D is then a sum over the classes, each at least its bound at that x and number of orders. A choice is left out if under
 * no such way its own cost and the bounds of the others are within the limit.
 *
 * @returns Undefined where the work does not allow it, or a class may be sold or does not follow the level.
 */
export function countedChoices(
  groups: readonly ClassGroup[],
  displaced: number,
  maximumOrders: number,
  fee: number,
  limit: number,
  reach: number,
  budget: Budget,
): readonly (readonly ClassChoice[])[] | undefined {
  if (!groups.every(isBoughtByLevel)) {
    return undefined;
  }
  const found = groups.map((group) => new Map([["", classChoice(group, [], fee)]]));
  const atRest = groups.map((group) => emptyCost(group, 0));
  const restSums = groups.map((group) => group.lockedSum - group.idealSum);
  const inspect = (counts: readonly number[]): void => {
    budget.spent += groups.length / 2;
    const orders = sumOver(counts, (count) => count);
    const moving = groups.filter((_, at) => (counts[at] ?? 0) > 0);
    const still = sumOver([...groups.keys()], (at) => ((counts[at] ?? 0) > 0 ? 0 : (restSums[at] ?? 0)));
    const level =
      (displaced - fee * orders - still - sumOver(moving, ({ rest }) => rest)) / sumOver(moving, ({ rise }) => rise);
    let total = 0;
    const counted: (Counted | undefined)[] = [];
    for (const [at, group] of groups.entries()) {
      const count = counts[at] ?? 0;
      const one = count > 0 ? countedAt(group, count, group.rest + level * group.rise, reach, budget) : undefined;
      counted.push(one);
      total += one?.bound ?? atRest[at] ?? 0;
      if (total > limit) {
        return;
      }
    }
    for (const [at, one] of counted.entries()) {
      const group = groups[at];
      if (one && group) {
        const most = limit - total + one.bound;
        for (const choice of choicesAt(group, one, counts[at] ?? 0, most, level, fee, budget)) {
          found[at]?.set(choice.chosen.map(({ index }) => index).join(), choice);
        }
      }
    }
  };
  const visit = (counts: readonly number[], left: number): void => {
    budget.spent += 1 + groups.length / 20;
    if (budget.spent > budget.limit) {
      return;
    }
    if (counts.length === groups.length) {
      if (left < maximumOrders) {
        inspect(counts);
      }
      return;
    }
    for (let count = 0; count <= Math.min(left, groups[counts.length]?.candidates.length ?? 0); count += 1) {
      visit([...counts, count], left - count);
    }
  };
  visit([], maximumOrders);
  return budget.spent > budget.limit ? undefined : found.map((own) => [...own.values()]);
}

function isBoughtByLevel({ free, rise, candidates }: ClassGroup): boolean {
  const isFollowed = candidates.every((slot) => rise > 0 && slot.rise > 0 && slot.held === 0);
  return free.length === 0 && isFollowed;
}
