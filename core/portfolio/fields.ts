import type { DocumentedField } from "../cells/header.ts";

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
export const HOLDINGS_FIELDS: readonly DocumentedField<HoldingsField>[] = [
  {
    name: "assetId",
    header: "Asset ID",
    synonyms: ["ISIN"],
    help: "What identifies the asset; left out, the symbol does. Names and tickers change, ids do not.",
  },
  {
    name: "holding",
    header: "Holding",
    synonyms: ["Symbol", "Ticker", "Security", "Fund", "Instrument"],
    help: "The symbol or name.",
  },
  {
    name: "name",
    header: "Name",
    synonyms: ["Description"],
    help: "A longer name; identifies the holding where there is neither a symbol nor an id.",
  },
  {
    name: "assetClass",
    header: "Asset class",
    synonyms: ["Class", "Category"],
    help: "Its asset class. Left out, it is that of the target row which names the holding.",
  },
  { name: "quantity", header: "Quantity", synonyms: ["Shares", "Units", "Qty"], help: "How many units are held." },
  {
    name: "price",
    header: "Price",
    synonyms: ["Last price", "Share price", "Current price", "Closing price", "Quote"],
    help: "Of one unit, in the row's currency.",
  },
  {
    name: "value",
    header: "Value",
    synonyms: ["Market value", "Mkt value", "Current value", "Balance", "Total value"],
    help: "In the base currency. Left out, it is quantity × price × FX rate; given, it decides.",
  },
  {
    name: "account",
    header: "Account",
    synonyms: ["Account name", "Account number", "Acct"],
    help: "Where it is held. The same asset in several rows is added up.",
  },
  { name: "currency", header: "Currency", synonyms: [], help: "The row's own currency, such as EUR; GBp is pence." },
  {
    name: "fxRate",
    header: "FX rate",
    synonyms: [],
    help: "What one unit of that currency is worth in the base currency.",
  },
  {
    name: "lotSize",
    header: "Lot size",
    synonyms: [],
    help: "How many shares one lot is: 1 for whole shares, 100 for round lots, 0.001 for a broker's fraction, 0 for any amount. Empty: as the setting Whole shares says.",
  },
  { name: "trading", header: "Trading", synonyms: [], help: "Empty, `no buy`, `no sell` or `locked`." },
  { name: "costBasis", header: "Cost basis", synonyms: [], help: "Not used by the formulas." },
  { name: "asOf", header: "As of", synonyms: [], help: "Not used by the formulas." },
];

/** Whether the fields found in a row make it the header of a holdings range: something named, and some amount. */
export function isHoldingsHeader(found: ReadonlySet<HoldingsField>): boolean {
  const named = found.has("holding") || found.has("assetId") || found.has("assetClass") || found.has("name");
  return named && (found.has("value") || found.has("quantity") || found.has("price"));
}
