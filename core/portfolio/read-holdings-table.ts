import type { Cell, NamedRange } from "../cells/cell.ts";
import type { Problems } from "../cells/problem.ts";
import { readTable, type TableKind, type TableRow } from "../cells/read-table.ts";
import { isBlank, keyText, textOf } from "../cells/text.ts";
import { HOLDINGS_FIELDS, type HoldingsField, isHoldingsHeader } from "./fields.ts";
import type { HoldingsRow, HoldingsTable, LeftOut, StatedTotal } from "./holdings-table.ts";
import { isTotalLabel } from "./labels.ts";
import { BROKER_SHAPES } from "./shapes/index.ts";

const HOLDINGS_TABLE: TableKind<HoldingsField> = {
  fields: HOLDINGS_FIELDS,
  isHeader: isHoldingsHeader,
  bare: { 2: ["assetClass", "value"], 3: ["holding", "assetClass", "value"] },
  wanted: "a column Holding and a column Value, or Quantity and Price",
};

/**
 * Recognises the columns of a holdings range: a broker's shape first, then headers by name in any order after a
 * preamble, then two columns (class, value) or three (holding, class, value) without headers.
 *
 * @param problems - Collects an unrecognised layout and two columns for one field.
 */
export function readHoldingsTable(range: NamedRange, problems: Problems): HoldingsTable {
  for (const shape of BROKER_SHAPES) {
    const table = shape.read(range);
    if (table) {
      return table;
    }
  }
  const { headers, hasHeaderRow, preamble, rows } = readTable(range, HOLDINGS_TABLE, problems);
  const holdings: HoldingsRow[] = [];
  const totals: StatedTotal[] = [];
  for (const row of rows) {
    const label = totalLabelOf(row);
    if (label === undefined) {
      holdings.push(row);
    } else {
      totals.push({ row: row.row, label, value: row.cells.value });
    }
  }
  return { name: range.name, headers, hasHeaderRow, rows: holdings, leftOut: amountsIn(preamble), totals };
}

/** Rows above the header that hold a number: whoever wrote it may have meant it to count. */
function amountsIn(preamble: readonly (readonly Cell[])[]): readonly LeftOut[] {
  return preamble.flatMap((line, index) =>
    line.some((cell) => typeof cell === "number" && cell !== 0)
      ? [
          {
            row: index + 1,
            label: line
              .map(textOf)
              .filter((text) => text !== "" && text !== "0")
              .join(" "),
            why: "above the header",
          },
        ]
      : [],
  );
}

/** The label of a total row; it stands in a key cell or, where those are blank, in the row's first filled cell. */
function totalLabelOf({ cells, line }: TableRow<HoldingsField>): string | undefined {
  const keys = [cells.holding, cells.assetId, cells.name, cells.assetClass, cells.account].map(keyText);
  const own = keys.find((key) => key !== "" && isTotalLabel(key));
  if (own !== undefined) {
    return own;
  }
  const first = keys.every((key) => key === "") ? line.find((cell) => !isBlank(cell) && cell !== 0) : undefined;
  return typeof first === "string" && isTotalLabel(first) ? first.trim() : undefined;
}
