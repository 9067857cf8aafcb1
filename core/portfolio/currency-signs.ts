import type { Cell } from "../cells/cell.ts";
import { parseNumberText } from "../cells/number-text.ts";
import type { Problem } from "../cells/problem.ts";
import { textOf } from "../cells/text.ts";
import { listText } from "../cells/words.ts";
import type { HoldingsTable } from "./holdings-table.ts";

/** Codes of the signs that mean one currency; `$` alone may be any dollar. */
const CODE_BY_SIGN: ReadonlyMap<string, string> = new Map([
  ["€", "EUR"],
  ["£", "GBP"],
  ["US$", "USD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["NZ$", "NZD"],
  ["HK$", "HKD"],
  ["R$", "BRL"],
]);

/** Currencies that are written with a `$` alone where they are at home. */
const DOLLARS: ReadonlySet<string> = new Set("USD CAD AUD NZD HKD SGD TWD MXN CLP COP ARS".split(" "));

/**
 * The currency that a text names beside its number where that is another than the base currency, as the text has it: `€`,
 * `GBP`; undefined where it names none, may mean the base currency, or where that is not known.
 *
 * @param base - "" where nothing names it.
 */
export function foreignSign(text: string, base: string): string | undefined {
  const sign = signOf(text);
  const code = CODE_BY_SIGN.get(sign) ?? sign.toUpperCase();
  const isBase = code === base || (sign === "$" && DOLLARS.has(base));
  return sign === "" || base === "" || isBase ? undefined : sign;
}

/**
 * Amounts whose signs say that they are in several currencies, in a range without a Currency column: added up as they
 * are they would be worth something else.
 */
export function mixedSignsProblem(table: HoldingsTable): Problem | undefined {
  if (table.headers.currency !== undefined) {
    return undefined;
  }
  for (const field of ["value", "price"] as const) {
    const signs = new Map<string, string>();
    for (const { cells } of table.rows) {
      const sign = signOf(cells[field]);
      if (sign !== "") {
        signs.set(CODE_BY_SIGN.get(sign) ?? sign, sign);
      }
    }
    if (signs.size > 1) {
      return {
        code: "SEVERAL_CURRENCIES",
        range: table.name,
        column: table.headers[field],
        what: `amounts are in ${listText([...signs.values()])}, and no rate says what one is worth in the other`,
        remedy: "Add a column Currency and a column FX rate",
      };
    }
  }
  return undefined;
}

function signOf(cell: Cell): string {
  const isText = typeof cell === "string" && /[^\d\s.,%()'-]/u.test(cell);
  return isText ? (parseNumberText(textOf(cell))?.currency ?? "") : "";
}
