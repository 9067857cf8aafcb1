import { Decimal as DecimalJs } from "decimal.js";

/**
 * Exact decimal numbers: 30 significant digits, half up.
 *
 * A clone of its own, so that no other code on the page can change how money is rounded.
 */
export const Decimal = DecimalJs.clone({
  precision: 30,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 30,
});
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);
