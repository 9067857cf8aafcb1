import { decreasingRoot } from "./decreasing-root.ts";
import type { LotProblem, LotSlot } from "./lot-problem.ts";
import { roughAmount } from "./priced-slot.ts";

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
const FEE_ROUNDS = 3;

const CLASS_STEPS = 16;
const IDLE_STEPS = 20;

/**
 * Prices whose bound is nearly the best there is.
 *
 * The bound is concave in (y, m, ν). For given m and ν the best y_c solves x_c(y) = T_c·y, where x_c, the sum of what the
 * slots of the class choose beyond their ideals, falls in y: bisection. Around it m solves u(m) = μ ÷ 2κ, where u, the money
 * the slots leave, falls in m: bisection again. For given m and n orders, −μ² / 4κ + ν·fee·n with μ = m + ν is greatest
 * over ν ≥ 0 at μ = max(m, 2κ·fee·n). Bisection stops early, since every point gives a bound.
 */
export function dualPointOf(problem: LotProblem): DualPoint {
  const { slots, classWeights, money, fee, idleWeight } = problem;
  const classes = classWeights.map((_, index) => slots.filter((slot) => slot.classIndex === index));
  const prices = classWeights.map(() => 0);
  const spans = classes.map((members, index) => spanOf(members) / (classWeights[index] ?? 1));
  let orders = slots.filter((slot) => slot.isOrder && slot.ideal !== 0).length;
  let point: DualPoint = { classPrices: prices, idlePrice: 0, feePrice: 0 };
  for (let round = 0; round < FEE_ROUNDS; round += 1) {
    let count = 0;
    const shortFrom = 2 * idleWeight * fee * orders;
    const idleBeyond = (idlePrice: number): number => {
      const total = Math.max(idlePrice, shortFrom);
      const orderCost = (total - idlePrice) * fee;
      let unspent = money;
      count = 0;
      for (let index = 0; index < classes.length; index += 1) {
        const members = classes[index] ?? [];
        const classWeight = classWeights[index] ?? 1;
        const beyond = (price: number): number => offAt(members, price, idlePrice, orderCost) - classWeight * price;
        const price = decreasingRoot(beyond, prices[index] ?? 0, spans[index] ?? 1, CLASS_STEPS);
        prices[index] = price;
        for (const slot of members) {
          const amount = roughAmount(slot, wishOf(slot, price, idlePrice), slot.isOrder ? orderCost : 0);
          unspent -= amount;
          count += slot.isOrder && amount !== 0 ? 1 : 0;
        }
      }
      return unspent - total / (2 * idleWeight);
    };
    const span = spans.reduce((most, one) => Math.max(most, one), 1);
    const idlePrice = decreasingRoot(idleBeyond, point.idlePrice, span, IDLE_STEPS);
    idleBeyond(idlePrice);
    point = { classPrices: prices.slice(), idlePrice, feePrice: Math.max(0, shortFrom - idlePrice) };
    if (fee === 0 || count === orders) {
      break;
    }
    orders = count;
  }
  return point;
}

/** z = b° − t·(2y − m) / 2: what the slot would choose at these prices if it were free. */
export function wishOf({ ideal, weight }: LotSlot, classPrice: number, idlePrice: number): number {
  return ideal - weight * (classPrice - idlePrice / 2);
}

function offAt(members: readonly LotSlot[], price: number, idlePrice: number, orderCost: number): number {
  let off = 0;
  for (const slot of members) {
    const amount = roughAmount(slot, wishOf(slot, price, idlePrice), slot.isOrder ? orderCost : 0);
    off += amount - slot.ideal;
  }
  return off;
}

/** The order of magnitude of what a class may be off by, minor units. */
function spanOf(members: readonly LotSlot[]): number {
  return members.reduce((most, { ladder }) => Math.max(most, ladder.each), 1);
}
