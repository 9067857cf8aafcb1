/** Whether a plan is proven to be the closest, and if not how far from it it may be. */
export interface Proof {
  readonly isProven: boolean;
  /** √((distance found − bound) ÷ distance found), 0 where it is proven. */
  readonly gap: number;
}

/** What one step of a search found and what it proved. */
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

/** A proof in words, its gap rounded up: `closest plan, proven` or `within 2.1% of the closest plan`. */
export function proofWords({ isProven, gap }: Proof): string {
  return isProven ? "closest plan, proven" : `within ${Math.ceil(gap * 1000) / 10}% of the closest`;
}
