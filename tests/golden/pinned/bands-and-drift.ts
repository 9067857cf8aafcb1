import { expect } from "vitest";
import { InputError } from "../../../core/index.ts";
import { run } from "../../core/run.ts";
import { driftView, rowOf } from "../../sheets/drift-view.ts";
import { rowsOf } from "../../sheets/rows.ts";
import { sheetOf, toBandEdge } from "../adapters/transfers.ts";
import { driftOfCase } from "../adapters/wealthfolio-drift.ts";
import { expectChanges } from "../expect-changes.ts";
import { type Check, type Checks, checksOf } from "../planner-case.ts";
import { classTargets, fromBps, holdingsOf, oneLevel } from "../tables.ts";

/** Same width, larger of a share of the target and a floor; theirs holds both edges, ours neither. */
const hybridBand: Check = ({ input, expected }) => {
  const target = Number(input.target_bps);
  const [low = 0, high = 0] = expected.in_band_bps as readonly number[];
  const settings = `Band=Relative; Relative band=${fromBps(Number(input.relative_factor_bps))}; Absolute band=${fromBps(Number(input.floor_bps))}`;
  const statusAt = (bps: number) => {
    const holdings = holdingsOf([
      ["AAA", "One", bps],
      ["BBB", "Other", 10_000 - bps],
    ]);
    const targets = classTargets([
      ["One", fromBps(target)],
      ["Other", 1 - fromBps(target)],
    ]);
    return rowOf(driftView(run("REBAL_DRIFT", holdings, targets, settings)).classes, "One").Status;
  };
  expect(high - target).toBe(expected.band_bps);
  expect([statusAt(low + 1), statusAt(high - 1), statusAt(high)]).toEqual(["On target", "On target", "Overweight"]);
};

/** Theirs counts the cent without a target as out of band; for us it has no target, and the portfolio is on target. */
const dust: Check = ({ input, expected }) => {
  expect(expected.out_of_band_count).toBe(1);
  const { classes, total } = driftOfCase(input);
  expect([rowOf(classes, "DUST").Status, rowOf(classes, "DUST").Weight]).toEqual(["No target", 0.000001]);
  expect([rowOf(classes, "EQUITY").Status, total.Status]).toEqual(["On target", "On target"]);
};

/** Theirs hides the class that nothing is held in and counts cash as out by 20 points. */
const optionalHidden: Check = ({ input, expected }) => {
  expect([expected.rows_exclude, expected.max_drift_bps]).toEqual([["OPTIONAL"], 2000]);
  const { classes } = driftOfCase(input);
  expect([...classes].map(([name, { Drift, Status }]) => [name, Drift, Status])).toEqual([
    ["EQUITY", 0.1, "Overweight"],
    ["OPTIONAL(not required)", -0.3, "Underweight"],
    ["CASH", "", "No target"],
  ]);
};

/** 110 of 200 against 50% and 5 points: theirs does nothing; ours moves it a cent into its band. */
const onTheEdge: Check = ({ input, expected }) => {
  expect(expected.transfers).toEqual([]);
  expectChanges(toBandEdge(sheetOf(input), Number(input.tolerance)), { a: -0.01, b: 0.01 });
};

const sum150: Check = ({ input, expected }) => {
  expect(expected.transfers).toEqual([]);
  const { holdings, targets } = oneLevel(sheetOf(input));
  const refused = () => run("REBAL_PLAN", holdings, targets);
  expect(refused).toThrow(InputError);
  expect(refused).toThrow("the targets sum to 150%");
};

/**
 * Theirs fills the two low classes to their edges (400 and 300) and leaves eq at 43%, above its band of 28% to 38%. Ours
 * sells eq to a cent below 38%, 1200.01, and splits it over the two as 33 : 34.
 */
const bothEdges: Check = ({ input, expected }) => {
  expect(expected.transfers_to).toEqual({ re: 400, bd: 300 });
  const plan = toBandEdge(sheetOf(input), Number(input.tolerance));
  expectChanges(plan, { eq: -1200.01, bd: 591.05, re: 608.96 });
};

/** Total has the amount that was planned for, cut to the cent. */
const centCap: Check = ({ input, expected }) => {
  expect(expected.available_cash).toBe(100.005);
  const holdings = holdingsOf([["AAA", "One", Number(input.total)]]);
  const total = rowsOf(run("DEPOSIT_PLAN", holdings, classTargets([["One", 1]]), Number(input.tracked_cash))).at(-1);
  expect([total?.Buy, total?.Reason]).toEqual([100, "deposit 100.005 is taken as 100.00"]);
};

/** Our answers where other tools draw bands or count drift otherwise. */
export const BAND_PINS: Checks = {
  ...checksOf(["wf-hybrid-band-5000", "wf-hybrid-band-100"], hybridBand),
  "wf-drift-dust": dust,
  "wf-drift-optional-hidden": optionalHidden,
  "wf-cent-cap": centCap,
  "ib-edge": onTheEdge,
  "ib-sum150": sum150,
  "ib-multi": bothEdges,
};
