import { Decimal } from "../cells/decimal.ts";

/** Converts between amounts of money and whole minor units (cents), in which the planning kernels count. */
export interface MinorUnits {
  readonly of: (amount: Decimal) => number;
  readonly toMoney: (units: number) => Decimal;
}

/** @param decimals - Decimals of the minor unit: 2 for cents. */
export function minorUnits(decimals: number): MinorUnits {
  const scale = new Decimal(10).pow(decimals);
  return { of: (amount) => amount.mul(scale).toNumber(), toMoney: (units) => new Decimal(units).div(scale) };
}
