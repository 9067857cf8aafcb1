import { isNear } from "./ties.ts";

/** A slot that is to move by one of some amounts. */
export interface LotSlot {
  readonly classIndex: number;
  readonly weight: number;
  /** b°: the ideal change. */
  readonly ideal: number;
  /** Every whole amount but 0 that it may move by. */
  readonly amounts: readonly number[];
  /** Whether moving costs the fee and counts as an order. */
  readonly isOrder: boolean;
}

export interface LotProblem {
  /** In order of asset ids. */
  readonly slots: readonly LotSlot[];
  readonly classWeights: readonly number[];
  readonly money: number;
  readonly fee: number;
  readonly idleWeight: number;
}

/** The amounts of a plan, with what ties are decided by. */
export interface LotPlan {
  readonly amounts: readonly number[];
  /** G. */
  readonly distance: number;
  /** ℓ. */
  readonly cashLeft: number;
  readonly orders: number;
}

/**
 * The plan with the least G, by trying every combination of amounts.
 *
 * First every way to say which slots move, then every amount of those, nearest to the ideal first. Only one thing is left
 * out: what cannot be as close as a plan already found. All terms of G are 0 or more, and the money that is not placed is
 * at least the fees; so κ·(fees)², the terms of what is settled, and the least terms that the amounts of the other slots
 * have, are together no more than G. Once they are more than G of a plan already found, no plan from there on is as close.
 */
export function closestLots(problem: LotProblem): LotPlan | undefined {
  const { slots, classWeights, money, fee, idleWeight } = problem;
  const byClass = slots.map((_, index) => index).sort((one, other) => classOf(one) - classOf(other));
  const nearestFirst = slots.map(({ amounts, ideal }) =>
    [...amounts].sort((one, other) => Math.abs(one - ideal) - Math.abs(other - ideal)),
  );
  const chosen = slots.map(() => 0);
  let best: LotPlan | undefined;
  for (const { pattern, orders, least } of patterns()) {
    tryAmounts(pattern, orders, 0, least, 0);
  }
  return best;

  /** Which slots move, as bits, with the least that G can be then; the most promising first. */
  function patterns() {
    return Array.from({ length: 2 ** slots.length }, (_, pattern) => {
      const orders = slots.filter(({ isOrder }, index) => isOrder && moves(pattern, index)).length;
      const least = slots.reduce((sum, _, index) => sum + leastTerm(pattern, index), idleWeight * (fee * orders) ** 2);
      return { pattern, orders, least };
    })
      .filter(({ least }) => least < Number.POSITIVE_INFINITY)
      .sort((one, other) => one.least - other.least);
  }

  function leastTerm(pattern: number, index: number): number {
    const [nearest] = moves(pattern, index) ? (nearestFirst[index] ?? []) : [0];
    const slot = slots[index];
    return nearest === undefined || !slot ? Number.POSITIVE_INFINITY : termOf(nearest - slot.ideal, slot.weight);
  }

  /** @param least - The least that G can be with the slots before this depth as they are. */
  function tryAmounts(pattern: number, orders: number, depth: number, least: number, ofClass: number): void {
    const index = byClass[depth];
    const slot = index === undefined ? undefined : slots[index];
    if (index === undefined || !slot) {
      consider(orders);
      return;
    }
    const others = least - leastTerm(pattern, index);
    for (const amount of moves(pattern, index) ? (nearestFirst[index] ?? []) : [0]) {
      const off = amount - slot.ideal;
      const through = others + termOf(off, slot.weight);
      if (best && through > best.distance && !isNear(through, best.distance)) {
        return;
      }
      chosen[index] = amount;
      const isLast = classOf(byClass[depth + 1]) !== slot.classIndex;
      const closed = isLast ? termOf(ofClass + off, classWeights[slot.classIndex] ?? 0) : 0;
      tryAmounts(pattern, orders, depth + 1, through + closed, isLast ? 0 : ofClass + off);
    }
  }

  function consider(orders: number): void {
    const unplaced = money - chosen.reduce((sum, amount) => sum + amount, 0);
    const cashLeft = unplaced - fee * orders;
    if (cashLeft >= 0) {
      const plan = { amounts: [...chosen], distance: distanceOf(unplaced), cashLeft, orders };
      best = best && !isCloser(plan, best) ? best : plan;
    }
  }

  /** G, straight from its definition. */
  function distanceOf(unplaced: number): number {
    const off = slots.map(({ ideal }, index) => (chosen[index] ?? 0) - ideal);
    const ofSlots = slots.map(({ weight }, index) => termOf(off[index] ?? 0, weight));
    const ofClasses = classWeights.map((weight, which) =>
      termOf(
        off.reduce((sum, one, index) => sum + (classOf(index) === which ? one : 0), 0),
        weight,
      ),
    );
    return [...ofSlots, ...ofClasses].reduce((sum, one) => sum + one, idleWeight * unplaced ** 2);
  }

  function classOf(index: number | undefined): number {
    return slots[index ?? -1]?.classIndex ?? -1;
  }
}

/** What has a weight of 0 cannot move. */
function termOf(off: number, weight: number): number {
  return off === 0 ? 0 : off ** 2 / weight;
}

function moves(pattern: number, index: number): boolean {
  return Math.floor(pattern / 2 ** index) % 2 === 1;
}

/** Ties go to less cash left, then fewer orders, then more to the first asset id that differs. */
function isCloser(one: LotPlan, other: LotPlan): boolean {
  if (!isNear(one.distance, other.distance)) {
    return one.distance < other.distance;
  }
  if (one.cashLeft !== other.cashLeft) {
    return one.cashLeft < other.cashLeft;
  }
  if (one.orders !== other.orders) {
    return one.orders < other.orders;
  }
  const index = one.amounts.findIndex((amount, which) => amount !== other.amounts[which]);
  return (one.amounts[index] ?? 0) > (other.amounts[index] ?? 0);
}
