import fc from "fast-check";
import { expect, test } from "vitest";
import { CATALOGUE } from "./catalogue/index.ts";
import { tablesOf } from "./damage.ts";
import { mended, requireLawfulRepairs } from "./laws.ts";
import { damagedTables } from "./random-tables.ts";

test.each(CATALOGUE)("a repair mends its finding, brings nothing new and names what goes: $name", (damage) => {
  requireLawfulRepairs(tablesOf(damage));
});

test.each(CATALOGUE)("repairs one after another come to an end: $name", (damage) => {
  const repairable = damage.repairs.length > 0;
  expect(mended(tablesOf(damage)).length).toBeLessThanOrEqual(damage.findings.length - (repairable ? 1 : 0));
});

test("a repair of random damage mends its finding, brings nothing new and names what goes", () => {
  fc.assert(
    fc.property(damagedTables, (tables) => requireLawfulRepairs(tables)),
    { numRuns: 300 },
  );
});

test("repairs of random damage come to an end", () => {
  fc.assert(
    fc.property(damagedTables, (tables) => {
      mended(tables);
    }),
    { numRuns: 200 },
  );
});
