import { nameKey } from "../../cells/key.ts";
import { refuse } from "../../cells/problem.ts";
import { TARGETS_FIELDS } from "../../targets/index.ts";
import type { Store } from "../model.ts";
import type { StoreReading } from "../read/read-store.ts";
import { NO_EDITS, type StoreTable, type TableChange } from "../table.ts";
import { checkChanges } from "./check-changes.ts";
import { withComputedDates } from "./computed-dates.ts";
import { editStrategies, newStrategiesTable } from "./edit-strategies.ts";
import { editTargets } from "./edit-targets.ts";
import { matchStrategies } from "./matching.ts";
import type { StoreChanges } from "./store-changes.ts";
import { targetRowCells, targetsOf, WRITTEN_FIELDS } from "./target-cells.ts";
import type { ScaleOf } from "./targets-to-edit.ts";

/**
 * The changes that turn the tables as they were read into those of the next store, as few as can be: what does not differ
 * is not touched. They are tried on a copy first, which must then be read as the next store, with no problem that was not
 * there before.
 *
 * Weights of a strategy that are written as 60 stay so where the table can still be read; else all of them become
 * fractions.
 *
 * @throws InputError where a table cannot be read, where a formula would be overwritten, or where the copy disagrees.
 */
export function changesBetween(reading: StoreReading, wanted: Store): StoreChanges {
  const next = withComputedDates(reading, wanted);
  requireReadable(reading.tables.strategies, reading.strategiesLayout, reading);
  requireReadable(reading.tables.targets, reading.targetsLayout, reading);
  const asWritten: ScaleOf = ({ name }) => (reading.writtenAsHundreds.has(nameKey(name)) ? 100 : 1);
  const changes = changesWith(reading, next, asWritten);
  if (reading.writtenAsHundreds.size === 0 || checkChanges(reading, changes, next) === undefined) {
    return requireSound(reading, changes, next);
  }
  return requireSound(
    reading,
    changesWith(reading, next, () => 1),
    next,
  );
}

function changesWith(reading: StoreReading, next: Store, scaleOf: ScaleOf): StoreChanges {
  const { tables, strategiesLayout, targetsLayout, store } = reading;
  const strategyBefore = matchStrategies(store, next);
  return {
    strategies: strategiesLayout
      ? { kind: "edit", edits: editStrategies(store, next, strategyBefore, strategiesLayout) }
      : created(newStrategiesTable(next)),
    targets:
      tables.targets && targetsLayout
        ? {
            kind: "edit",
            edits: editTargets({
              reading,
              table: tables.targets,
              layout: targetsLayout,
              next,
              strategyBefore,
              scaleOf,
            }),
          }
        : created(newTargetsTable(next)),
  };
}

/** A new table, unless there is nothing to put into it. */
function created(rows: readonly (readonly (string | number | boolean)[])[]): TableChange {
  return rows.length > 1 ? { kind: "create", rows } : { kind: "edit", edits: NO_EDITS };
}

function newTargetsTable({ strategies }: Store): readonly (readonly (string | number | boolean)[])[] {
  const headers = WRITTEN_FIELDS.map((field) => TARGETS_FIELDS.find(({ name }) => name === field)?.header ?? field);
  const rows = strategies.flatMap(targetsOf).map((owned) => {
    const cells = targetRowCells(owned, 1);
    return WRITTEN_FIELDS.map((field) => cells[field]);
  });
  return [headers, ...rows];
}

function requireReadable(table: StoreTable | undefined, layout: unknown, { findings }: StoreReading): void {
  const [first] = findings.filter(({ range }) => range === table?.name);
  if (table && layout === undefined) {
    refuse(
      first ?? {
        code: "NO_HEADERS",
        range: table.name,
        what: "the table cannot be read",
        remedy: "Name its columns again",
      },
    );
  }
}

function requireSound(reading: StoreReading, changes: StoreChanges, next: Store): StoreChanges {
  const objection = checkChanges(reading, changes, next);
  return objection === undefined ? changes : refuse(objection);
}
