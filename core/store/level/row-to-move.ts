import { refuse } from "../../cells/problem.ts";
import type { Level, LevelRow } from "./level.ts";

/** The table as refusals call it. */
export const TARGETS = "Targets";

/**
 * The row of a level whose target is to be changed by hand.
 *
 * @throws InputError COMPUTED where a formula computes it.
 * @throws Error (a programming error) where the level has no such row.
 */
export function rowToChange(level: Level, index: number): LevelRow {
  const row = level[index];
  if (!row) {
    throw new Error(`The level has ${level.length} targets, and none at ${index}`);
  }
  if (row.isComputed) {
    refuse({
      code: "COMPUTED",
      range: TARGETS,
      subject: row.name,
      column: "Target",
      what: `the target of ${row.name} is computed by a formula`,
      remedy: "Change the formula, or replace it with a number",
    });
  }
  return row;
}

/**
 * The row of a level whose target is to be moved as by a slider.
 *
 * @throws InputError PINNED where it is pinned, COMPUTED where a formula computes it.
 */
export function rowToMove(level: Level, index: number): LevelRow {
  const row = rowToChange(level, index);
  if (row.isPinned) {
    refuse({
      code: "PINNED",
      range: TARGETS,
      subject: row.name,
      column: "Pinned",
      what: `the target of ${row.name} is pinned`,
      remedy: "Unpin it to move it",
    });
  }
  return row;
}
