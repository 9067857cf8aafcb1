import { expect } from "vitest";
import type { ResultTable } from "../../../core/index.ts";
import { run } from "../../core/run.ts";
import { driftView, rowOf } from "../../sheets/drift-view.ts";
import { planView } from "../../sheets/plan-view.ts";
import { expectChanges } from "../expect-changes.ts";
import { type Check, type Checks, checksOf } from "../planner-case.ts";
import { classTargets, holdingsOf } from "../tables.ts";

interface AllocateInput {
  readonly leaf_targets: Readonly<Record<string, number>>;
  readonly assets: readonly {
    readonly name: string;
    readonly value: number;
    readonly classes: Readonly<Record<string, number>>;
  }[];
  readonly cash: number;
  readonly mode: "deposit" | "withdraw" | "rebalance";
}

/** Asset classes without targets for their funds; their sign of `cash` says which of our three plans it is. */
const allocate: Check = ({ input, expected }) => {
  const { leaf_targets, assets, cash, mode } = input as unknown as AllocateInput;
  const { deltas } = expected as { readonly deltas: Readonly<Record<string, number>> };
  const holdings = holdingsOf(assets.map(({ name, value, classes }) => [name, onlyClassOf(classes), value]));
  const targets = classTargets(Object.entries(leaf_targets));
  const planBy: Readonly<Record<AllocateInput["mode"], () => ResultTable>> = {
    deposit: () => run("DEPOSIT_PLAN", holdings, targets, cash),
    withdraw: () => run("WITHDRAWAL_PLAN", holdings, targets, -cash),
    rebalance: () => run("REBAL_PLAN", holdings, targets, cash),
  };
  expectChanges(planView(planBy[mode]()), deltas);
};

function onlyClassOf(classes: Readonly<Record<string, number>>): string {
  const [name = "", ...others] = Object.keys(classes);
  expect([others, classes[name]]).toEqual([[], 1]);
  return name;
}

interface BandInput {
  readonly targets: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number>>;
}
interface BandExpected {
  readonly breached: Readonly<
    Record<string, { readonly actual: number; readonly target: number; readonly difference: number }>
  >;
  readonly in_band: readonly string[];
}

/** Their 0.05 and 0.25 are our default band. Their difference is in money, target − actual: our Gap. */
const band: Check = ({ input, expected }) => {
  const { targets, values } = input as unknown as BandInput;
  const { breached, in_band } = expected as unknown as BandExpected;
  const holdings = holdingsOf(Object.entries(values).map(([name, value]) => [`${name} fund`, name, value]));
  const { classes } = driftView(run("REBAL_DRIFT", holdings, classTargets(Object.entries(targets))));
  for (const [name, { actual, target, difference }] of Object.entries(breached)) {
    const row = rowOf(classes, name);
    expect([row.Weight, row.Target, row.Gap]).toEqual([actual, target, difference]);
    expect(row.Status).toBe(actual > target ? "Overweight" : "Underweight");
  }
  for (const name of in_band) {
    expect(rowOf(classes, name).Status).toBe("On target");
  }
};

/** Lakshmi: allocation of cash, rebalances and bands. */
export const LAKSHMI_CHECKS: Checks = {
  ...checksOf(
    [
      "lak-one-asset",
      "lak-100-on-target",
      "lak-identical-funds",
      "lak-rebalance-only",
      "lak-large-3M",
      "lak-zero-target-withdraw",
    ],
    allocate,
  ),
  "lak-band-out": band,
};
