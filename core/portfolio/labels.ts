import { nameKey } from "../cells/key.ts";

/** Names that are never a holding's. */
const TOTAL_LABELS: ReadonlySet<string> = new Set(
  [
    "Total",
    "Totals",
    "Total value",
    "Total market value",
    "Total assets",
    "Total holdings",
    "Total positions",
    "Total portfolio",
    "Total account value",
    "Subtotal",
    "Sub-total",
    "Positions total",
    "Account total",
    "Grand total",
    "Portfolio total",
    "Portfolio value",
    "Sum",
    // As spreadsheets in other languages label them.
    "Gesamt",
    "Gesamtsumme",
    "Gesamtwert",
    "Insgesamt",
    "Summe",
    "Zwischensumme",
    "Sous-total",
    "Total général",
    "Totaux",
    "Somme",
    "Suma",
    "Total general",
    "Totale",
    "Subtotale",
    "Totale generale",
    "Totaal",
    "Subtotaal",
    "Total geral",
    "Soma",
  ].map(nameKey),
);

/** Whether a name labels a total row rather than a holding. "Total Stock Market Fund" is a holding. */
export function isTotalLabel(label: string): boolean {
  return MAY_BE_TOTAL.test(label) && TOTAL_LABELS.has(nameKey(bareLabel(label)));
}

/** Whether a name may label a total as well as a holding, so that its value decides: `Stocks total`, `Total stocks`. */
export function mayLabelTotal(label: string): boolean {
  return MAY_BE_TOTAL.test(label);
}

const MAY_BE_TOTAL = /tota|gesamt|sum|som[am]|portfolio value/iu;

/** A label without a colon at its end or a remark in parentheses: `Total (USD):`. */
function bareLabel(label: string): string {
  return (label.split("(", 1)[0] ?? "").replace(":", "");
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
  const bare = symbol.includes("(") && symbol.length < 100 ? symbol.replace(/\s*\([A-Za-z]{3}\)\s*$/u, "") : symbol;
  return CASH_SYMBOLS.has(nameKey(bare));
}

/** Whether an asset class is cash. */
export function isCashClass(assetClass: string): boolean {
  return nameKey(assetClass) === nameKey(CASH);
}
