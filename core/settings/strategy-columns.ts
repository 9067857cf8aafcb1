import { headerKey } from "../cells/key.ts";
import { rateCurrencyOf, SETTING_ENTRIES } from "./setting-names.ts";

/** A column of the Strategies table. */
export interface StrategyColumn {
  /** What it holds. `setting` is a setting, or the rate of a currency. */
  readonly kind: "strategy" | "account" | "active" | "setting" | "created" | "updated";
  /** As we write it; the setting's own name, where it holds one: `Cash reserve`, `FX EUR`. */
  readonly header: string;
}

/** The settings that the columns Strategy and Account hold already. */
const OWN_COLUMNS: ReadonlySet<string> = new Set(["strategy", "account"]);

/**
 * The columns of the Strategies table in the order in which we write them: Strategy, Account, Active, every other setting,
 * Created, Updated. Rates (`FX EUR`) are read and never written, since which there are differs by workbook.
 */
export const STRATEGY_COLUMNS: readonly StrategyColumn[] = [
  { kind: "strategy", header: "Strategy" },
  { kind: "account", header: "Account" },
  { kind: "active", header: "Active" },
  ...SETTING_ENTRIES.filter(([key]) => !OWN_COLUMNS.has(key)).map(
    ([, { name }]) => ({ kind: "setting", header: name }) as const,
  ),
  { kind: "created", header: "Created" },
  { kind: "updated", header: "Updated" },
];

const COLUMN_BY_KEY = new Map(STRATEGY_COLUMNS.map((column) => [headerKey(column.header), column]));

/**
 * The column of the Strategies table that a header names, by all of it or by what stands before a parenthesis; undefined
 * for a column of the user's own.
 *
 * @example strategyColumnOf("cash-reserve (USD)") → the setting Cash reserve
 */
export function strategyColumnOf(header: string): StrategyColumn | undefined {
  return columnOfKey(headerKey(header)) ?? columnOfKey(headerKey(header.split("(", 1)[0] ?? ""));
}

function columnOfKey(key: string): StrategyColumn | undefined {
  const currency = rateCurrencyOf(key);
  return COLUMN_BY_KEY.get(key) ?? (currency === undefined ? undefined : { kind: "setting", header: `FX ${currency}` });
}
