import { Decimal } from "../../cells/decimal.ts";
import type { Money } from "../../cells/money.ts";

/** What whole lots of one holding cost: price × lot size × FX rate. */
export interface LotCost {
  /** Minor units a lot, the nearest double. */
  readonly each: number;
  /**
   * Minor units that a whole number of lots ≥ 0 costs, exact and then rounded half up.
   *
   * @example 10.125 minor units a lot: 4 lots → 41 (40.5 rounded)
   */
  readonly of: (lots: number) => Money;
}

/** Powers of ten up to here are exact as doubles. */
const MOST_DECIMALS = 15;

/**
 * The cost of lots from what one lot costs.
 *
 * With perLot = n / 10^m and n·k below 2^53 the product n·k is an exact double, and so are the remainder of its division by
 * 10^m (JavaScript's % is exact) and what is left after subtracting it, a multiple of 10^m: whole units and remainder are
 * exact and so is the rounding. Anything larger is left to Decimal.
 *
 * @param perLot - Minor units a lot, exact, > 0.
 * @throws Error (a programming error) when a lot costs nothing or less.
 */
export function lotCostOf(perLot: Decimal): LotCost {
  if (!(perLot.gt(0) && perLot.isFinite())) {
    throw new Error(`A lot cannot cost ${perLot.toString()}`);
  }
  const decimals = perLot.decimalPlaces();
  const scale = 10 ** Math.min(decimals, MOST_DECIMALS);
  const scaled = decimals <= MOST_DECIMALS ? perLot.mul(scale).toNumber() : Number.NaN;
  return {
    each: perLot.toNumber(),
    of: (lots) => {
      const product = scaled * lots;
      if (!(product <= Number.MAX_SAFE_INTEGER)) {
        return perLot.mul(lots).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
      }
      const remainder = product % scale;
      return (product - remainder) / scale + (2 * remainder >= scale ? 1 : 0);
    },
  };
}
