import type { Cell, ResultCell } from "../../cells/cell.ts";
import { findHeader } from "../../cells/header.ts";
import { columnName } from "../../cells/table-shape.ts";
import { isBlank, textOf } from "../../cells/text.ts";
import { isTargetsHeader, TARGETS_FIELDS } from "../../targets/index.ts";
import type { Repair } from "../finding.ts";
import { isStrategiesHeader, STRATEGY_FIELDS } from "../strategy-fields.ts";
import type { StoreTable, TableEdits } from "../table.ts";

/** What a repair does to the cells of its table, for a person to look at first. */
export interface Preview {
  readonly table: string;
  /** Headers of new columns. */
  readonly newColumns: readonly string[];
  readonly cells: readonly CellPreview[];
  /** New rows, in order. */
  readonly newRows: readonly RowPreview[];
  /** Rows that go, in order. */
  readonly goneRows: readonly RowPreview[];
}

/** A cell before and after. */
export interface CellPreview {
  /** The cell in words: `Row 7, Target`. */
  readonly name: string;
  readonly before: Cell;
  readonly after: ResultCell;
}

/** A row that comes or goes. */
export interface RowPreview {
  /** Where it stands, or comes to stand: `Row 7`, `Below row 6`, `On top`. */
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** The cells before and after a repair, and the rows and columns that come or go. Rows are counted from 1. */
export function previewOf({ table, edits }: Repair): Preview {
  const headers = headersOf(table);
  return {
    table: table.name,
    newColumns: edits.columns?.headers ?? [],
    cells: edits.sets.map(({ row, column, cell }) => {
      const old = oldColumn(edits, column);
      return {
        name: `Row ${row + 1}, ${old === undefined ? newHeader(edits, column) : (headers[old] ?? columnName(old))}`,
        before: old === undefined ? "" : table.cells[row]?.[old],
        after: cell,
      };
    }),
    newRows: edits.inserts.flatMap(({ below, rows }) =>
      rows.map((cells) => ({
        name: (table.cells[below] ?? []).length === 0 ? "On top" : `Below row ${below + 1}`,
        cells,
      })),
    ),
    goneRows: edits.deletes.map((row) => ({ name: `Row ${row + 1}`, cells: table.cells[row] ?? [] })),
  };
}

/** Where a column stood before new ones came; undefined for a new one. */
function oldColumn({ columns }: TableEdits, column: number): number | undefined {
  if (!columns || column < columns.before) {
    return column;
  }
  const moved = column - columns.headers.length;
  return moved < columns.before ? undefined : moved;
}

function newHeader({ columns }: TableEdits, column: number): string {
  return columns?.headers[column - columns.before] ?? columnName(column);
}

/** The headers of a table as written, by column; a blank one is called by its place. */
function headersOf({ cells }: StoreTable): readonly string[] {
  const row =
    findHeader(cells, TARGETS_FIELDS, isTargetsHeader)?.row ??
    findHeader(cells, STRATEGY_FIELDS, isStrategiesHeader)?.row;
  return row === undefined
    ? []
    : (cells[row] ?? []).map((cell, column) => (isBlank(cell) ? columnName(column) : textOf(cell)));
}
