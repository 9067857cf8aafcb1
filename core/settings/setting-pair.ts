import type { Cell } from "../cells/cell.ts";
import { headerKey } from "../cells/key.ts";
import { textOf } from "../cells/text.ts";

/** A setting as it was written: its name and its value. */
export interface SettingPair {
  readonly name: string;
  readonly value: Cell;
  /** Row of the range passed, from 1; undefined where the pair does not stand in a range. */
  readonly row: number | undefined;
  /** The strategy whose row of a Strategies table holds it; undefined elsewhere. */
  readonly strategy?: string;
}

/** Whether two cells are a title row above pairs: `Setting | Value`. */
export function isTitle(name: Cell, value: Cell): boolean {
  return /^(?:settings?|names?)$/u.test(headerKey(textOf(name))) && /^values?$/u.test(headerKey(textOf(value)));
}
