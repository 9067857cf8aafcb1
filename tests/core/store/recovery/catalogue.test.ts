import { expect, test } from "vitest";
import { CATALOGUE } from "./catalogue/index.ts";
import { outcomeOf, tablesOf } from "./damage.ts";

test.each(CATALOGUE)("reads and mends $name", (damage) => {
  const { findings, reads, drafts, repairs } = damage;
  expect(outcomeOf(tablesOf(damage))).toEqual({ findings, reads, drafts, repairs });
});
