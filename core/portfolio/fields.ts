import type { Field } from "../cells/header.ts";

/** A column of a holdings range. */
export type HoldingsField =
  | "assetId"
  | "holding"
  | "name"
  | "assetClass"
  | "quantity"
  | "price"
  | "value"
  | "account"
  | "currency"
  | "fxRate"
  | "lotSize"
  | "trading"
  | "costBasis"
  | "asOf";

/** The columns of a holdings range and the headers that name them. */
export const HOLDINGS_FIELDS: readonly Field<HoldingsField>[] = [
  { name: "assetId", header: "Asset ID", synonyms: ["ISIN"] },
  { name: "holding", header: "Holding", synonyms: ["Symbol", "Ticker", "Security", "Fund", "Instrument"] },
  { name: "name", header: "Name", synonyms: ["Description"] },
  { name: "assetClass", header: "Asset class", synonyms: ["Class", "Category"] },
  { name: "quantity", header: "Quantity", synonyms: ["Shares", "Units", "Qty"] },
  {
    name: "price",
    header: "Price",
    synonyms: ["Last price", "Share price", "Current price", "Closing price", "Quote"],
  },
  {
    name: "value",
    header: "Value",
    synonyms: ["Market value", "Mkt value", "Current value", "Balance", "Total value"],
  },
  { name: "account", header: "Account", synonyms: ["Account name", "Account number", "Acct"] },
  { name: "currency", header: "Currency", synonyms: [] },
  { name: "fxRate", header: "FX rate", synonyms: [] },
  { name: "lotSize", header: "Lot size", synonyms: [] },
  { name: "trading", header: "Trading", synonyms: [] },
  { name: "costBasis", header: "Cost basis", synonyms: [] },
  { name: "asOf", header: "As of", synonyms: [] },
];

/** Whether the fields found in a row make it the header of a holdings range: something named, and some amount. */
export function isHoldingsHeader(found: ReadonlySet<HoldingsField>): boolean {
  const named = found.has("holding") || found.has("assetId") || found.has("assetClass") || found.has("name");
  return named && (found.has("value") || found.has("quantity") || found.has("price"));
}
