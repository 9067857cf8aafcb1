import type { NamedRange } from "../cells/cell.ts";
import type { Parameter } from "./define.ts";
import { holdingsParameter, settingsParameter, targetsParameter } from "./parameters.ts";
import { type Inputs, readInputs, requireNotNegative, requireValue } from "./read-inputs.ts";

/** The parameters of the functions that plan a deposit. */
export const DEPOSIT_PARAMETERS: readonly Parameter[] = [
  holdingsParameter,
  targetsParameter,
  {
    name: "deposit",
    kind: "amount",
    optional: false,
    help: "The money to place, in the base currency. A blank is 0.",
    example: "1500",
  },
  settingsParameter,
];

/** Reads the arguments of a function that plans a deposit. @throws InputError for anything a person can mend. */
export function readDeposit([holdings, targets, deposit, settings]: readonly (NamedRange | undefined)[]): Inputs {
  const inputs = readInputs({ holdings, targets, amount: deposit, settings });
  requireNotNegative(inputs.amount, "Deposit", "Enter 0 or more, or use WITHDRAWAL_PLAN");
  requireValue(inputs.allocation.total + inputs.amount, ", or enter a deposit");
  return inputs;
}
