import { decreasingRoot } from "./decreasing-root.ts";
import type { LotProblem, LotSlot } from "./lot-problem.ts";
import { roughAmount } from "./rough-amount.ts";

/** What the slots do at prices of idle money and fees, every class at the price that suits it. */
export interface Response {
  /** y_c, one a class. */
  readonly classPrices: readonly number[];
  /** Σ b, minor units; open slots are not whole. */
  readonly placed: number;
  readonly orders: number;
}

/** Halvings: to a thousandth of the span. */
const STEPS = 10;

/** Most prices are near the ones before; a span that is too short is doubled. */
const SPAN_SHARE = 1 / 16;

/**
 * The class prices with the highest bound for given prices of idle money and fees, nearly.
 *
 * The best y_c solves x_c(y) = T_c·y, where x_c, the sum of what the slots of the class choose beyond their ideals, falls in
 * y: bisection. It stops early, since every price gives a bound.
 *
 * @param starts - Prices to look around first.
 * @param orderCost - ν·fee.
 */
export type Respond = (idlePrice: number, orderCost: number, starts: readonly number[]) => Response;

/** How the slots of a problem respond to prices; slots are sorted into classes once. */
export function respondOf({ slots, classWeights }: LotProblem): Respond {
  const classes = classWeights.map((weight, index) => {
    const members = slots.filter((slot) => slot.classIndex === index);
    return { weight, members, span: (SPAN_SHARE * spanOf(members)) / weight };
  });
  return (idlePrice, orderCost, starts) => {
    let placed = 0;
    let orders = 0;
    const classPrices = classes.map(({ weight, members, span }, index) => {
      const beyond = (price: number): number => offAt(members, price, idlePrice, orderCost) - weight * price;
      const price = decreasingRoot(beyond, starts[index] ?? 0, span, STEPS);
      for (const slot of members) {
        const amount = amountAt(slot, price, idlePrice, orderCost);
        placed += amount;
        orders += slot.isOrder && amount !== 0 ? 1 : 0;
      }
      return price;
    });
    return { classPrices, placed, orders };
  };
}

/** z = b° − t·(2y − m) / 2: what the slot would choose at these prices if it were free. */
export function wishOf({ ideal, weight }: LotSlot, classPrice: number, idlePrice: number): number {
  return ideal - weight * (classPrice - idlePrice / 2);
}

function amountAt(slot: LotSlot, price: number, idlePrice: number, orderCost: number): number {
  return roughAmount(slot, wishOf(slot, price, idlePrice), slot.isOrder ? orderCost : 0);
}

function offAt(members: readonly LotSlot[], price: number, idlePrice: number, orderCost: number): number {
  let off = 0;
  for (const slot of members) {
    off += amountAt(slot, price, idlePrice, orderCost) - slot.ideal;
  }
  return off;
}

/** The order of magnitude of what a class may be off by, minor units. */
function spanOf(members: readonly LotSlot[]): number {
  return members.reduce((most, { ladder }) => Math.max(most, ladder.each), 1);
}
