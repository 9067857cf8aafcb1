import { type Decimal, ONE, ZERO } from "../cells/decimal.ts";
import { percentText } from "../cells/words.ts";
import { SUM_TOLERANCE } from "./scale.ts";

/** Weights of one level scaled to sum to exactly 1, or what is wrong with their sum. */
export type LevelSum =
  | { readonly kind: "whole"; readonly weights: readonly Decimal[]; readonly note: string | undefined }
  | { readonly kind: "short"; readonly remainder: Decimal; readonly sum: Decimal }
  | { readonly kind: "over"; readonly sum: Decimal };

/**
 * Checks that the weights of one level sum to 1. Within 0.002 they are scaled to exactly 1, with a note.
 *
 * @param level - What the level is called in the note: `class targets`.
 */
export function sumLevel(weights: readonly Decimal[], level: string): LevelSum {
  const sum = weights.reduce((total, weight) => total.plus(weight), ZERO);
  const remainder = ONE.minus(sum);
  if (remainder.abs().gt(SUM_TOLERANCE)) {
    return remainder.gt(0) ? { kind: "short", remainder, sum } : { kind: "over", sum };
  }
  if (remainder.isZero()) {
    return { kind: "whole", weights, note: undefined };
  }
  return {
    kind: "whole",
    weights: weights.map((weight) => weight.div(sum)),
    note: sumText(sum) === "100%" ? undefined : `${level} sum to ${sumText(sum)} and are scaled to 100%`,
  };
}

/** A sum that is off, with enough decimals to see that it is. */
export function sumText(sum: Decimal): string {
  const rounded = percentText(sum.toNumber());
  return rounded === "100%" ? `${sum.mul(100).toDecimalPlaces(4)}%` : rounded;
}

/** Puts the weights of a level back where they were given; undefined in the other places. */
export function inPlaceOf<Weight>(
  isGiven: readonly boolean[],
  weights: readonly Weight[],
): readonly (Weight | undefined)[] {
  let next = 0;
  return isGiven.map((given) => {
    if (!given) {
      return undefined;
    }
    next += 1;
    return weights[next - 1];
  });
}
