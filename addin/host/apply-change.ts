import type { Change, Failed, Outcome, Step } from "./change.ts";
import { conflictIn, isRestoredCell } from "./conflict-in.ts";
import { HostError } from "./host-error.ts";
import { changedBy, inverseChange } from "./inverse-change.ts";
import { inverseOf, isDeletion } from "./inverse-of.ts";
import { movedRange, movedRanges } from "./moved-range.ts";
import type { RangeRef } from "./range.ts";
import type { StepDriver } from "./step-driver.ts";
import { touchedBy } from "./touched.ts";
import { unexpectedIn } from "./unexpected-in.ts";

/**
 * Makes a change as a whole or not at all: compares what it was worked out from, does step after step, and takes every
 * step back if one fails.
 *
 * One change at a time: a host hands them over `inTurn`.
 *
 * @throws RangeError, before anything is done, where deletions do not come last or a write's cells do not fit its range.
 */
export async function applyChange(driver: StepDriver, change: Change): Promise<Outcome> {
  requireSound(change);
  /** What takes the steps back, the last one first. */
  let inverse: readonly Step[] = [];
  try {
    const at = await conflictIn(driver, change.expected);
    if (at) {
      return { kind: "conflict", at };
    }
    let known: readonly RangeRef[] = change.expected.map(({ range }) => range);
    let touched: readonly RangeRef[] = [];
    for (const step of change.steps) {
      const unexpected = isDeletion(step) ? await unexpectedIn(step, known, driver) : undefined;
      if (unexpected) {
        const failed = await takeBack(driver, change, inverse, "cells that were to be deleted are in use");
        return failed.isRestored ? { kind: "conflict", at: beforehand(unexpected, inverse) } : failed;
      }
      const back = await inverseOf(step, driver);
      await driver.step(step);
      inverse = [...back, ...inverse];
      const made = touchedBy(step, await driver.sheets());
      const changed = isDeletion(step) ? await changedBy(step, back, driver) : [];
      known = [...movedRanges(known, step), ...made];
      touched = [...movedRanges(touched, step), ...made, ...changed];
    }
    return { kind: "applied", inverse: await inverseChange(driver, change, touched, inverse) };
  } catch (error) {
    return takeBack(driver, change, inverse, reasonOf(error));
  }
}

/**
 * Takes steps back. What was expected is compared once more, since a step that failed may have taken effect all the same:
 * an answer that came too late.
 */
async function takeBack(
  driver: StepDriver,
  { expected }: Change,
  inverse: readonly Step[],
  why: string,
): Promise<Failed> {
  try {
    for (const step of inverse) {
      await driver.step(step);
    }
    return { kind: "failed", why, isRestored: (await conflictIn(driver, expected, isRestoredCell)) === undefined };
  } catch {
    return { kind: "failed", why, isRestored: false };
  }
}

/** What a cell was called before the change, which is where the person finds it. */
function beforehand(cell: RangeRef, inverse: readonly Step[]): RangeRef {
  return inverse.reduce((at, step) => movedRange(at, step) ?? at, cell);
}

function reasonOf(error: unknown): string {
  if (error instanceof HostError) {
    return error.message;
  }
  return `the spreadsheet reports: ${error instanceof Error ? error.message : String(error)}`;
}

function requireSound({ steps, isInverse }: Change): void {
  const first = steps.findIndex(isDeletion);
  if (isInverse !== true && first >= 0 && !steps.slice(first).every(isDeletion)) {
    throw new RangeError("Deletions come last in a change.");
  }
  for (const step of steps) {
    if (step.kind === "write") {
      const { rows, columns } = step.range;
      if (step.cells.length !== rows || step.cells.some((row) => row.length !== columns)) {
        throw new RangeError(`A write has ${rows} × ${columns} cells for its range.`);
      }
    }
  }
}
