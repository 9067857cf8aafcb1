import { expect } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { run } from "../../core/run.ts";
import { planView } from "../../sheets/plan-view.ts";
import { textIn } from "../../sheets/rows.ts";
import { expectChanges } from "../expect-changes.ts";
import type { Check, Checks } from "../planner-case.ts";
import { classTargets, fromBps, holdingsOf } from "../tables.ts";

/**
 * BND is in two accounts and not to be sold in one of them; theirs sells in the other. Ours merges the rows, and what any
 * of them forbids is forbidden: nothing is sold, so nothing can be bought.
 */
const avoidAccount: Check = ({ input, expected }) => {
  expect(expected.properties).toEqual(["no sell in acc-1", "a sell in acc-2"]);
  const avoided = input.avoid_selling_accounts as readonly string[];
  const { BND } = input.assets as Readonly<Record<string, { readonly accounts: Readonly<Record<string, number>> }>>;
  const holdings: Cells = [
    ["Account", "Holding", "Asset class", "Quantity", "Price", "Trading"],
    ["", "VTI", "equity", 30, 100, ""],
    ...Object.entries(BND?.accounts ?? {}).map(([account, quantity]) => [
      account,
      "BND",
      "bond",
      quantity,
      100,
      avoided.includes(account) ? "no sell" : "",
    ]),
  ];
  const targets = classTargets([
    ["equity", 0.7],
    ["bond", 0.3],
  ]);
  expectChanges(planView(run("REBAL_PLAN", holdings, targets)), {});
};

const noPrice: Check = ({ input, expected }) => {
  expect(expected.unresolved).toBe("no_usable_price");
  const { gld = 0 } = input.held as Readonly<Record<string, number>>;
  const plan = planView(
    run("DEPOSIT_PLAN", holdingsOf([["gld", "One", gld]]), classTargets([["One", 1]]), Number(input.gap)),
  );
  expectChanges(plan, { gld: 1000 });
  expect(plan.lines[0]?.row.Shares).toBe("");
};

/** Theirs sells the old gap, 2000, and buys what it has; ours measures 60% and 40% against 10,500: 6300 and 4200. */
const newCash: Check = ({ input, expected }) => {
  expect(expected).toEqual({ buys: { vti: [500, 1500] }, sells: { bnd: 2000 } });
  const classes = input.classes as Readonly<Record<"EQ" | "FI", readonly [targetBps: number, value: number]>>;
  const holdings = holdingsOf([
    ["vti", "EQ", classes.EQ[1]],
    ["bnd", "FI", classes.FI[1]],
  ]);
  const targets = classTargets([
    ["EQ", fromBps(classes.EQ[0])],
    ["FI", fromBps(classes.FI[0])],
  ]);
  expectChanges(planView(run("REBAL_PLAN", holdings, targets, Number(input.cash))), { vti: 2300, bnd: -1800 });
};

/** 40 shares of which 10 are to be sold; theirs splits them 7.5 and 2.5. */
const namesAccounts: Check = ({ input, expected }) => {
  expect(expected).toEqual({ "acc-1": -7.5, "acc-2": -2.5 });
  const held = Object.entries(input.accounts as Readonly<Record<string, number>>);
  const holdings: Cells = [
    ["Account", "Holding", "Asset class", "Quantity", "Price"],
    ...held.map(([account, quantity]) => [account, "AAA", "One", quantity, 1]),
  ];
  const plan = planView(run("WITHDRAWAL_PLAN", holdings, classTargets([["One", 1]]), Number(input.sell_qty)));
  expectChanges(plan, { AAA: -10 });
  expect(textIn(plan.lines[0]?.row ?? {}, "Reason")).toContain("held in acc-1 and acc-2");
};

/** Our answers where Wealthfolio's plans and worksheets answer otherwise. */
export const WORKSHEET_PINS: Checks = {
  "wf-avoid-account": avoidAccount,
  "wf-ws-noprice": noPrice,
  "wf-ws-reb500": newCash,
  "wf-ws-acct-prorata": namesAccounts,
};
