import type { Cell } from "../../cells/cell.ts";
import { usedWidth } from "../../cells/table-shape.ts";
import { isBlank } from "../../cells/text.ts";
import { flag, settingFault } from "../../settings/index.ts";
import { headerOf } from "../edits/edit-targets.ts";
import { WRITTEN_FIELDS } from "../edits/target-cells.ts";
import type { Repair } from "../finding.ts";
import { isSettingField, STRATEGY_HEADERS } from "../strategy-fields.ts";
import { NO_EDITS, type StoreTable } from "../table.ts";
import { columnHolds } from "./column-content.ts";
import { writing } from "./repair-parts.ts";

/** A header row by which a table may once have stood, and what its columns then hold; undefined for anything. */
interface Shape {
  readonly headers: readonly string[];
  readonly names: readonly number[];
  readonly numbers: readonly number[];
  readonly flags: readonly number[];
}

const TARGET_HEADERS = WRITTEN_FIELDS.map(headerOf);
const TARGET_SHAPES: readonly Shape[] = [
  { headers: TARGET_HEADERS, names: [0, 1], numbers: [4], flags: [7] },
  { headers: ["Asset class", "Holding", "Target"], names: [0], numbers: [2], flags: [] },
  { headers: ["Asset class", "Target"], names: [0], numbers: [1], flags: [] },
];
const STRATEGY_SHAPES: readonly Shape[] = [{ headers: STRATEGY_HEADERS, names: [0], numbers: [], flags: [2] }];

/**
 * A header row over a table that has none: in the blank row above its first one, else as a new row. Only where the columns
 * can be told: as many as we write, or class and target, or class, holding and target, holding what those hold.
 */
export function headerOnTop(table: StoreTable, kind: "strategies" | "targets"): readonly Repair[] {
  const first = table.cells.findIndex((line) => line.some((cell) => !isBlank(cell)));
  const shapes = kind === "targets" ? TARGET_SHAPES : STRATEGY_SHAPES;
  const shape = shapes.find((one) => first >= 0 && fits(one, table, first));
  if (!shape) {
    return [];
  }
  const label = `Put a header row on top: ${shape.headers.slice(0, SHOWN).join(", ")}${shape.headers.length > SHOWN ? " …" : ""}`;
  // A row without cells is above the table, where nobody knows what stands.
  const hasRowAbove = (table.cells[first - 1] ?? []).length > 0;
  return hasRowAbove
    ? [
        writing(
          table,
          label,
          shape.headers.map((cell, column) => ({ row: first - 1, column, cell })),
        ),
      ]
    : [{ label, table, edits: { ...NO_EDITS, inserts: [{ below: first - 1, rows: [shape.headers] }] } }];
}

const SHOWN = 8;

function fits({ headers, names, numbers, flags }: Shape, table: StoreTable, first: number): boolean {
  const width = Math.max(...table.cells.map((line) => line.length));
  const isWide = width === headers.length || usedWidth(table.cells) === headers.length;
  const rows = table.cells.slice(first).filter((line) => line.some((cell) => !isBlank(cell)));
  return (
    isWide &&
    names.every((column) => rows.every((line) => isName(line[column]))) &&
    numbers.every((column) => columnHolds(table, first, column) === "numbers") &&
    flags.every((column) => rows.every((line) => isFlag(line[column]))) &&
    headers.every((header, column) => rows.every((line) => fitsSetting(header, line[column])))
  );
}

function isName(cell: Cell): boolean {
  return typeof cell === "string" && !isBlank(cell);
}

function isFlag(cell: Cell): boolean {
  return isBlank(cell) || "value" in flag.read(cell);
}

/** Whether a cell is blank, or a value of the setting that the header names; true for any other header. */
function fitsSetting(header: string, cell: Cell): boolean {
  return !isSettingField(header) || isBlank(cell) || settingFault(header, cell) === undefined;
}
