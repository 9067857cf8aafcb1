import type { Money } from "../../cells/money.ts";
import { type LotProblem, lowestAmount } from "./lot-problem.ts";
import { type PricedSlot, slotParts } from "./slot-parts.ts";

/** Choices of a slot that are tried, the cheapest at the prices. */
const CHOICES = 5;

/** A change of one slot. */
interface Change {
  readonly index: number;
  readonly amount: Money;
  /** By how much the distance falls, per unit of money freed where money is short. */
  readonly merit: number;
}

/**
 * Affordable amounts to begin with: what every slot would choose at the prices; while the money is short, the change that
 * frees some at the least distance a unit; then the change of one slot that brings the plan closest, while there is one.
 */
export function firstAmounts(problem: LotProblem, priced: readonly PricedSlot[]): readonly Money[] {
  const { slots, classWeights, money, fee, idleWeight } = problem;
  const choices = priced.map((one) => {
    const { parts } = slotParts(one, Infinity, CHOICES);
    return [...parts.map(({ placed }) => Math.round(placed) + 0), lowestAmount(one.slot, fee)];
  });
  const amounts = choices.map((ofSlot) => ofSlot[0] ?? 0);
  const off = new Float64Array(classWeights.length);
  let unspent = money;
  let cashLeft = money;
  const costOf = (index: number, amount: Money): Money => amount + (slots[index]?.isOrder && amount !== 0 ? fee : 0);
  const put = (index: number, amount: Money, before: Money): void => {
    const classIndex = slots[index]?.classIndex ?? 0;
    off[classIndex] = (off[classIndex] ?? 0) + amount - before;
    unspent -= amount - before;
    cashLeft -= costOf(index, amount) - costOf(index, before);
    amounts[index] = amount;
  };
  slots.forEach((slot, index) => {
    put(index, amounts[index] ?? 0, 0);
    off[slot.classIndex] = (off[slot.classIndex] ?? 0) - slot.ideal;
  });
  const bestChange = (): Change | undefined => {
    let best: Change | undefined;
    for (let index = 0; index < slots.length; index += 1) {
      const slot = slots[index];
      const before = amounts[index] ?? 0;
      const isShort = cashLeft < 0;
      for (const amount of slot ? (choices[index] ?? []) : []) {
        const step = amount - before;
        const freed = costOf(index, before) - costOf(index, amount);
        if (!slot || step === 0 || (isShort ? freed <= 0 : cashLeft + freed < 0)) {
          continue;
        }
        const classOff = off[slot.classIndex] ?? 0;
        const fall =
          -(step * (2 * (before - slot.ideal) + step)) / slot.weight -
          (step * (2 * classOff + step)) / (classWeights[slot.classIndex] ?? 1) +
          idleWeight * step * (2 * unspent - step);
        const merit = isShort ? Math.min(fall, -1e-9) / Math.min(freed, -cashLeft) : fall;
        if ((isShort || merit > 1e-6) && !(best && best.merit >= merit)) {
          best = { index, amount, merit };
        }
      }
    }
    return best;
  };
  for (let count = 0; cashLeft < 0 || count < 4 * slots.length; count += 1) {
    const change = bestChange();
    if (!change) {
      break;
    }
    put(change.index, change.amount, amounts[change.index] ?? 0);
  }
  return amounts;
}
