import { type Cell, SETTINGS } from "../../../core/index.ts";
import { type Store, type StoredStrategy, saveStrategy, strategyNamed } from "../../../core/store/index.ts";
import { MAXIMUM_ORDERS } from "./curve-points.ts";

/** A rule with a value to type, as a chip shows it. */
export interface TypedRule {
  readonly name: string;
  /** What it does, for under its field. */
  readonly help: string;
  /** What the chip says while the rule is off. */
  readonly off: string;
  /** What the chip says of a value. */
  readonly on: (value: string) => string;
}

/** The rule for whole shares: on or off. */
export const WHOLE_SHARES = SETTINGS.wholeShares.name;
/** The rule for the cash that is there: kept, or invested too. */
export const CASH = SETTINGS.cash.name;

/** The rules with a value, in the order of their chips. */
export const TYPED_RULES: readonly TypedRule[] = [
  {
    name: SETTINGS.minimumTrade.name,
    help: SETTINGS.minimumTrade.help,
    off: "Minimum trade",
    on: (value) => `Min. ${value}`,
  },
  {
    name: MAXIMUM_ORDERS,
    help: SETTINGS.maximumOrders.help,
    off: "Maximum orders",
    on: (value) => `At most ${value} ${value === "1" ? "order" : "orders"}`,
  },
  { name: SETTINGS.feePerOrder.name, help: SETTINGS.feePerOrder.help, off: "Fee", on: (value) => `Fee ${value}` },
];

/** What a rule is set to now: as it is tried, else as the strategy has it; "" for its default. */
export function ruleValue(rule: string, strategy: StoredStrategy, tried: ReadonlyMap<string, Cell>): Cell {
  return tried.has(rule) ? tried.get(rule) : (strategy.settings.get(rule) ?? "");
}

/** Whether a cell says yes, as settings read it. */
export function isYes(cell: Cell): boolean {
  return cell === true || cell === 1 || (typeof cell === "string" && /^\s*(?:true|yes|1)\s*$/iu.test(cell));
}

/** Whether the cash that is there is invested too. */
export function isInvested(cell: Cell): boolean {
  return typeof cell === "string" && /^\s*invest\s*$/iu.test(cell);
}

/** A store in which the rules that are tried are a strategy's own. */
export function withSavedRules(store: Store, name: string, tried: ReadonlyMap<string, Cell>, today: string): Store {
  const strategy = strategyNamed(store, name);
  const settings = new Map(strategy.settings);
  for (const [rule, value] of tried) {
    const cell = storedCell(value);
    if (cell === "") {
      settings.delete(rule);
    } else {
      settings.set(rule, cell);
    }
  }
  return saveStrategy(store, name, { ...strategy, settings }, today);
}

/** A value as its cell holds it: what was typed as a plain number is one. */
function storedCell(value: Cell): string | number | boolean {
  if (typeof value === "string") {
    const text = value.trim();
    return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : "";
}
