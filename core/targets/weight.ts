import type { Decimal } from "../cells/decimal.ts";

/** A target weight, a fraction of the portfolio or of a class. */
export interface Weight {
  /** The nearest double: for arithmetic that is settled later, and for cells. */
  readonly number: number;
  /** As written and scaled to its level, for comparing at the edge of a band; a weight filled by value has none. */
  readonly exact: Decimal | undefined;
}

/** A weight that a row of the targets gives. */
export function writtenWeight(exact: Decimal): Weight {
  return { number: exact.toNumber(), exact };
}

/** A weight that was filled in proportion to values. */
export function filledWeight(number: number): Weight {
  return { number, exact: undefined };
}

/** A share of a weight: target in class of a class's target. */
export function shareOf(whole: Weight, share: Weight): Weight {
  return whole.exact && share.exact
    ? writtenWeight(whole.exact.mul(share.exact))
    : filledWeight(whole.number * share.number);
}
