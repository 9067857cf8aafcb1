import { type Decimal, ONE } from "../cells/decimal.ts";
import type { Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import type { Settings } from "../settings/index.ts";
import type { NumberColumns } from "./columns.ts";
import type { HoldingsTable } from "./holdings-table.ts";

/** Which currency amounts are in, and what one unit of every other one is worth in it. */
export interface Currencies {
  /** "" where nothing names a currency. */
  readonly base: string;
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
export function currenciesOf(table: HoldingsTable, columns: NumberColumns, settings: Settings, problems: Problems): Currencies {
  const codes = table.rows.map(({ cells }) => keyText(cells.currency).toUpperCase());
  const ownRates = table.rows.map((_, index) => positive(columns.fxRate?.[index]));
  const base = settings.currency ?? (table.baseCurrency || baseOf(table, codes, ownRates, settings, problems));
  return {
    base,
    ofRow: (index) => codes[index] || base,
    rateOfRow: (index) => {
      const code = codes[index] || base;
      return ownRates[index] ?? settings.fxRates.get(code) ?? (code === base ? ONE : undefined);
    },
  };
}

function positive(reading: NonNullable<NumberColumns["fxRate"]>[number] | undefined): Decimal | undefined {
  return reading?.kind === "number" && reading.value.gt(0) ? reading.value : undefined;
}

function baseOf(
  table: HoldingsTable,
  codes: readonly string[],
  ownRates: readonly (Decimal | undefined)[],
  settings: Settings,
  problems: Problems,
): string {
  const named = new Set(codes.filter((code) => code !== ""));
  const foreign = new Set<string>(settings.fxRates.keys());
  for (const [index, code] of codes.entries()) {
    if (ownRates[index]?.eq(1) === false) {
      foreign.add(code);
    }
  }
  const candidates = [...named].filter((code) => !foreign.has(code));
  if (candidates.length > 1) {
    problems.add({
      code: "SEVERAL_CURRENCIES",
      range: table.name,
      what: `holdings are in ${candidates.join(" and ")}, and no rate says what one is worth in the other`,
      remedy: `Give a column FX rate, or settings such as "Currency=${candidates[0]}; FX ${candidates[1]}=1.1"`,
    });
  }
  return candidates[0] ?? "";
}
