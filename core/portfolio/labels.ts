import { nameKey } from "../cells/key.ts";

const TOTAL_LABELS: ReadonlySet<string> = new Set(
  [
    "Total",
    "Totals",
    "Total value",
    "Subtotal",
    "Sub-total",
    "Positions total",
    "Account total",
    "Grand total",
    "Portfolio total",
  ].map(nameKey),
);

/** Whether a name labels a total row rather than a holding. "Total Stock Market Fund" is a holding. */
export function isTotalLabel(label: string): boolean {
  return /total/iu.test(label) && TOTAL_LABELS.has(nameKey(label.replace(/:\s*$/u, "")));
}

/** The asset class of cash, and the holding it is called where nothing else names it. */
export const CASH = "Cash";

const CASH_SYMBOLS: ReadonlySet<string> = new Set(
  [
    "Cash",
    "$CASH",
    "Cash & Cash Investments",
    "SPAXX",
    "FZFXX",
    "FDRXX",
    "FCASH",
    "VMFXX",
    "CASH & CASH FUND & FTX CASH",
    "ML DIRECT DEPOSIT PROGRM",
    "Ending Cash",
  ].map(nameKey),
);

/**
 * Whether a symbol is one that brokers use for cash; a currency in parentheses after it does not matter.
 *
 * @source docs/sources.md#cash-symbols
 * @example isCashSymbol("SPAXX**") → true
 */
export function isCashSymbol(symbol: string): boolean {
  const bare = symbol.includes("(") ? symbol.replace(/\s*\([A-Za-z]{3}\)\s*$/u, "") : symbol;
  return CASH_SYMBOLS.has(nameKey(bare));
}

/** Whether an asset class is cash. */
export function isCashClass(assetClass: string): boolean {
  return nameKey(assetClass) === nameKey(CASH);
}
