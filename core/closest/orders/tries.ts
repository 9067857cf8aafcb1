import { tieLimit } from "../tie.ts";
import { distanceOf } from "./distance.ts";
import type { OrderProblem } from "./problem.ts";
import { isFeasibleOrder } from "./reach.ts";

/** A feasible set with its plan. */
export interface FeasibleSet {
  readonly isChosen: readonly boolean[];
  readonly changes: readonly number[];
  readonly distance: number;
  readonly orders: number;
}

/** What came of a set that was tried. */
export interface Attempt {
  /** Undefined where the money cannot be placed or raised. */
  readonly changes: readonly number[] | undefined;
  /** Whether some amount is too small. */
  readonly hasSmall: boolean;
}

/** The sets that were tried, with the closest so far. */
export interface Tries {
  readonly attempt: (isChosen: readonly boolean[]) => Attempt;
  /** D above which a set is further than the closest so far, even by floating point. */
  readonly limit: () => number;
  /** The best set: least D; of those that tie fewest orders, then the first asset ids. */
  readonly best: () => FeasibleSet | undefined;
  /** The least D that was seen. */
  readonly least: () => number;
  readonly count: () => number;
}

/** No sets yet, and the means to try some. Sets that tie with the closest are kept until a closer one comes. */
export function triesOf(problem: OrderProblem): Tries {
  let count = 0;
  let least = Number.POSITIVE_INFINITY;
  let tied: readonly FeasibleSet[] = [];
  const attempt = (isChosen: readonly boolean[]): Attempt => {
    count += 1;
    const changes = problem.planFor(isChosen);
    if (changes === undefined) {
      return { changes, hasSmall: false };
    }
    const orders = isChosen.filter(Boolean).length;
    const hasSmall = problem.slots.some(
      (slot, index) => isChosen[index] && !isFeasibleOrder(slot, changes[index] ?? 0),
    );
    if (!hasSmall && orders > 0 && orders <= problem.maximumOrders) {
      const distance = distanceOf(problem, changes);
      if (distance <= tieLimit(least)) {
        least = Math.min(least, distance);
        tied = [...tied, { isChosen: [...isChosen], changes, distance, orders }].filter(
          (one) => one.distance <= tieLimit(least),
        );
      }
    }
    return { changes, hasSmall };
  };
  return {
    attempt,
    limit: () => tieLimit(least),
    least: () => least,
    best: () =>
      tied.reduce<FeasibleSet | undefined>((best, one) => (best && !isBefore(one, best) ? best : one), undefined),
    count: () => count,
  };
}

/** Order among equals: fewer orders, then the set whose slots come first. */
function isBefore(one: FeasibleSet, other: FeasibleSet): boolean {
  if (one.orders !== other.orders) {
    return one.orders < other.orders;
  }
  const first = one.isChosen.findIndex((is, index) => is !== other.isChosen[index]);
  return first >= 0 && one.isChosen[first] === true;
}
