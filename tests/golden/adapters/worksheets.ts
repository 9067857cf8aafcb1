import { expect } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { run } from "../../core/run.ts";
import { driftView, rowOf } from "../../sheets/drift-view.ts";
import { planView } from "../../sheets/plan-view.ts";
import { expectChanges } from "../expect-changes.ts";
import { type Check, type Checks, checksOf } from "../planner-case.ts";
import { classTargets, fromBps, holdingsOf } from "../tables.ts";

/** Class targets in basis points, values in money: gaps are target × total − value on both sides. */
const gaps: Check = ({ input, expected }) => {
  const pairs = Object.entries(input.classes as Readonly<Record<string, readonly [targetBps: number, value: number]>>);
  const { classes } = driftView(
    run(
      "REBAL_DRIFT",
      holdingsOf(pairs.map(([name, [, value]]) => [`${name} fund`, name, value])),
      classTargets(pairs.map(([name, [bps]]) => [name, fromBps(bps)])),
    ),
  );
  for (const [name, gap] of Object.entries(expected.gaps as Readonly<Record<string, number>>)) {
    expect(rowOf(classes, name).Gap).toBe(gap);
  }
};

/**
 * A class's gap is a deposit into a portfolio of that class alone, split over its holdings in proportion to their values.
 * A fund that lies in several classes ("blend") stands with the part that is in this one.
 */
const split: Check = ({ input, expected }) => {
  const held = (input.held ?? input.held_in_class) as Readonly<Record<string, number>>;
  const locked = (input.do_not_buy ?? []) as readonly string[];
  const holdings: Cells = [
    ["Holding", "Asset class", "Value", "Trading"],
    ...Object.entries(held).map(([name, value]) => [name, "One", value, locked.includes(name) ? "no buy" : ""]),
  ];
  const plan = planView(run("DEPOSIT_PLAN", holdings, classTargets([["One", 1]]), Number(input.gap)));
  expectChanges(plan, expected as Readonly<Record<string, number>>);
};

/** Wealthfolio's worksheet: gaps, and how they are split within a class. */
export const WORKSHEET_CHECKS: Checks = {
  "wf-ws-gap": gaps,
  ...checksOf(["wf-ws-split", "wf-ws-split-blend", "wf-ws-eligible"], split),
};
