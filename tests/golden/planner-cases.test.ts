import { describe, expect, test } from "vitest";
import { CHECKS } from "./adapters/index.ts";
import { DIFFERENCES } from "./differences.ts";
import { PINS } from "./pinned/index.ts";
import { PLANNER_CASES, plannerCase } from "./planner-case.ts";

const IDS = PLANNER_CASES.map(({ id }) => id);
const idsOfKind = (kind: string) => Object.keys(DIFFERENCES).filter((id) => DIFFERENCES[id]?.kind === kind);

describe("the cases of other tools", () => {
  test("are each answered or explained, and none both", () => {
    const accounted = [...Object.keys(CHECKS), ...Object.keys(DIFFERENCES)];
    expect([...accounted].sort()).toEqual([...IDS].sort());
    expect(new Set(IDS).size).toBe(81);
  });

  test("are pinned where we answer otherwise", () => {
    expect(Object.keys(PINS).sort()).toEqual(idsOfKind("differs").sort());
  });
});

test.each(Object.keys(CHECKS))("%s is answered as its source answers it", (id) => {
  CHECKS[id]?.(plannerCase(id));
});

test.each(Object.keys(PINS))("%s is answered otherwise", (id) => {
  PINS[id]?.(plannerCase(id));
});
