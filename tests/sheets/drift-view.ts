import type { ResultTable } from "../../core/index.ts";
import { type Row, rowsOf, textIn } from "./rows.ts";

/** A drift table read back: its rows of classes, of holdings, and Total. */
export interface DriftView {
  readonly classes: ReadonlyMap<string, Row>;
  /** By symbol. */
  readonly holdings: ReadonlyMap<string, Row>;
  readonly total: Row;
}

/** Reads the table of REBAL_DRIFT. */
export function driftView(table: ResultTable): DriftView {
  const rows = rowsOf(table);
  const total = rows.at(-1);
  if (!total || textIn(total, "Asset class") !== "Total") {
    throw new Error("The drift table does not end with its Total");
  }
  const body = rows.slice(0, -1);
  return {
    classes: new Map(body.filter((row) => row.Holding === "").map((row) => [textIn(row, "Asset class"), row] as const)),
    holdings: new Map(body.filter((row) => row.Holding !== "").map((row) => [textIn(row, "Holding"), row] as const)),
    total,
  };
}

/** A row of a map. @throws Error naming what is missing. */
export function rowOf(rows: ReadonlyMap<string, Row>, name: string): Row {
  const row = rows.get(name);
  if (!row) {
    throw new Error(`There is no row ${name} among ${[...rows.keys()].join(", ")}`);
  }
  return row;
}
