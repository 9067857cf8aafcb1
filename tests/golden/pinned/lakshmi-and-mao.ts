import { expect } from "vitest";
import { type Cells, InputError } from "../../../core/index.ts";
import { run } from "../../core/run.ts";
import { planView } from "../../sheets/plan-view.ts";
import { expectChanges } from "../expect-changes.ts";
import type { Check, Checks } from "../planner-case.ts";
import { classTargets, holdingsOf, oneLevel } from "../tables.ts";

/** Theirs: −1, −1, since bonds are overweight over both accounts. Ours: 2 left of 90% and 10%, from 3 and 1. */
const accountAlone: Check = ({ input, expected }) => {
  const accounts = input.accounts as Readonly<Record<string, Readonly<Record<string, number>>>>;
  const classes = input.classes as Readonly<Record<string, string>>;
  const holdings: Cells = [
    ["Account", "Holding", "Asset class", "Value"],
    ...Object.entries(accounts).flatMap(([account, held]) =>
      Object.entries(held).map(([name, value]) => [account, name, classes[name], value]),
    ),
  ];
  const targets = classTargets(Object.entries(input.leaf_targets as Readonly<Record<string, number>>));
  expect(expected.deltas_401K).toEqual({ US: -1, Bonds: -1 });
  expectChanges(planView(run("WITHDRAWAL_PLAN", holdings, targets, 2, "Account=401K")), { US: -1.2, Bonds: -0.8 });
};

const noCash: Check = ({ input, expected }) => {
  expect(expected.error_contains).toBe("No available cash");
  const holdings = holdingsOf([["AAA", "One", Number(input.value)]]);
  const plan = planView(run("DEPOSIT_PLAN", holdings, classTargets([["One", 1]]), Number(input.cash)));
  expect([plan.lines, plan.total]).toEqual([[], 0]);
};

/** Their exclude list is our Trading = locked. 150 are asked for and 100 may be sold. */
const excluded: Check = ({ input, expected }) => {
  expect(expected.error_contains).toBe("Cash to withdraw");
  const exclude = input.exclude as readonly string[];
  const holdings: Cells = [
    ["Holding", "Asset class", "Value", "Trading"],
    ...Object.entries(input.values as Readonly<Record<string, number>>).map(([name, value]) => [
      name,
      "All",
      value,
      exclude.includes(name) ? "locked" : "",
    ]),
  ];
  const plan = planView(run("WITHDRAWAL_PLAN", holdings, classTargets([["All", 1]]), -Number(input.cash)));
  expectChanges(plan, { Cash: -100 });
  expect(plan.notRaised).toBe(5000);
};

/** With the targets written as thirds (33.33% each, which is scaled to 100%) ours is theirs to the cent. */
const notNormalized: Check = ({ input, expected }) => {
  const assets = (input.assets as readonly (readonly [number, string])[]).map(
    ([value, target], index) => [`Fund ${index + 1}`, value, Number(target)] as const,
  );
  const asGiven = oneLevel(assets);
  const refused = () => run("DEPOSIT_PLAN", asGiven.holdings, asGiven.targets, Number(input.cash));
  expect(refused).toThrow(InputError);
  expect(refused).toThrow("the targets sum to 60%");
  const asThirds = oneLevel(assets.map(([name, value]) => [name, value, 0.3333]));
  const plan = planView(run("DEPOSIT_PLAN", asThirds.holdings, asThirds.targets, Number(input.cash)));
  const [first = 0, second = 0, third = 0] = expected.deltas as readonly number[];
  expectChanges(plan, { "Fund 1": first, "Fund 2": second, "Fund 3": third }, 0.01);
};

/** Our answers where Lakshmi and LAZYALLOC answer otherwise. */
export const LAKSHMI_AND_MAO_PINS: Checks = {
  "lak-withdraw-account-cap": accountAlone,
  "lak-err-nocash": noCash,
  "lak-err-withdraw-excluded": excluded,
  "mao-brownan-test_not_normalized": notNormalized,
};
