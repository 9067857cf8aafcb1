import fc from "fast-check";
import { expect, test } from "vitest";
import { findingsOf, readStore } from "../../../../core/store/index.ts";
import { refusedInSilence } from "./agreement.ts";
import { CATALOGUE } from "./catalogue/index.ts";
import { tablesOf } from "./damage.ts";
import { damagedTables, soundTables } from "./random-tables.ts";

test.each(CATALOGUE)("where nothing is found, formulas take the targets: $name", (damage) => {
  expect(refusedInSilence(tablesOf(damage))).toEqual([]);
});

test("in sound tables nothing is found, and formulas take them", () => {
  fc.assert(
    fc.property(soundTables, (tables) => {
      expect(findingsOf(readStore(tables))).toEqual([]);
      expect(refusedInSilence(tables)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("whatever formulas refuse in damaged tables is found", () => {
  fc.assert(
    fc.property(damagedTables, (tables) => {
      expect(refusedInSilence(tables)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
