import type { Field } from "../cells/header.ts";

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
export const TARGETS_FIELDS: readonly Field<TargetsField>[] = [
  { name: "strategy", header: "Strategy", synonyms: [] },
  { name: "assetClass", header: "Asset class", synonyms: ["Class", "Category"] },
  { name: "holding", header: "Holding", synonyms: ["Symbol", "Ticker", "Security", "Fund", "Instrument"] },
  { name: "assetId", header: "Asset ID", synonyms: ["ISIN"] },
  { name: "target", header: "Target", synonyms: ["Target weight", "Target %", "Target allocation", "Goal"] },
  { name: "min", header: "Min", synonyms: ["Minimum"] },
  { name: "max", header: "Max", synonyms: ["Maximum"] },
  { name: "pinned", header: "Pinned", synonyms: [] },
  { name: "price", header: "Price", synonyms: ["Last price", "Share price", "Quote"] },
  { name: "lotSize", header: "Lot size", synonyms: [] },
  { name: "trading", header: "Trading", synonyms: [] },
];

/** Whether the fields found in a row make it the header of a targets range. */
export function isTargetsHeader(found: ReadonlySet<TargetsField>): boolean {
  return found.has("target") && (found.has("assetClass") || found.has("holding") || found.has("assetId"));
}
