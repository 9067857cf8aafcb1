import type { ResultCell, ResultTable } from "../../core/index.ts";

const NUMBER = /^([+−-]?)([\d,]+)(?:\.(\d+))?( ?pp|%)?$/;

/**
 * Whether a page shows a cell truly: texts letter by letter, numbers to the decimals shown, `%` and `pp` as hundredths.
 *
 * @example isShownAs(0.6125, "61.25%") and isShownAs(0.6125, "61.3%") are true, isShownAs(0.6125, "61.1%") is not
 */
export function isShownAs(cell: ResultCell, shown: string): boolean {
  const parts = NUMBER.exec(shown);
  if (typeof cell !== "number" || parts === null) {
    return (typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell)) === shown;
  }
  const [, sign = "", whole = "", decimals = "", unit] = parts;
  const scale = 10 ** decimals.length * (unit ? 100 : 1);
  const value = Number(`${whole.replace(/,/g, "")}${decimals}`) * (/[−-]/.test(sign) ? -1 : 1);
  return Math.abs(cell * scale - value) <= 0.5 + 1e-9;
}

/**
 * The columns of a result that a page shows, in the page's order; all of them where it shows no header.
 *
 * @throws Error when the page shows a column that the result does not have.
 */
export function columnsShown(result: ResultTable, shown: readonly (readonly string[])[]): ResultTable {
  const [header = []] = result;
  if (header.length <= 1) {
    return result;
  }
  const places = (shown[0] ?? []).map((name) => {
    const place = header.indexOf(name);
    if (place < 0) {
      throw new Error(`The page shows a column ${name}; the result has ${header.join(", ")}.`);
    }
    return place;
  });
  return result.map((row) => places.map((place) => row[place] ?? ""));
}
