import type { ResultCell } from "../../cells/cell.ts";
import { nameKey } from "../../cells/key.ts";
import { isNearMiss } from "../../cells/near.ts";
import { keyText } from "../../cells/text.ts";
import { aboveLastStrategy } from "../edits/edit-strategies.ts";
import type { Repair } from "../finding.ts";
import { cellOf } from "../read/layout.ts";
import { NO_EDITS, type StoreTable } from "../table.ts";
import { deleting, inRows, rowsText, writing } from "./repair-parts.ts";
import type { WaysOut } from "./site.ts";

/** A row for the class is added, without target, or the class is spelled like one there is, or the row goes. */
export const orphanHoldingWays: WaysOut = ({ reading, finding, table }) => {
  const layout = reading.targetsLayout;
  const { row, column } = finding.cell ?? { row: -1, column: undefined };
  const owner = reading.ownerByRow.get(row);
  if (!layout || !owner || column === undefined) {
    return [];
  }
  const name = keyText(cellOf(table, layout, row, "assetClass"));
  const strategy = reading.store.strategies.find((one) => nameKey(one.name) === owner.strategyKey);
  const near = strategy?.classes.filter((one) => isNearMiss(nameKey(one.name), owner.classKey)) ?? [];
  const strategyColumn = layout.columnByField.get("strategy");
  const line = Array.from({ length: layout.width }, (_, place): ResultCell => {
    const own = place === strategyColumn ? keyText(table.cells[row]?.[place]) : "";
    return place === column ? name : own;
  });
  const add: Repair = {
    label: `Add a row for ${name} without target`,
    table,
    edits: { ...NO_EDITS, inserts: [{ below: row - 1, rows: [line] }] },
  };
  return [add, ...near.map((one) => respelled(table, name, one.name, [row], column)), deleting(table, row)];
};

/** The strategy is added to Strategies, or spelled like one there is, or its rows go. */
export const orphanStrategyWays: WaysOut = ({ reading, finding, table }) => {
  const { tables, strategiesLayout, ownerByRow, store } = reading;
  const name = finding.subject ?? "";
  const rows = [...ownerByRow].flatMap(([row, { strategyKey }]) => (strategyKey === nameKey(name) ? [row] : []));
  const column = finding.cell?.column;
  const nameColumn = strategiesLayout?.columnByField.get("Strategy");
  if (!tables.strategies || !strategiesLayout || nameColumn === undefined) {
    return [];
  }
  const line = Array.from({ length: strategiesLayout.width }, (_, place) => (place === nameColumn ? name : ""));
  const standing = store.strategies.flatMap(({ row }) => row ?? []);
  const below = aboveLastStrategy(strategiesLayout, standing);
  const add: Repair = {
    label: `Add ${name} to ${tables.strategies.name}`,
    table: tables.strategies,
    edits: { ...NO_EDITS, inserts: [{ below, rows: [line] }] },
  };
  const near = store.strategies.filter((one) => one.row !== undefined && isNearMiss(nameKey(one.name), nameKey(name)));
  const sorted = [...rows].sort((one, other) => one - other);
  const many = `Delete the ${rows.length} rows of ${name} (${rowsText(sorted)})`;
  const remove: Repair =
    rows.length === 1 ? deleting(table, rows[0] ?? 0) : { label: many, table, edits: { ...NO_EDITS, deletes: sorted } };
  const respell = column === undefined ? [] : near.map((one) => respelled(table, name, one.name, sorted, column));
  return [add, ...respell, remove];
};

function respelled(table: StoreTable, name: string, next: string, rows: readonly number[], column: number): Repair {
  return writing(table, `Rename "${name}" in ${rowsText(rows)} to "${next}"`, inRows(rows, column, next));
}
