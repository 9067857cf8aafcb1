import { Decimal, ZERO } from "../cells/decimal.ts";
import {
  amount,
  anyNumber,
  choice,
  count,
  currencyCode,
  flag,
  fraction,
  type SettingKind,
  text,
  wholeNumber,
} from "./kinds.ts";

/** One setting; help, parsing, documentation and the form of the pane are generated from it. */
export interface SettingDefinition<Value = unknown> {
  /** As people write it: `Cash reserve`. */
  readonly name: string;
  /** One line: what it does. */
  readonly help: string;
  readonly kind: SettingKind<Value>;
  /** What holds where the setting is left out. */
  readonly fallback: Value;
  /** The fallback in words, for help. */
  readonly fallbackText: string;
  /** Whether this version obeys it. One that it does not obey is refused unless it is switched off. */
  readonly available: boolean;
}

function setting<Value>(
  name: string,
  kind: SettingKind<Value>,
  fallback: NoInfer<Value>,
  fallbackText: string,
  help: string,
): SettingDefinition<Value> {
  return { name, kind, fallback, fallbackText, help, available: true };
}

function notYet<Value>(
  name: string,
  kind: SettingKind<Value>,
  off: NoInfer<Value>,
  fallbackText: string,
  help: string,
): SettingDefinition<Value> {
  return { name, kind, fallback: off, fallbackText, help, available: false };
}

/** Every setting, in the order in which documentation lists them. */
export const SETTINGS = {
  strategy: setting("Strategy", text, undefined, "the only one", "Which strategy of the targets to use, by name."),
  account: setting("Account", text, undefined, "all accounts", "Plan for this account alone."),
  wholeShares: setting(
    "Whole shares",
    flag,
    false,
    "FALSE",
    "Trade whole shares only, but where a Lot size says otherwise.",
  ),
  minimumTrade: setting("Minimum trade", amount, ZERO, "none", "Place no order smaller than this amount."),
  maximumOrders: setting<number | undefined>(
    "Maximum orders",
    count,
    undefined,
    "any number",
    "Place at most this many orders.",
  ),
  feePerOrder: setting(
    "Fee per order",
    amount,
    ZERO,
    "0",
    "What the broker charges for each order, paid from the money.",
  ),
  maximumFeeShare: setting<Decimal | undefined>(
    "Maximum fee share",
    fraction,
    undefined,
    "2% once a fee is set",
    "Place no order whose fee is a larger fraction of it.",
  ),
  cash: setting(
    "Cash",
    choice(["Keep", "Invest"]),
    "Keep",
    "Keep",
    "Whether a deposit also invests the cash that is already there.",
  ),
  cashReserve: setting(
    "Cash reserve",
    amount,
    ZERO,
    "0",
    "Leave this amount in cash: off the deposit where cash is kept, else as a floor under cash without a target.",
  ),
  spendAll: setting(
    "Spend all",
    flag,
    false,
    "FALSE",
    "With whole shares, weigh cash left ten times as heavily, and allow buys above targets.",
  ),
  method: setting(
    "Method",
    choice(["Balanced", "Largest gap"]),
    "Balanced",
    "Balanced",
    "Raise the lowest weights together, or fill the largest gap completely and then the next.",
  ),
  rebalanceTo: setting(
    "Rebalance to",
    choice(["Target", "Band edge"]),
    "Target",
    "Target",
    "How far a rebalance moves a class that is out of its tolerance band.",
  ),
  band: setting(
    "Band",
    choice(["5/25", "Absolute", "Relative"]),
    "5/25",
    "5/25",
    "The rule for the tolerance band around each target.",
  ),
  absoluteBand: setting<Decimal | undefined>(
    "Absolute band",
    fraction,
    undefined,
    "5% (with Band = Relative: 1%)",
    "Drift at which a weight is out of band; the least band with Band = Relative.",
  ),
  relativeBand: setting(
    "Relative band",
    fraction,
    new Decimal("0.25"),
    "25%",
    "Drift as a fraction of the target at which a weight is out of band.",
  ),
  unclassified: setting(
    "Unclassified",
    choice(["Include", "Exclude"]),
    "Include",
    "Include",
    "Whether holdings without an asset class count in the total.",
  ),
  showAll: setting("Show all", flag, false, "FALSE", "List every holding with a target, also those without an order."),
  decimals: setting("Decimals", wholeNumber(0, 8), 2, "2", "Decimals of the smallest unit of the base currency."),
  currency: setting(
    "Currency",
    currencyCode,
    undefined,
    "the one without an FX rate",
    "The base currency: values and plan amounts are in it.",
  ),
  orderType: notYet("Order type", choice(["Limit", "Market"]), "Limit", "Limit", "The type of the orders handed over."),
  limitCushion: notYet(
    "Limit cushion",
    anyNumber,
    ZERO,
    "0",
    "How far a limit price stands off the price, as a fraction.",
  ),
} as const;

/** The settings by key, each with its value's type. */
export type Settings = {
  readonly [Key in keyof typeof SETTINGS]: (typeof SETTINGS)[Key] extends SettingDefinition<infer Value>
    ? Value
    : never;
} & {
  /** Rates of one unit of a currency in the base currency, by code, from `FX EUR`, `FX GBP`, … */
  readonly fxRates: ReadonlyMap<string, Decimal>;
};
