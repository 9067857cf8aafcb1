import type { Budget } from "./budget.ts";
import { type ClassChoice, classChoice } from "./class-choice.ts";
import { type ClassGroup, type PlacedSlot, sumOver } from "./class-group.ts";
import { costOf } from "./class-option.ts";
import { extraOf, type InsideTerms } from "./inside-bound.ts";
import { feasibleLevels } from "./level-range.ts";

/** Halvings of the range of an inner price. More would only make bounds better. */
const HALVINGS = 16;

/** Work of one slot at one inner price. */
const SLOT_WORK = 3;

/** Best slots of a class at a known x, with a lower bound on the class's part of D. */
export interface Counted {
  readonly bound: number;
  /** The bound without any order, and what each choice adds to it, ascending. */
  readonly start: number;
  readonly ranked: readonly { readonly slot: PlacedSlot; readonly extra: number }[];
}

/** As `insideBound`, with x known and exactly so many orders: the cheapest are chosen. */
export function countedAt(group: ClassGroup, count: number, x: number, reach: number, budget: Budget): Counted {
  const terms: InsideTerms = { group, sums: { low: x, high: x }, rises: undefined, dualPrice: 0, orderPrice: 0 };
  let best: Counted = { bound: Number.NEGATIVE_INFINITY, start: 0, ranked: [] };
  let low = -8 * reach;
  let high = 8 * reach;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const u = (low + high) / 2;
    budget.spent += SLOT_WORK * group.candidates.length;
    const ranked = group.candidates
      .map((slot) => ({ slot, extra: extraOf(terms, slot, u) }))
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
export function choicesAt(
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
      budget.spent += 3 + count;
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
      budget.spent += 1 + due / 4;
      const [one] = next;
      if (one) {
        visit(at + 1, [...chosen, one.slot], least + one.extra);
      }
    }
  };
  visit(0, [], start);
  return choices;
}
