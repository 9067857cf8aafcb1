import { HUNDREDTH } from "../../../core/store/index.ts";
import type { Fraction } from "./draft.ts";

/** What was typed as a percentage: a fraction, nothing, or what is wrong with it, a sentence. */
export type PercentReading =
  | { readonly kind: "fraction"; readonly fraction: Fraction }
  | { readonly kind: "blank" }
  | { readonly kind: "wrong"; readonly why: string };

const PERCENTAGE = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/u;
/** As many as a cell holds beside two digits before the point. */
const MOST_DECIMALS = 13;

/**
 * Reads a percentage as people type it: with or without a percent sign, with a point or a comma. A blank is no target.
 *
 * @example parsePercent("45,5 %") → 0.455; parsePercent("0.45") → 0.0045
 */
export function parsePercent(text: string): PercentReading {
  const bare = text
    .replace(/[\s\u00a0\u202f]/gu, "")
    .replace("−", "-")
    .replace(/[%٪％]$/u, "");
  if (bare === "") {
    return text.trim() === "" ? { kind: "blank" } : { kind: "wrong", why: ENTER };
  }
  if (!PERCENTAGE.test(bare)) {
    return { kind: "wrong", why: `“${text.trim()}” is not a percentage. ${ENTER}` };
  }
  const [whole = "", decimals = ""] = bare.split(/[.,]/u);
  if (decimals.length > MOST_DECIMALS || whole.length > MOST_DECIMALS) {
    return { kind: "wrong", why: `“${text.trim()}” has more digits than a cell keeps. ${ENTER}` };
  }
  const fraction = HUNDREDTH.mul(`${whole || "0"}.${decimals || "0"}`.replace(/^([+-])\./u, "$10.")).mul(100);
  if (fraction.lt(0)) {
    return { kind: "wrong", why: "A target is 0% or more." };
  }
  return fraction.gt(1) ? { kind: "wrong", why: "A target is 100% or less." } : { kind: "fraction", fraction };
}

const ENTER = "Enter a number such as 45 or 45.5%.";
