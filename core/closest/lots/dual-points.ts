import { decreasingRoot } from "./decreasing-root.ts";
import { type LotProblem, type LotSlot, lowestAmount } from "./lot-problem.ts";
import type { Respond, Response } from "./respond.ts";

/** Prices at which every slot can choose on its own; any of them give a valid bound. */
export interface DualPoint {
  /** y_c, one a class: half of what one more unit of a class costs. */
  readonly classPrices: readonly number[];
  /** m = μ − ν: what one unit of idle money costs. */
  readonly idlePrice: number;
  /** ν ≥ 0: what one unit of fees costs because money is short. */
  readonly feePrice: number;
}

/** How often the fee's price is adjusted to the number of orders it leads to. */
const FEE_ROUNDS = 6;

const STEPS = 16;

/**
 * Prices whose bound is nearly the best there is: the best of a few.
 *
 * The bound is concave in (y, m, ν). For given m and ν every class has its price; around that m solves u(m) = μ ÷ 2κ, where
 * u, the money the slots leave, falls in m: bisection. For given m and n orders, −μ² / 4κ + ν·fee·n with μ = m + ν is
 * greatest over ν ≥ 0 at μ = max(m, 2κ·fee·n); the more orders are reckoned with, the dearer they are and the fewer there
 * will be.
 */
export function dualPointsOf(problem: LotProblem, respond: Respond): readonly DualPoint[] {
  const { slots, classWeights, money, fee, idleWeight } = problem;
  const wanted = slots.filter((slot) => slot.isOrder && slot.ideal !== 0).length;
  let fewest = 0;
  let most = fee > 0 ? Math.min(slots.length, Math.floor((money - lowestSum(problem)) / fee)) : wanted;
  let orders = Math.min(wanted, most);
  let response: Response = { classPrices: classWeights.map(() => 0), placed: 0, orders };
  let idlePrice = 0;
  const span = spanOf(slots);
  const points: DualPoint[] = [];
  for (let round = 0; round < FEE_ROUNDS; round += 1) {
    const shortFrom = 2 * idleWeight * fee * orders;
    const idleBeyond = (price: number): number => {
      const total = Math.max(price, shortFrom);
      response = respond(price, (total - price) * fee, response.classPrices);
      return money - response.placed - total / (2 * idleWeight);
    };
    idlePrice = decreasingRoot(idleBeyond, idlePrice, span, STEPS);
    idleBeyond(idlePrice);
    points.push({ classPrices: response.classPrices, idlePrice, feePrice: Math.max(0, shortFrom - idlePrice) });
    if (fee === 0 || response.orders === orders) {
      break;
    }
    [fewest, most] = response.orders > orders ? [orders, most] : [fewest, orders];
    orders = response.orders > fewest && response.orders < most ? response.orders : (fewest + most) / 2;
  }
  return points;
}

/** The order of magnitude of the price: what half a lot of a slot costs in distance, a unit of money; > 0. */
function spanOf(slots: readonly LotSlot[]): number {
  const lots = slots.reduce((sum, { ladder }) => sum + ladder.each, 0);
  const weights = slots.reduce((sum, { weight }) => sum + weight, 0);
  return slots.length > 0 ? lots / weights : 1;
}

/** What all slots come to at the least. */
function lowestSum({ slots, fee }: LotProblem): number {
  return slots.reduce((sum, slot) => sum + lowestAmount(slot, fee), 0);
}
