import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cells } from "../../../../core/cells/cell.ts";
import { sameStore } from "../../../../core/store/edits/same-store.ts";
import { readStore, type StoreTable, type StoreTables } from "../../../../core/store/index.ts";
import { hindrancesOf } from "../../../../core/store/migrate/hindrances-of.ts";
import { refusalsOf, run } from "../../run.ts";
import { fittingHoldings } from "../recovery/agreement.ts";
import { damagedTables } from "../recovery/random-tables.ts";
import { handMadeTables } from "./hand-made-tables.ts";
import { migratedOrRefused, TODAY } from "./migrated.ts";

test("a table by hand is migrated to the same targets and the same results", () => {
  fc.assert(
    fc.property(handMadeTables, (targets) => {
      const after = migratedOrRefused(targets);
      expect(after).not.toBeTypeOf("string");
      if (typeof after !== "string") {
        requireSame(targets, after);
      }
    }),
    { numRuns: 500 },
  );
});

test("a damaged table is migrated to the same targets and the same results, or refused in words", () => {
  fc.assert(
    fc.property(damagedTables, ({ targets }) => {
      const after = targets && migratedOrRefused(targets);
      if (targets && after && typeof after !== "string") {
        requireSame(targets, after);
      }
    }),
    { numRuns: 500 },
  );
});

function requireSame(before: StoreTable, after: StoreTables): void {
  const byHand = readStore({ strategies: undefined, targets: before });
  const { store } = byHand;
  const reading = readStore(after);
  expect(hindrancesOf(reading)).toEqual([]);
  const stamped = store.strategies.map((strategy) => ({ ...strategy, created: TODAY, updated: TODAY }));
  expect(sameStore(reading.store, { strategies: stamped })).toBe(true);
  const isLone = store.strategies.length === 1;
  for (const strategy of store.strategies) {
    const holdings = fittingHoldings(strategy, byHand);
    const chosen = [["Strategy", strategy.name]];
    const results = [
      result(holdings, before.cells, isLone ? null : chosen),
      result(holdings, after.targets?.cells ?? [], chosen),
      result(holdings, after.targets?.cells ?? [], [...chosen, ...(after.strategies?.cells ?? [])]),
      ...(isLone ? [result(holdings, after.targets?.cells ?? [], after.strategies?.cells ?? null)] : []),
      ...(isLone ? [result(holdings, after.targets?.cells ?? [], null)] : []),
    ];
    expect(new Set(results).size).toBe(1);
  }
  requireKept(before, after.targets);
}

function result(holdings: Cells, targets: Cells, settings: Cells | null): string {
  const refusals = refusalsOf("REBAL_DRIFT", holdings, targets, settings);
  return JSON.stringify(refusals.length > 0 ? refusals : run("REBAL_DRIFT", holdings, targets, settings));
}

/** All that stood in the table stands there still, in order, formulas included. */
function requireKept(before: StoreTable, after: StoreTable | undefined): void {
  expect(after?.cells).toHaveLength(before.cells.length);
  for (const [row, line] of before.cells.entries()) {
    const left = [...(after?.cells[row] ?? [])];
    for (const cell of line.filter((one) => one !== "")) {
      const place = left.indexOf(cell);
      expect(place).toBeGreaterThanOrEqual(0);
      left.splice(0, place + 1);
    }
    expect((after?.formulas[row] ?? []).filter((one) => one !== "")).toEqual(
      (before.formulas[row] ?? []).filter((one) => one !== ""),
    );
  }
}
