import { type CellObject, utils, type WorkSheet } from "@e965/xlsx";
import type { CellSpec } from "../../../core/workbook/index.ts";
import { errorText } from "./error-values.ts";
import { typedFormula } from "./formula-in.ts";
import type { SheetLooks } from "./looks-in.ts";
import { withoutTables } from "./structured-references.ts";
import type { Table } from "./tables-in.ts";

/** What a sheet's cells depend on beside themselves. */
export interface Surroundings {
  readonly looks: SheetLooks;
  readonly tables: readonly Table[];
}

/** The cells of a sheet, row by row. */
export function sheetCells(sheet: WorkSheet, around: Surroundings): readonly (readonly (CellSpec | null)[])[] {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  return Array.from(rows, (row, r) => Array.from(row ?? [], (cell, c) => (cell ? cellSpec(cell, r, c, around) : null)));
}

function cellSpec(cell: CellObject, row: number, column: number, { looks, tables }: Surroundings): CellSpec | null {
  const look = { ...looks.at(row, column), ...formatOf(cell) };
  const content = contentOf(cell, row, column, tables);
  const spec = { ...look, ...content };
  return Object.keys(spec).length === 0 ? null : spec;
}

function contentOf(cell: CellObject, row: number, column: number, tables: readonly Table[]): CellSpec {
  if (cell.F !== undefined && !startsAt(cell.F, row, column)) {
    return {};
  }
  if (cell.f === undefined || cell.f === "") {
    return lastValue(cell);
  }
  const formula = typedFormula(cell.f);
  return formula === null ? {} : { formula: withoutTables(formula, row, tables), ...lastValue(cell) };
}

/** Whether an array formula's range begins here; in its other cells stand parts of its result. */
function startsAt(range: string, row: number, column: number): boolean {
  const { s } = utils.decode_range(range);
  return s.r === row && s.c === column;
}

function lastValue(cell: CellObject): CellSpec {
  if (cell.v === undefined || cell.v === null || cell.t === "z") {
    return {};
  }
  if (cell.t === "e") {
    return { value: errorText(Number(cell.v)) };
  }
  return cell.v instanceof Date ? {} : { value: cell.v };
}

function formatOf(cell: CellObject): CellSpec {
  return typeof cell.z === "string" && cell.z !== "General" && cell.z !== "" ? { format: cell.z } : {};
}
