import type { Cell, NamedRange } from "../cells/cell.ts";
import { clashFault, findHeader } from "../cells/header.ts";
import { headerKey } from "../cells/key.ts";
import type { Problems } from "../cells/problem.ts";
import { columnName, usedWidth } from "../cells/table-shape.ts";
import { isBlank, keyText, textOf } from "../cells/text.ts";
import { HOLDINGS_FIELDS, type HoldingsField, isHoldingsHeader } from "./fields.ts";
import type { HoldingsRow, HoldingsTable, StatedTotal } from "./holdings-table.ts";
import { isTotalLabel } from "./labels.ts";
import { BROKER_SHAPES } from "./shapes/index.ts";

/** Fields by column, and where the rows begin. */
interface Layout {
  readonly firstRow: number;
  readonly fields: readonly { readonly field: HoldingsField; readonly index: number; readonly header: string }[];
}

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
  const layout = layoutOf(range, problems);
  return layout ? rowsUnder(range, layout) : { name: range.name, headers: {}, rows: [], leftOut: [], totals: [] };
}

function layoutOf(range: NamedRange, problems: Problems): Layout | undefined {
  const header = findHeader(range.cells, HOLDINGS_FIELDS, isHoldingsHeader);
  if (header) {
    for (const clash of header.clashes) {
      problems.add({ range: range.name, row: header.row + 1, ...clashFault(clash) });
    }
    if (header.clashes.length > 0) {
      return undefined;
    }
    const fields = [...header.columns].map(([field, column]) => ({ field, ...column }));
    return { firstRow: header.row + 1, fields };
  }
  const bare: readonly HoldingsField[] | undefined = {
    2: ["assetClass", "value"] as const,
    3: ["holding", "assetClass", "value"] as const,
  }[usedWidth(range.cells)];
  if (!bare) {
    problems.add({
      code: "NO_HEADERS",
      range: range.name,
      what: "no headers found",
      remedy: `Pass ${range.name}[#All] or include the header row, with a column Holding and a column Value, or Quantity and Price`,
    });
    return undefined;
  }
  return { firstRow: 0, fields: bare.map((field, index) => ({ field, index, header: columnName(index) })) };
}

function rowsUnder(range: NamedRange, { firstRow, fields }: Layout): HoldingsTable {
  const rows: HoldingsRow[] = [];
  const totals: StatedTotal[] = [];
  for (let index = firstRow; index < range.cells.length; index += 1) {
    const line = range.cells[index] ?? [];
    const cells: Partial<Record<HoldingsField, Cell>> = {};
    for (const { field, index: column } of fields) {
      cells[field] = line[column];
    }
    const label = totalLabelOf(line, cells);
    if (label !== undefined) {
      totals.push({ row: index + 1, label, value: cells.value });
    } else if (!isRepeatedHeader(cells, fields)) {
      rows.push({ row: index + 1, cells });
    }
  }
  const headers = Object.fromEntries(fields.map(({ field, header }) => [field, header]));
  return { name: range.name, headers, rows, leftOut: [], totals };
}

/** The label of a total row; it stands in a key cell or, where those are blank, in the row's first filled cell. */
function totalLabelOf(line: readonly Cell[], cells: HoldingsRow["cells"]): string | undefined {
  const keys = [cells.holding, cells.assetId, cells.name, cells.assetClass, cells.account].map(keyText);
  const own = keys.find((key) => key !== "" && isTotalLabel(key));
  if (own !== undefined) {
    return own;
  }
  const first = keys.every((key) => key === "") ? line.find((cell) => !isBlank(cell) && cell !== 0) : undefined;
  return typeof first === "string" && isTotalLabel(first) ? first.trim() : undefined;
}

/** Files of several accounts repeat their header. */
function isRepeatedHeader(cells: HoldingsRow["cells"], fields: Layout["fields"]): boolean {
  const named = fields.filter(({ header }) => !header.startsWith("column "));
  return named.length > 1 && named.every(({ field, header }) => headerKey(textOf(cells[field])) === headerKey(header));
}
