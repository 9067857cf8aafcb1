import { type Argument, callFunction, FUNCTIONS, InputError, type ResultTable } from "../../core/index.ts";
import type { PlanView, ViewInputs } from "../../core/view/index.ts";
import { addressOf } from "../host/address.ts";
import type { CellBlock } from "../host/cells.ts";
import { CHOOSE_A_HOLDING } from "./plan-table.ts";
import { quotedText, settingsText } from "./settings-text.ts";

/** The cells that a plan was worked out from, where a formula can name them. */
export interface PlanSources {
  readonly holdings: CellBlock;
  readonly targets: CellBlock;
  readonly strategies: CellBlock | undefined;
}

/** A formula that gives a plan, and how much room its result takes; or why there is none, a sentence for the person. */
export type PlanFormula =
  | { readonly formula: string; readonly rows: number; readonly columns: number }
  | { readonly why: string };

/** A settings argument: as the formula writes it, "" for none, and as the function gets it. */
type SettingsArgument = readonly [written: string, passed: Argument];

const FUNCTION_BY_FLOW = { deposit: "DEPOSIT_PLAN", withdrawal: "WITHDRAWAL_PLAN", rebalance: "REBAL_PLAN" } as const;
const EXCLUDED =
  "Formulas know no excluded holdings. Bring them back, or write locked in a column Trading of the holdings.";
const REMEMBERED =
  "The holdings are read by columns that the workbook remembers, and a formula knows columns by their headers alone. Name them Holding, Asset class, Quantity, Price or Value, or write the plan to a sheet.";
const OTHERWISE =
  "A formula with these ranges and settings would not give this plan. Write the plan to a sheet, or save the rules first.";

/**
 * The formula that gives a plan from the sheet's own cells.
 *
 * It is tried before it is handed out: the settings argument is the table of strategies where that gives the very same
 * orders, else nothing or a text where those do. Where none of them does, there is no formula.
 */
export function planFormula(plan: PlanView, inputs: ViewInputs, sources: PlanSources): PlanFormula {
  if (inputs.excluded.size > 0) {
    return { why: EXCLUDED };
  }
  const name = FUNCTION_BY_FLOW[plan.flow];
  const { holdings, targets } = sources;
  for (const [written, passed] of settingsArguments(inputs, sources)) {
    const result = tryFunction(name, [holdings.values, targets.values, plan.amount, passed]);
    if (result && givesPlan(result, plan)) {
      const args = [addressOf(holdings.range), addressOf(targets.range), String(plan.amount), written];
      const formula = `=${name}(${args.filter((arg) => arg !== "").join(", ")})`;
      return { formula, rows: result.length, columns: result[0]?.length ?? 1 };
    }
  }
  return { why: isRemembered(holdings, inputs) ? REMEMBERED : OTHERWISE };
}

/** Whether the pane reads the holdings otherwise than they stand in the sheet. */
function isRemembered({ values }: CellBlock, { holdings }: ViewInputs): boolean {
  return JSON.stringify(values) !== JSON.stringify(holdings);
}

function settingsArguments(inputs: ViewInputs, { strategies }: PlanSources): readonly SettingsArgument[] {
  const text = settingsText(inputs);
  return [
    ...(strategies && inputs.tried.size === 0 ? [[addressOf(strategies.range), strategies.values] as const] : []),
    ...(strategies ? [] : [["", undefined] as const]),
    ...(text === undefined || text === "" ? [] : [[quotedText(text), text] as const]),
  ];
}

function tryFunction(name: string, args: readonly Argument[]): ResultTable | undefined {
  const definition = FUNCTIONS.find((one) => one.name === name);
  try {
    return definition && callFunction(definition, args);
  } catch (error) {
    if (error instanceof InputError) {
      return undefined;
    }
    throw error;
  }
}

/** Whether a result has the lines of a plan, and no others. */
function givesPlan([headers = [], ...rows]: ResultTable, { orders, others }: PlanView): boolean {
  const column = headers.findIndex((header) => header === "Buy" || header === "Sell" || header === "Amount");
  const given = rows
    .filter((row) => row[1] !== "" && row[column] !== 0)
    .map((row) => `${row[0]}\t${row[1]}\t${row[column]}`);
  const wanted = [...orders, ...others].map(
    ({ assetClass, holding, amount }) => `${assetClass}\t${holding || CHOOSE_A_HOLDING}\t${Math.abs(amount)}`,
  );
  return given.sort().join("\n") === wanted.sort().join("\n");
}
