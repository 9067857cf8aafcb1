import Papa from "papaparse";

const CANDIDATES = [",", ";", "\t", "|"] as const;
/** Enough of a file to tell, beyond any preamble. */
const ROWS = 60;

/**
 * What stands between the fields of a text file: the candidate by which the most rows have the same number of fields,
 * then the one that gives more fields.
 *
 * A semicolon file with decimal commas splits at commas too, but not its header.
 */
export function delimiterOf(text: string): string {
  const scored = CANDIDATES.map((delimiter) => ({ delimiter, ...evennessOf(text, delimiter) }));
  scored.sort((one, other) => other.rows - one.rows || other.fields - one.fields);
  return scored[0]?.delimiter ?? ",";
}

/** The most common number of fields above one, and how many rows have it. */
function evennessOf(text: string, delimiter: string): { readonly rows: number; readonly fields: number } {
  const rowsByFields = new Map<number, number>();
  for (const { length } of Papa.parse<string[]>(text, { delimiter, preview: ROWS }).data) {
    if (length > 1) {
      rowsByFields.set(length, (rowsByFields.get(length) ?? 0) + 1);
    }
  }
  const [fields, rows] = [...rowsByFields].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
  return { rows, fields };
}
