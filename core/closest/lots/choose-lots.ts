import type { Money } from "../../cells/money.ts";
import { type Candidate, candidateOf, isBetter } from "./candidate.ts";
import type { PricedClass } from "./class-parts.ts";
import { dualPointOf, wishOf } from "./dual-point.ts";
import { firstAmounts } from "./first-amounts.ts";
import type { Idle } from "./idle.ts";
import { joinLists } from "./join-lists.ts";
import { type LotChoice, type LotProblem, requireSolvable, tieOf } from "./lot-problem.ts";
import { type Part, writeAmounts } from "./part.ts";
import { settleOpen } from "./settle-open.ts";
import { type PricedSlot, pricedSlotOf } from "./slot-parts.ts";
import { twoLists, type Work } from "./two-lists.ts";

const NODE_LIMIT = 100_000;

/** Shares of the gap that are searched one after the other. */
const BUDGETS: readonly number[] = [1 / 64, 1 / 16, 1 / 4, 1];

/** A problem at prices. */
interface Priced {
  readonly slots: readonly PricedSlot[];
  readonly classes: readonly PricedClass[];
  readonly idle: Idle;
  /** Dual bound. */
  readonly bound: number;
}

export function chooseLots(problem: LotProblem, nodeLimit: number = NODE_LIMIT): LotChoice {
  requireSolvable(problem);
  const { slots, bound: root, classes, idle } = pricedOf(problem);
  const wishes = slots.map(({ wish }) => wish);
  const first = candidateOf(problem, firstAmounts(problem, slots));
  if (!first) {
    throw new Error("The first amounts come to more than the money");
  }
  let best: Candidate = first;
  let least = first.distance;
  const take = (amounts: readonly Money[] | undefined): void => {
    const found = amounts && candidateOf(problem, amounts);
    if (found) {
      least = Math.min(least, found.distance);
      best = isBetter(found, best) ? found : best;
    }
  };
  const settle = (amounts: (Money | undefined)[]): void => {
    const isSettled = slots.every((_, index) => amounts[index] !== undefined);
    take(isSettled ? amounts.map((amount) => amount ?? 0) : settleOpen(problem, amounts, wishes));
  };
  settle(best.amounts.map((amount, index) => (isOpen(slots[index], amount) ? undefined : amount)));
  const work: Work = { left: nodeLimit };
  let bound = root;
  for (const share of BUDGETS) {
    const gap = least - root;
    const tie = tieOf(least);
    if (least - bound <= tie && share < 1) {
      // Only equals can be left: they are looked at all the same, as ties are decided too.
      continue;
    }
    const budget = share * gap + 2 * tie;
    const [one, other] = twoLists(slots, classes, budget, tie, work);
    const missing = joinLists(one, other, idle, {
      budget: () => Math.min(budget, least - root + 2 * tie),
      visit: (part: Part) => {
        work.left -= 1;
        const amounts: (Money | undefined)[] = slots.map(() => undefined);
        writeAmounts(part, amounts);
        settle(amounts);
      },
      maySpend: (pairs) => {
        work.left -= pairs;
        return work.left > 0;
      },
    });
    bound = Math.max(bound, root + Math.min(budget, missing));
    if (bound >= least + tie || missing < budget) {
      break;
    }
  }
  const isProven = least - bound <= tieOf(least);
  return { amounts: best.amounts, distance: best.distance, bound: Math.min(bound, least), isProven };
}

function isOpen(priced: PricedSlot | undefined, amount: Money): boolean {
  const ladder = priced?.slot.ladder;
  return ladder !== undefined && ladder.isAny && ladder.first < ladder.last && (amount !== 0 || !ladder.hasZero);
}

function pricedOf(problem: LotProblem): Priced {
  const { classWeights, money, fee, idleWeight } = problem;
  const { classPrices, idlePrice, feePrice } = dualPointOf(problem);
  const ideals = classWeights.map(() => 0);
  let rest = money;
  let bound = 0;
  let size = 0;
  const add = (term: number): void => {
    bound += term;
    size += Math.abs(term);
  };
  const slots = problem.slots.map((slot, index) => {
    const wish = wishOf(slot, classPrices[slot.classIndex] ?? 0, idlePrice);
    const priced = pricedSlotOf(slot, index, wish, slot.isOrder ? feePrice * fee : 0);
    add(priced.least);
    add(-((slot.ideal - wish) ** 2) / slot.weight);
    ideals[slot.classIndex] = (ideals[slot.classIndex] ?? 0) + slot.ideal;
    rest -= slot.ideal;
    return priced;
  });
  const classes = classWeights.map((weight, index): PricedClass => {
    const price = classPrices[index] ?? 0;
    add(-weight * price * price);
    return { weight, price, ideal: ideals[index] ?? 0 };
  });
  const total = idlePrice + feePrice;
  add(idlePrice * rest);
  add(-(total * total) / (4 * idleWeight));
  return {
    slots,
    classes,
    idle: { money, fee, weight: idleWeight, expected: total / (2 * idleWeight), feePrice },
    bound: bound - 1e-13 * size,
  };
}
