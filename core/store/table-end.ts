import type { Cell, Cells } from "../cells/cell.ts";
import { type Field, findHeader } from "../cells/header.ts";
import { isBlank } from "../cells/text.ts";
import { isTargetsHeader, TARGETS_FIELDS } from "../targets/index.ts";
import { NOTES_HEADERS } from "./notes-table.ts";
import { isStrategiesHeader, strategyFields } from "./strategy-fields.ts";

/** How rows of one of our tables are told from remarks under it. */
interface RowSigns {
  readonly fields: (cells: Cells) => readonly Field[];
  readonly isHeader: (found: ReadonlySet<string>) => boolean;
  /** What a row is named by. */
  readonly names: readonly string[];
}

const SIGNS: Readonly<Record<"strategies" | "targets" | "notes", RowSigns>> = {
  strategies: { fields: strategyFields, isHeader: isStrategiesHeader, names: ["Strategy"] },
  targets: {
    fields: () => TARGETS_FIELDS,
    isHeader: (found) => isTargetsHeader(found as ReadonlySet<(typeof TARGETS_FIELDS)[number]["name"]>),
    names: ["assetClass", "holding", "assetId"],
  },
  notes: {
    fields: () => NOTES_HEADERS.map((header) => ({ name: header, header, synonyms: [] })),
    isHeader: (found) => found.size === NOTES_HEADERS.length,
    names: ["Item"],
  },
};

/**
 * How many rows a table of ours has, where more stand under those that certainly belong to it: a name directly under the
 * table, and after any gap a row that is named and says something else in one of the table's columns. So neither a row that
 * a person typed under a named range is missed, nor one under rows that were emptied.
 *
 * @param cells - From the table's header row down, also what may be none of it.
 * @param certain - Rows that belong to it, the header row included.
 */
export function tableEnd(kind: keyof typeof SIGNS, cells: Cells, certain: number): number {
  const { fields, isHeader, names } = SIGNS[kind];
  const header = findHeader(cells.slice(0, certain), fields(cells), isHeader);
  if (!header) {
    return certain;
  }
  const named = [...header.columns].filter(([name]) => names.includes(name)).map(([, { index }]) => index);
  const others = [...header.columns].filter(([name]) => !names.includes(name)).map(([, { index }]) => index);
  const has = (line: readonly Cell[], columns: readonly number[]) => columns.some((index) => !isBlank(line[index]));
  let end = certain;
  for (let row = certain; row < cells.length; row += 1) {
    const line = cells[row] ?? [];
    if (has(line, named) && (row === end || has(line, others))) {
      end = row + 1;
    }
  }
  return end;
}
