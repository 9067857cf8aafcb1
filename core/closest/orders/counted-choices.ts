import { type ClassChoice, classChoice } from "./class-choice.ts";
import { type ClassGroup, type PlacedSlot, sumOver } from "./class-group.ts";
import { costOf } from "./class-option.ts";
import { extraOf, type InsideQuestion } from "./inside-bound.ts";
import { emptyCost } from "./level-cell.ts";
import { feasibleLevels } from "./level-range.ts";
import type { Budget } from "./search.ts";

/** Halvings of the range of an inner price. More would only make bounds better. */
const HALVINGS = 16;

/** Work of one slot at one inner price. */
const SLOT_WORK = 0.5;

/** Best slots of a class at a known x, with a lower bound on the class's part of D. */
interface Counted {
  readonly bound: number;
  /** The bound without any order, and what each choice adds to it, ascending. */
  readonly start: number;
  readonly ranked: readonly { readonly slot: PlacedSlot; readonly extra: number }[];
}

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
        for (const choice of choicesOf(group, one, counts[at] ?? 0, most, level, fee, budget)) {
          found[at]?.set(choice.chosen.map(({ index }) => index).join(), choice);
        }
      }
    }
  };
  const visit = (counts: readonly number[], left: number): void => {
    budget.spent += 1;
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

/** As `insideBound`, with x known and exactly so many orders: the cheapest are chosen. */
function countedAt(group: ClassGroup, count: number, x: number, reach: number, budget: Budget): Counted {
  const question: InsideQuestion = { group, sums: { low: x, high: x }, rises: undefined, price: 0, orderPrice: 0 };
  let best: Counted = { bound: Number.NEGATIVE_INFINITY, start: 0, ranked: [] };
  let low = -8 * reach;
  let high = 8 * reach;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const u = (low + high) / 2;
    budget.spent += SLOT_WORK * group.candidates.length;
    const ranked = group.candidates
      .map((slot) => ({ slot, extra: extraOf(question, slot, u) }))
      .sort((one, other) => one.extra - other.extra);
    const start = emptyCostAt(group, x, u);
    const bound = start + sumOver(ranked.slice(0, count), ({ extra }) => extra);
    best = bound > best.bound ? { bound, start, ranked } : best;
    const moved = sumOver(
      ranked.slice(0, count),
      ({ slot }) => Math.max(slot.weight * u, slot.least - slot.ideal) + slot.ideal,
    );
    if (x - group.lockedSum + group.idealSum > moved) {
      low = u;
    } else {
      high = u;
    }
  }
  return best;
}

/** x²/T + 2·u·x and the parts of all slots left out. */
function emptyCostAt(group: ClassGroup, x: number, u: number): number {
  return (x * x) / group.weight + 2 * u * (x - group.lockedSum + group.idealSum) + group.lockedCost + group.dropCosts;
}

/** Choices of a number of orders whose bound and whose own cost are at most so much. */
function choicesOf(
  group: ClassGroup,
  { start, ranked }: Counted,
  count: number,
  most: number,
  level: number,
  fee: number,
  budget: Budget,
): readonly ClassChoice[] {
  const choices: ClassChoice[] = [];
  const visit = (from: number, chosen: readonly PlacedSlot[], least: number): void => {
    if (chosen.length === count) {
      const choice = classChoice(
        group,
        [...chosen].sort((one, other) => one.index - other.index),
        fee,
      );
      budget.spent += 3;
      if (
        feasibleLevels(choice, { low: level, high: level }) &&
        costOf(choice, group.rest + level * group.rise) <= most
      ) {
        choices.push(choice);
      }
      return;
    }
    const due = count - chosen.length;
    for (let at = from; at + due <= ranked.length && budget.spent <= budget.limit; at += 1) {
      const next = ranked.slice(at, at + due);
      if (least + sumOver(next, ({ extra }) => extra) > most) {
        return;
      }
      budget.spent += 1;
      const [one] = next;
      if (one) {
        visit(at + 1, [...chosen, one.slot], least + one.extra);
      }
    }
  };
  visit(0, [], start);
  return choices;
}
