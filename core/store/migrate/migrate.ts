import { refuse } from "../../cells/problem.ts";
import type { TargetsField } from "../../targets/index.ts";
import { formulaIn } from "../edits/check-changes.ts";
import { newStrategiesTable } from "../edits/edit-strategies.ts";
import type { StoreChanges } from "../edits/store-changes.ts";
import type { Store } from "../model.ts";
import type { Layout } from "../read/layout.ts";
import type { StoreReading } from "../read/read-store.ts";
import type { StoreTable } from "../table.ts";
import { hindrancesOf } from "./hindrances-of.ts";
import { migrateTargets } from "./migrate-targets.ts";
import { verifyMigration } from "./verify-migration.ts";

/**
 * The changes that bring tables of version 0 to version 1: a Strategies table with every strategy that the targets name, or
 * with `All portfolio`; in Targets the columns it lacks, and the strategy's name in rows that name none. Nothing else is touched.
 *
 * A lone strategy is active; among several none is, since only a person can say which. They are tried on a copy first,
 * which must give the same targets to the digit.
 *
 * @param today - ISO date, when the strategies count as created.
 * @throws InputError where there is nothing to migrate, where something is to be repaired first, or where the copy disagrees.
 */
export function migrate(reading: StoreReading, today: string): StoreChanges {
  const { table, layout } = requireMigratable(reading);
  const next: Store = {
    strategies: reading.store.strategies.map((strategy) => ({ ...strategy, created: today, updated: today })),
  };
  const changes: StoreChanges = {
    strategies: { kind: "create", rows: newStrategiesTable(next) },
    targets: { kind: "edit", edits: migrateTargets(reading, table, layout) },
  };
  const objection = formulaIn(table, changes.targets) ?? verifyMigration(reading, changes, next);
  return objection === undefined ? changes : refuse(objection);
}

function requireMigratable(reading: StoreReading): {
  readonly table: StoreTable;
  readonly layout: Layout<TargetsField>;
} {
  const { tables, targetsLayout, store } = reading;
  const table = tables.targets;
  if (!table || tables.strategies) {
    return refuse({
      code: "NOTHING_TO_MIGRATE",
      range: table?.name ?? "Targets",
      what: table ? "there is a Strategies table already" : "there is no table of targets",
      remedy: table ? "Nothing has to be done" : "Create a strategy",
    });
  }
  const [finding] = hindrancesOf(reading);
  if (finding || !targetsLayout) {
    return refuse(
      finding
        ? { ...finding, remedy: `${finding.remedy}; until then nothing is changed` }
        : { code: "NO_HEADERS", range: table.name, what: "there is no header row", remedy: "Name the columns" },
    );
  }
  if (store.strategies.length === 0) {
    return refuse({
      code: "NO_TARGETS",
      range: table.name,
      what: "no row names an asset class or a holding",
      remedy: "Enter a target first, or create a strategy",
    });
  }
  return { table, layout: targetsLayout };
}
