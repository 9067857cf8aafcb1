import type { Cell, Cells, NamedRange } from "../cells/cell.ts";
import { rowsToSearch } from "../cells/header.ts";
import { headerKey, nameKey } from "../cells/key.ts";
import { usedWidth } from "../cells/table-shape.ts";
import { errorIn, keyText, textOf } from "../cells/text.ts";
import { rateCurrencyOf, settingKeyOf } from "./setting-names.ts";
import { type StrategyColumn, strategyColumnOf } from "./strategy-columns.ts";

/** A recognised column of a Strategies table, from 0. */
export interface PlacedColumn extends StrategyColumn {
  readonly index: number;
  readonly written: string;
}

/** A row that names a strategy. */
export interface StrategyRow {
  /** Row of the range passed, from 1. */
  readonly row: number;
  readonly name: string;
  readonly line: readonly Cell[];
}

/** A Strategies table after its columns were recognised and before its cells are read. */
export interface StrategiesTable {
  readonly name: string;
  /** Rows above the header row. */
  readonly above: Cells;
  /** The header row, from 1. */
  readonly headerRow: number;
  readonly header: readonly Cell[];
  /** In the order of the range; a column of the user's own is none of them. */
  readonly columns: readonly PlacedColumn[];
  readonly rows: readonly StrategyRow[];
  /** The rows below the header as they stand. */
  readonly lines: Cells;
}

/** A pair has two cells. A header row of a wide range has more, so that `Strategy | Cash` above it is a pair. */
const CELLS_OF_A_PAIR = 2;

/** The Strategies table in a settings range; undefined where the range is none. */
export function findStrategies({ name, cells }: NamedRange): StrategiesTable | undefined {
  const index = usedWidth(cells) > CELLS_OF_A_PAIR ? wideHeader(cells) : narrowHeader(cells);
  const header = cells[index];
  if (!header) {
    return undefined;
  }
  const columns = columnsOf(header);
  const key = columns.find(({ kind }) => kind === "strategy")?.index ?? -1;
  const lines = cells.slice(index + 1);
  const rows = lines.flatMap((line, below) =>
    keyText(line[key]) === "" || errorIn(line[key]) !== undefined
      ? []
      : [{ row: index + below + 2, name: textOf(line[key]), line }],
  );
  return { name, above: cells.slice(0, index), headerRow: index + 1, header, columns, rows, lines };
}

/** Whether a row of a wide range heads a Strategies table: the column Strategy, and Active or a setting. */
export function isStrategiesHeader(line: readonly Cell[]): boolean {
  const kinds = new Set(columnsOf(line).map(({ kind }) => kind));
  const filled = line.filter((cell) => keyText(cell) !== "").length;
  const hasMore = kinds.has("active") || kinds.has("account") || kinds.has("setting");
  return kinds.has("strategy") && hasMore && filled > CELLS_OF_A_PAIR;
}

function wideHeader(cells: Cells): number {
  return rowsToSearch(cells).findIndex(isStrategiesHeader);
}

/**
 * In two columns a first row `Strategy | Active` or `Strategy | Account` heads a table, unless a row below begins with a
 * setting's name: then all of them are pairs, of which the first names a strategy called Active.
 */
function narrowHeader(cells: Cells): number {
  const first = cells.findIndex((line) => line.some((cell) => keyText(cell) !== ""));
  const keys = (cells[first] ?? []).slice(0, CELLS_OF_A_PAIR).map((cell) => headerKey(textOf(cell)));
  const isHeader = keys.includes("strategy") && (keys.includes("active") || keys.includes("account"));
  const below = cells.slice(first + 1).map(([cell]) => textOf(cell));
  const isTable = below.some((text) => nameKey(text) !== "") && !below.some(isSettingName);
  return isHeader && isTable ? first : -1;
}

function isSettingName(text: string): boolean {
  return settingKeyOf(text) !== undefined || rateCurrencyOf(text) !== undefined;
}

function columnsOf(line: readonly Cell[]): readonly PlacedColumn[] {
  return line.flatMap((cell, index) => {
    const column = typeof cell === "string" ? strategyColumnOf(textOf(cell)) : undefined;
    return column ? [{ ...column, index, written: textOf(cell) }] : [];
  });
}
