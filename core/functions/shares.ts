import { Decimal, ONE } from "../cells/decimal.ts";
import { type Money, unitsOf } from "../cells/money.ts";
import type { PlanLine } from "../plan/index.ts";

/** Shares are planned to a millionth. */
const SHARE_DECIMALS = 6;
const MILLION = 10 ** SHARE_DECIMALS;

/**
 * How many shares a line of a plan trades: the whole lots that its amount is the rounded cost of; without lots amount ÷
 * (price × FX rate), to 6 decimals, rounded down so that they never cost more than the amount; all there are where the
 * holding is sold entirely.
 *
 * @param decimals - Of the minor unit that amounts are counted in.
 * @returns Undefined without a price.
 */
export function sharesOf({ holding, change, valueAfter }: PlanLine, decimals: number): number | undefined {
  if (holding?.price.kind !== "known" || holding.fxRate === undefined) {
    return undefined;
  }
  const isWholeSale = valueAfter === 0 && change < 0;
  if (isWholeSale && holding.quantity !== undefined) {
    return holding.quantity.toNumber();
  }
  const { amount } = holding.price;
  const cost = holding.fxRate.eq(ONE) ? amount : amount.mul(holding.fxRate);
  if (holding.lotSize.gt(0) && !isWholeSale) {
    return lotsFor(Math.abs(change), unitsOf(cost.mul(holding.lotSize), decimals))
      .mul(holding.lotSize)
      .toNumber();
  }
  const shares = sharesFor(Math.abs(change), cost, decimals);
  return Number.isFinite(shares) ? shares : undefined;
}

/** Lots that cost an amount: the nearest number, as the cost was rounded; lots finer than a minor unit are cut. */
function lotsFor(amount: Money, costOfLot: Decimal): Decimal {
  const lots = new Decimal(amount).div(costOfLot);
  return costOfLot.lt(1) ? lots.floor() : lots.round();
}

/** Below this, doubles place a quotient between two whole numbers unless it lies next to one of them. */
const PLAIN = 1e12;
const NEXT_TO = 1e-3;

/** The shares that an amount buys, cut to millionths: by doubles where they leave no doubt, else in decimal. */
function sharesFor(amount: Money, cost: Decimal, decimals: number): number {
  const scale = 10 ** (SHARE_DECIMALS - decimals);
  const quotient = (amount * scale) / cost.toNumber();
  const whole = Math.floor(quotient);
  const part = quotient - whole;
  return quotient < PLAIN && part > NEXT_TO && part < 1 - NEXT_TO
    ? whole / MILLION
    : new Decimal(amount).mul(scale).divToInt(cost).div(MILLION).toNumber();
}
