import type { Cell } from "../cells/cell.ts";
import { requireNotNegative, requireValue } from "../functions/read-inputs.ts";
import { depositCurve, isOrder, minDeposit } from "../plan/index.ts";
import { readViewInputs, type ViewInputs } from "./view-inputs.ts";

/** What a number of orders achieves. */
export interface CurvePoint {
  readonly orders: number;
  readonly drift: number | undefined;
}

/** The smallest deposit that reaches every target, or why none does. */
export type SmallestDeposit = { readonly amount: number } | { readonly notReachable: string };

const DEPOSIT = "Deposit";

/** What 1, 2, 3, … orders make of a deposit; the last is the plan itself. */
export function curveView(inputs: ViewInputs, deposit: Cell): readonly CurvePoint[] {
  const { allocation, settings, amount } = readViewInputs(inputs, deposit, DEPOSIT);
  requireNotNegative(amount, DEPOSIT, "Enter 0 or more");
  requireValue(allocation.total + amount, ", or enter a deposit");
  return depositCurve(allocation, amount, settings).map(({ lines, portfolioDriftAfter }) => ({
    orders: lines.filter(isOrder).length,
    drift: portfolioDriftAfter,
  }));
}

/** The smallest deposit that reaches every target without selling. */
export function smallestDeposit(inputs: ViewInputs): SmallestDeposit {
  const { allocation, settings } = readViewInputs(inputs);
  const smallest = minDeposit(allocation, settings);
  return "deposit" in smallest ? { amount: smallest.deposit / 10 ** settings.decimals } : smallest;
}
