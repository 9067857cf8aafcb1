import { expect } from "vitest";
import { run } from "../../core/run.ts";
import { type DriftView, driftView, rowOf } from "../../sheets/drift-view.ts";
import { numberIn, textIn } from "../../sheets/rows.ts";
import { type Check, type Checks, checksOf } from "../planner-case.ts";
import { classTargets, fromBps, holdingsOf } from "../tables.ts";

/** The rest of the portfolio, which their case leaves out, stands in a class Other with the rest of the target. */
const specExample: Check = ({ input, expected }) => {
  const { target_pct, current_pct } = input as { readonly target_pct: number; readonly current_pct: number };
  const { classes } = driftView(
    run(
      "REBAL_DRIFT",
      holdingsOf([
        ["AAA", "One", current_pct],
        ["BBB", "Other", 100 - current_pct],
      ]),
      classTargets([
        ["One", target_pct],
        ["Other", 100 - target_pct],
      ]),
    ),
  );
  expect(rowOf(classes, "One").Status !== "On target").toBe(expected.status === "REBALANCE");
};

interface DriftInput {
  readonly target_bps: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number>>;
  readonly band_bps: number;
}

/** The drift table of a case: basis points as fractions, their absolute band as ours. */
export function driftOfCase(input: Readonly<Record<string, unknown>>): DriftView {
  const { target_bps, values, band_bps } = input as unknown as DriftInput;
  return driftView(
    run(
      "REBAL_DRIFT",
      holdingsOf(Object.entries(values).map(([name, value]) => [`${name} fund`, name, value])),
      classTargets(Object.entries(target_bps).map(([name, bps]) => [name, fromBps(bps)])),
      `Band=Absolute; Absolute band=${fromBps(band_bps)}`,
    ),
  );
}

interface ClassExpected {
  readonly current_bps?: number;
  readonly drift_bps: number;
  readonly status: "overweight" | "underweight";
  readonly target_value?: number;
  readonly value_delta?: number;
  readonly is_zero_current?: boolean;
}

/** Their value_delta is value − target value, our Gap the other way round; is_zero_current is a weight of 0. */
const drift: Check = ({ input, expected }) => {
  const { max_drift_bps, out_of_band_count, ...byClass } = expected;
  const { classes } = driftOfCase(input);
  for (const [name, one] of Object.entries(byClass as Readonly<Record<string, ClassExpected>>)) {
    const row = rowOf(classes, name);
    expect(row.Drift).toBe(fromBps(one.drift_bps));
    expect(textIn(row, "Status").toLowerCase()).toBe(one.status);
    expect(row.Weight).toBe(one.current_bps === undefined ? row.Weight : fromBps(one.current_bps));
    expect(numberIn(row, "Value") + numberIn(row, "Gap")).toBe(
      one.target_value ?? numberIn(row, "Value") + numberIn(row, "Gap"),
    );
    expect(row.Gap).toBe(one.value_delta === undefined ? row.Gap : -one.value_delta);
    expect(row.Weight === 0).toBe(one.is_zero_current ?? row.Weight === 0);
  }
  const rows = [...classes.values()];
  if (max_drift_bps !== undefined) {
    expect(Math.max(...rows.map((row) => Math.abs(numberIn(row, "Drift"))))).toBe(fromBps(Number(max_drift_bps)));
  }
  if (out_of_band_count !== undefined) {
    expect(rows.filter((row) => row.Status !== "On target").length).toBe(out_of_band_count);
  }
};

/** Wealthfolio: bands and drift. */
export const WEALTHFOLIO_DRIFT_CHECKS: Checks = {
  ...checksOf(["wf-spec-525-stocks", "wf-spec-525-bonds"], specExample),
  ...checksOf(["wf-drift-over", "wf-drift-zero-current"], drift),
};
