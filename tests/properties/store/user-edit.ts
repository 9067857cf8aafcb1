import type { BookTable } from "./grid.ts";

/** What a person does to the sheet between two operations. Numbers choose where. */
export interface UserEdit {
  readonly kind:
    | "sort"
    | "blank row"
    | "move a column"
    | "own column"
    | "percent text"
    | "write as 60"
    | "respell the strategy"
    | "respell a class"
    | "total row"
    | "note"
    | "formula"
    | "clear the strategies";
  readonly table: BookTable;
  readonly seeds: readonly number[];
}

/** One of a list; undefined where it is empty. */
export function picked<Member>(list: readonly Member[], seed: number | undefined): Member | undefined {
  return list[(seed ?? 0) % Math.max(1, list.length)];
}
