import { Decimal, ONE } from "../cells/decimal.ts";
import type { Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import { listText } from "../cells/words.ts";
import type { Settings } from "../settings/index.ts";
import type { NumberColumns } from "./columns.ts";
import type { HoldingsTable } from "./holdings-table.ts";

/** Which currency amounts are in, and what one unit of every other one is worth in it. */
export interface Currencies {
  /** "" where nothing names a currency. */
  readonly base: string;
  /** Whether the setting Currency names it, and with it the currency that values are in. */
  readonly isStated: boolean;
  /** Whether a row's rate matters: not where its currency is the base. */
  readonly needsRate: (index: number) => boolean;
  /** A row's own currency, in capitals; the base currency where the row names none. */
  readonly ofRow: (index: number) => string;
  /** The rate of a row's currency in the base currency; undefined where it is not known. */
  readonly rateOfRow: (index: number) => Decimal | undefined;
}

/**
 * The base currency: the setting Currency, else the one an export names, else the only one, else the only one without
 * a rate of its own.
 *
 * @param problems - Collects several candidates, naming them.
 */
export function currenciesOf(
  table: HoldingsTable,
  columns: NumberColumns,
  settings: Settings,
  problems: Problems,
): Currencies {
  const codes = table.rows.map(({ cells }) => codeOf(keyText(cells.currency)));
  const ownRates = table.rows.map((_, index) => positive(columns.fxRate?.[index]));
  const candidates = baseCandidates(codes, ownRates, settings);
  const base = settings.currency ?? (table.baseCurrency || (candidates[0] ?? ""));
  const isOpen = settings.currency === undefined && !table.baseCurrency && candidates.length > 1;
  if (isOpen) {
    problems.add({
      code: "SEVERAL_CURRENCIES",
      range: table.name,
      what: `holdings are in ${listText(candidates)}, and no rate says what one is worth in the other`,
      remedy: `Give a column FX rate, or set Currency to ${base} and FX ${candidates[1]} to what one ${candidates[1]} is worth in ${base}`,
    });
  }
  if (base !== "" && settings.fxRates.get(base)?.eq(1) === false) {
    problems.add({
      code: "RATE_OF_BASE",
      range: "Settings",
      column: `FX ${base}`,
      what: `${base} is the base currency, whose rate is 1`,
      remedy: `Leave the rate out, or set Currency to another base currency`,
    });
  }
  const rateOf = (code: string): Decimal | undefined => {
    const known = code === base ? ONE : settings.fxRates.get(code);
    return known ?? (code === PENCE ? rateOf("GBP")?.mul(A_PENNY) : undefined);
  };
  return {
    base,
    isStated: settings.currency !== undefined,
    needsRate: (index) => base === "" || (codes[index] || base) !== base,
    ofRow: (index) => codes[index] || base,
    rateOfRow: (index) => {
      const code = codes[index] || base;
      return ownRates[index] ?? rateOf(code) ?? (isOpen ? ONE : undefined);
    },
  };
}

/** Pence, in which London quotes prices: a hundredth of GBP by definition, not by a rate. */
const PENCE = "GBX";
const A_PENNY = new Decimal("0.01");

/** A currency's code in capitals; `GBp` is pence, a hundredth of GBP, and goes by their other code. */
function codeOf(currency: string): string {
  return currency === "GBp" ? PENCE : currency.toUpperCase();
}

function positive(reading: NonNullable<NumberColumns["fxRate"]>[number] | undefined): Decimal | undefined {
  return reading?.kind === "number" && reading.value.gt(0) ? reading.value : undefined;
}

/** The currencies that no rate converts, the one of most rows first. */
function baseCandidates(
  codes: readonly string[],
  ownRates: readonly (Decimal | undefined)[],
  settings: Settings,
): readonly string[] {
  const rowsByCode = new Map<string, number>();
  const converted = new Set<string>(settings.fxRates.keys());
  for (const [index, code] of codes.entries()) {
    const counted = code === PENCE ? "GBP" : code;
    rowsByCode.set(counted, (rowsByCode.get(counted) ?? 0) + 1);
    if (ownRates[index]?.eq(1) === false) {
      converted.add(code);
    }
  }
  return [...rowsByCode]
    .filter(([code]) => code !== "" && !converted.has(code))
    .sort(([, one], [, other]) => other - one)
    .map(([code]) => code);
}
