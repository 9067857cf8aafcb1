/** Whether a plan is proven to be the closest, and if not how far from it it may be. */
export interface Proof {
  readonly isProven: boolean;
  /** √((G found − bound) ÷ G found) of the squared distances, 0 where it is proven; 1 says nothing. */
  readonly gap: number;
}

/** What one step of a search found and what it proved, in squared distances. */
interface Searched {
  readonly distance: number;
  /** No plan is closer than this. */
  readonly bound: number;
  readonly isProven: boolean;
}

/** The proof of a plan that was found in several steps: of the one that is proven least. */
export function proofOf(...steps: readonly Searched[]): Proof {
  return {
    isProven: steps.every(({ isProven }) => isProven),
    gap: Math.max(...steps.map(gapOf)),
  };
}

function gapOf({ distance, bound, isProven }: Searched): number {
  return isProven || distance <= 0 ? 0 : Math.sqrt(Math.max(0, distance - bound) / distance);
}

/** Above ten times the distance of the closest plan a bound says nothing that helps. */
const MOST_TOLD = 10;

/**
 * A proof in words: `closest plan, proven`, or how much further than the closest the plan may be, rounded up:
 * `within 2.1% of the closest`.
 *
 * A gap g bounds the closest distance from below by √(1 − g²) of the distance found.
 */
export function proofWords({ isProven, gap }: Proof): string {
  if (isProven) {
    return "closest plan, proven";
  }
  const further = 1 / Math.sqrt(Math.max(0, 1 - gap * gap)) - 1;
  return further < MOST_TOLD
    ? `within ${Math.max(1, Math.ceil(further * 1000 - 1e-6)) / 10}% of the closest`
    : "not proven to be the closest: the search came to its limit";
}
