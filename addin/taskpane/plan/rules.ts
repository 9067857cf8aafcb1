import { type Cell, type ResultCell, SETTINGS, type SettingDefinition } from "../../../core/index.ts";
import { type Store, type StoredStrategy, saveStrategy, strategyNamed } from "../../../core/store/index.ts";
import { countText } from "../format/count.ts";
import { readRule, ruleText } from "../targets/rule-field.ts";
import { MAXIMUM_ORDERS } from "./curve-points.ts";

/** A rule with a value to type, as a chip shows it. */
export interface TypedRule {
  readonly name: string;
  /** What it does, for under its field. */
  readonly help: string;
  /** What the chip says while the rule is off. */
  readonly off: string;
  /** What the chip says of a value that can be read. */
  readonly on: (value: number, money: (amount: number) => string) => string;
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
    on: (value, money) => `Min. ${money(value)}`,
  },
  {
    name: MAXIMUM_ORDERS,
    help: SETTINGS.maximumOrders.help,
    off: "Maximum orders",
    on: (value) => `At most ${countText(value, "order")}`,
  },
  {
    name: SETTINGS.feePerOrder.name,
    help: SETTINGS.feePerOrder.help,
    off: "Fee",
    on: (value, money) => `Fee ${money(value)}`,
  },
];

/** What a rule is set to now: as it is tried, else as the strategy has it; "" for its default. */
export function ruleValue(rule: string, strategy: StoredStrategy, tried: ReadonlyMap<string, Cell>): Cell {
  return tried.has(rule) ? tried.get(rule) : (strategy.settings.get(rule) ?? "");
}

/** A rule's value as its field shows it: as it was typed, or a number as the user's locale writes it. */
export function fieldText(rule: string, value: Cell): string {
  const definition = definitionOf(rule);
  return typeof value === "number" && definition ? ruleText(definition, value) : String(value ?? "");
}

/**
 * What the chip of a rule says.
 *
 * @param money - Writes an amount with its currency.
 * @example Min. 400 USD; Minimum trade
 */
export function chipText({ name, off, on }: TypedRule, value: Cell, money: (amount: number) => string): string {
  const cell = storedCell(name, value);
  return cell === "" ? off : typeof cell === "number" ? on(cell, money) : `${off}: ${cell}`;
}

/** Whether a cell says yes, as settings read it. */
export function isYes(cell: Cell): boolean {
  const reading = SETTINGS.wholeShares.kind.read(cell);
  return "value" in reading && reading.value;
}

/** Whether the cash that is there is invested too. */
export function isInvested(cell: Cell): boolean {
  const reading = SETTINGS.cash.kind.read(cell);
  return "value" in reading && reading.value === "Invest";
}

/** A store in which the rules that are tried are a strategy's own. */
export function withSavedRules(store: Store, name: string, tried: ReadonlyMap<string, Cell>, today: string): Store {
  const strategy = strategyNamed(store, name);
  const settings = new Map(strategy.settings);
  for (const [rule, value] of tried) {
    const cell = storedCell(rule, value);
    if (cell === "") {
      settings.delete(rule);
    } else {
      settings.set(rule, cell);
    }
  }
  return saveStrategy(store, name, { ...strategy, settings }, today);
}

/** A rule's value as its cell holds it, read as the setting reads it; what cannot be read stays as it was typed. */
export function storedCell(rule: string, value: Cell): ResultCell {
  if (typeof value !== "string") {
    return typeof value === "number" || typeof value === "boolean" ? value : "";
  }
  const definition = definitionOf(rule);
  const reading = definition && readRule(definition, value);
  return reading && "cell" in reading ? reading.cell : value.trim();
}

function definitionOf(rule: string): SettingDefinition | undefined {
  return Object.values(SETTINGS).find(({ name }) => name === rule);
}
