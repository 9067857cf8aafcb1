import type { DocumentedField } from "../cells/header.ts";

/** A column of a targets range. */
export type TargetsField =
  | "strategy"
  | "assetClass"
  | "holding"
  | "assetId"
  | "target"
  | "min"
  | "max"
  | "pinned"
  | "price"
  | "lotSize"
  | "trading";

/** The columns of a targets range and the headers that name them. */
export const TARGETS_FIELDS: readonly DocumentedField<TargetsField>[] = [
  {
    name: "strategy",
    header: "Strategy",
    synonyms: [],
    help: "Which strategy the row belongs to. With several of them, choose one with the setting Strategy.",
  },
  {
    name: "assetClass",
    header: "Asset class",
    synonyms: ["Class", "Category"],
    help: "The asset class. No class in any row: each holding is its own class.",
  },
  {
    name: "holding",
    header: "Holding",
    synonyms: ["Symbol", "Ticker", "Security", "Fund", "Instrument"],
    help: "Empty: the row is the class's target of the portfolio. Filled: the holding's target of its class.",
  },
  { name: "assetId", header: "Asset ID", synonyms: ["ISIN"], help: "Names the holding instead of its symbol." },
  {
    name: "target",
    header: "Target",
    synonyms: ["Target weight", "Target %", "Target allocation", "Goal"],
    help: "60%, 0.6 or 60, one way for the whole range. Each level sums to 100%; empty is no target, 0 means sell.",
  },
  { name: "min", header: "Min", synonyms: ["Minimum"], help: "The lower edge of the row's own tolerance band." },
  { name: "max", header: "Max", synonyms: ["Maximum"], help: "The upper edge of the row's own tolerance band." },
  { name: "pinned", header: "Pinned", synonyms: [], help: "Not used by the formulas." },
  {
    name: "price",
    header: "Price",
    synonyms: ["Last price", "Share price", "Quote"],
    help: "For a holding that is not held yet, in the base currency.",
  },
  {
    name: "lotSize",
    header: "Lot size",
    synonyms: [],
    help: "As in the holdings, whose row wins.",
  },
  { name: "trading", header: "Trading", synonyms: [], help: "As in the holdings, whose row wins." },
];

/** Whether the fields found in a row make it the header of a targets range. */
export function isTargetsHeader(found: ReadonlySet<TargetsField>): boolean {
  return found.has("target") && (found.has("assetClass") || found.has("holding") || found.has("assetId"));
}
