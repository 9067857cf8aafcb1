import type { Cells } from "../../../core/index.ts";
import {
  type HoldingsMapping,
  type MappedTable,
  mappingOf,
  missingFields,
  proposeMapping,
  withMapping,
} from "../../../core/store/index.ts";
import { type HoldingsView, holdingsView } from "../../../core/view/index.ts";
import { columnLetters } from "../../host/address.ts";
import type { CellBlock } from "../../host/cells.ts";

/** A field of holdings. */
export type Field = HoldingsMapping extends ReadonlyMap<infer Name, number> ? Name : never;

/** A column of a table, for a person to choose. */
export interface ColumnChoice {
  /** From 0 in the table. */
  readonly index: number;
  /** `Kurswert (E)`, or `Column E` where it has no header. */
  readonly label: string;
}

/** What comes of reading a table by a mapping. */
export interface MappedReading extends MappedTable {
  readonly view: HoldingsView;
  /** What the mapping still needs, in words; "" where it has enough. */
  readonly missing: string;
}

/** The columns of a table that hold anything. */
export function columnChoices({ range, values }: CellBlock, headerRow: number | undefined): readonly ColumnChoice[] {
  return Array.from({ length: range.columns }, (_, index) => index).flatMap((index) => {
    const cell = headerRow === undefined ? "" : values[headerRow]?.[index];
    const header = typeof cell === "string" ? cell.trim() : "";
    const letters = columnLetters(range.column + index);
    const isEmpty = values.every((line) => line[index] === "" || line[index] === undefined);
    return isEmpty ? [] : [{ index, label: header === "" ? `Column ${letters}` : `${header} (${letters})` }];
  });
}

/** A mapping with one field put elsewhere, or nowhere; another field that had the column loses it. */
export function withField(mapping: HoldingsMapping, field: Field, index: number | undefined): HoldingsMapping {
  const others = [...mapping].filter(([name, column]) => name !== field && column !== index);
  return new Map(index === undefined ? others : [...others, [field, index]]);
}

/** What is proposed for a table, completed by what was remembered and still is there. */
export function proposedMapping(cells: Cells, remembered: HoldingsMapping = new Map()): HoldingsMapping {
  return [...remembered].reduce(
    (mapping, [field, index]) => withField(mapping, field, index),
    mappingOf(proposeMapping(cells)),
  );
}

/** Reads a table by a mapping, as every formula would read it under our headers. */
export function readByMapping(cells: Cells, headerRow: number | undefined, mapping: HoldingsMapping): MappedReading {
  const table = withMapping(cells, headerRow, mapping);
  return { ...table, view: holdingsView(table.cells), missing: missingFields(new Set(mapping.keys())) };
}
