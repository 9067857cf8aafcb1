import { callFunction, FUNCTIONS } from "../../core/index.ts";
import { makePlan } from "../../core/plan/index.ts";
import type { Household } from "./household.ts";
import type { Method } from "./method.ts";

/** Settings of every plan that is compared, as a range. */
export const WHOLE_SHARES = [["Whole shares", true]] as const;

/** Evenkeel's own plan, from holdings that are read already. */
export const closest: Method = {
  name: "closest",
  about: "DEPOSIT_PLAN with Whole shares: the plan of the least distance to the ideal amounts.",
  plan: ({ inputs, holdings, deposit }) => {
    const { lines, proof } = makePlan(inputs.allocation, "deposit", deposit, inputs.settings);
    const amountById = new Map(lines.map(({ holding, change }) => [holding?.id, change]));
    return {
      shares: holdings.map(({ id, price }) => Math.round((amountById.get(id) ?? 0) / price)),
      isProven: proof?.isProven ?? false,
      gap: proof?.gap ?? 0,
    };
  },
};

/** The same as a spreadsheet asks for it, from raw cells to the result table. */
export function closestFromCells({ sheets }: Household): unknown {
  const definition = FUNCTIONS.find(({ name }) => name === "DEPOSIT_PLAN");
  if (!definition) {
    throw new Error("DEPOSIT_PLAN is not in the table of functions");
  }
  return callFunction(definition, [sheets.holdings, sheets.targets, sheets.deposit, WHOLE_SHARES]);
}
