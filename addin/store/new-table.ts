import type { CellSpec, SheetSpec } from "../../core/workbook/index.ts";
import type { Step } from "../host/change.ts";

/** The background of header rows, a quiet grey that reads in light and dark. */
const HEADER_FILL = "#F2F0E5";
/** Weights to the hundredth of a percent, as sliders move them. */
const WEIGHT = "0.00%";
const WEIGHT_HEADERS: ReadonlySet<string> = new Set(["Target", "Min", "Max"]);

/**
 * The steps that add a table on a sheet of its own, under the first of its names that nothing else has.
 *
 * @param rows - With the header row.
 * @param taken - The sheets and names of the workbook. One that came since makes the step fail, and nothing is written.
 */
export function newTable(
  names: readonly string[],
  rows: readonly (readonly (string | number | boolean)[])[],
  taken: readonly string[],
): readonly Step[] {
  const name = freeName(names, new Set(taken.map((one) => one.toLowerCase())));
  const [headers = []] = rows;
  const range = { sheet: name, row: 0, column: 0, rows: rows.length, columns: headers.length };
  return [
    { kind: "insertSheet", sheet: sheetOf(name, rows) },
    { kind: "name", name, range },
  ];
}

function freeName(names: readonly string[], used: ReadonlySet<string>): string {
  const last = names[names.length - 1] ?? "Evenkeel";
  let name = names.find((one) => !used.has(one.toLowerCase()));
  for (let number = 2; name === undefined; number += 1) {
    name = used.has(`${last}${number}`.toLowerCase()) ? undefined : `${last}${number}`;
  }
  return name;
}

function sheetOf(name: string, rows: readonly (readonly (string | number | boolean)[])[]): SheetSpec {
  const [headers = [], ...lines] = rows;
  return {
    name,
    rows: [
      headers.map((value): CellSpec => ({ value, bold: true, fill: HEADER_FILL })),
      ...lines.map((line) =>
        line.map((value, column): CellSpec => {
          const look = WEIGHT_HEADERS.has(String(headers[column])) ? { format: WEIGHT } : {};
          return value === "" ? look : { ...look, value };
        }),
      ),
    ],
    columnWidths: headers.map((header) => Math.max(80, String(header).length * 9)),
    frozenRows: 1,
  };
}
