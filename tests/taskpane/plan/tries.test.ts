import { describe, expect, test } from "vitest";
import { NO_TRIES, withoutSaved, withTriedRule, withTries } from "../../../addin/taskpane/plan/tries.ts";
import { pauseAfter } from "../../../addin/taskpane/plan/use-answer.ts";
import type { Cell } from "../../../core/index.ts";
import { loadedInputs } from "./loaded-inputs.ts";

describe("what is tried", () => {
  test("withTries(…) keeps what is tried with one strategy from all others", () => {
    const rules = new Map<string, Cell>([["Whole shares", true]]);
    const all = withTries(new Map(), "Growth", () => ({ rules }));
    const both = withTries(all, "Income", () => ({ excluded: new Map([["a", "A"]]) }));
    expect(both.get("Growth")).toEqual({ ...NO_TRIES, rules });
    expect(both.get("Income")?.rules.size).toBe(0);
  });

  test("withTriedRule(…) takes a rule back that says what the strategy does, however it is written", async () => {
    const { inputs } = await loadedInputs();
    const strategy = { ...inputs.strategy, settings: new Map([["Minimum trade", 100.5]]) };
    const tried = withTriedRule(new Map(), strategy, "Minimum trade", "200");
    expect([...tried]).toEqual([["Minimum trade", "200"]]);
    expect(withTriedRule(tried, strategy, "Minimum trade", "100,5").size).toBe(0);
    expect(withTriedRule(new Map(), strategy, "Whole shares", "").size).toBe(0);
    expect([...withTriedRule(new Map(), strategy, "Minimum trade", "")]).toEqual([["Minimum trade", ""]]);
  });

  test("withoutSaved(…) keeps what was tried or taken back while the rest was being saved", async () => {
    const { inputs } = await loadedInputs();
    const strategy = { ...inputs.strategy, settings: new Map([["Cash", "Invest"]]) };
    const sent = new Map<string, Cell>([
      ["Whole shares", true],
      ["Minimum trade", "100"],
      ["Cash", "Keep"],
    ]);
    expect(withoutSaved(sent, sent, strategy).size).toBe(0);
    const now = new Map<string, Cell>([
      ["Minimum trade", "1000"],
      ["Fee per order", "2"],
    ]);
    expect([...withoutSaved(now, sent, strategy)]).toEqual([
      ["Minimum trade", "1000"],
      ["Fee per order", "2"],
      ["Whole shares", ""],
      ["Cash", "Invest"],
    ]);
  });
});

describe("pauseAfter(took, before)", () => {
  test.each([
    [60, 0, 250],
    [40, 250, 250],
    [40, 0, 0],
    [10, 250, 0],
  ])("is for %d ms after a pause of %d ms: %d ms", (took, before, pause) => {
    expect(pauseAfter(took, before)).toBe(pause);
  });
});
