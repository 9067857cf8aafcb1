import { expect } from "vitest";
import { columns, run } from "../../core/run.ts";
import { CHOOSE, planView } from "../../sheets/plan-view.ts";
import { textIn } from "../../sheets/rows.ts";
import { expectChanges } from "../expect-changes.ts";
import type { Check, Checks } from "../planner-case.ts";
import { oneLevel } from "../tables.ts";
import { sheet } from "../worked/sheet.ts";
import { sheetOf } from "./transfers.ts";

/** 100 USD at 1.40 are 140 CAD a share: 7 for 980 of the 1,000. The rest of the portfolio is above its target. */
const foreignShares: Check = ({ expected }) => {
  const holdings = sheet(`
    Holding | Asset class | Quantity | Price | Currency | FX rate
    USETF   | equity      | 10       | 100   | USD      | 1.4
    REST    | Other       | 8600     | 1     | CAD      |`);
  const targets = sheet("Asset class | Target\nequity | 90%\nOther | 10%");
  const plan = planView(run("DEPOSIT_PLAN", holdings, targets, 1000, "Whole shares=TRUE; Currency=CAD"));
  expectChanges(plan, { USETF: Number(expected.cash_used) });
  const { USETF } = expected.trades as { readonly USETF: { readonly quantity: number } };
  expect([plan.lines[0]?.row.Shares, plan.cashLeft]).toEqual([USETF.quantity, 2000]);
};

/** 80 is less than the least order, 100: no order, and the setting is named. */
const tooSmall: Check = ({ input, expected }) => {
  expect(expected.properties).toEqual(["no trade below 100"]);
  const holdings = sheet("Holding | Asset class | Value | Price\nVTI | equity | 6000 | 80\nREST | Other | 4000 | 1");
  const targets = sheet("Asset class | Target\nequity | 70%\nOther | 30%");
  const table = run("DEPOSIT_PLAN", holdings, targets, Number(input.cash), `Minimum trade=${Number(input.min_trade)}`);
  expect(columns(table, "Asset class", "Buy", "Reason")).toEqual([
    ["Cash left", 80, "the smallest order, VTI for 100.00 (Minimum trade is 100.00), is more than the 80.00 to place"],
    ["Total", 80, ""],
  ]);
};

/**
 * 100 are less than the least order of VTI, 200. Bonds have nothing against 10% and are the furthest below: all 100 are
 * theirs, and a class without a holding has no least order.
 */
const freesCash: Check = ({ input, expected }) => {
  const holdings = sheet("Holding | Asset class | Value | Price\nVTI | equity | 6000 | 100\nCash | Cash | 4000 | 1");
  const targets = sheet("Asset class | Target\nequity | 70%\nbonds | 10%\nCash | 20%");
  const settings = `Minimum trade=${Number(input.min_trade)}`;
  const plan = planView(run("DEPOSIT_PLAN", holdings, targets, Number(input.cash), settings));
  const { bonds = 0 } = expected.manual as Readonly<Record<string, number>>;
  expectChanges(plan, { [`bonds ${CHOOSE}`]: bonds });
  expect([plan.total, plan.cashLeft]).toEqual([100 * Number(expected.cash_used), 0]);
};

/** One share of EXP costs more than the deposit, and what is not equity is locked: all 1,000 go to CHEAP. */
const affordable: Check = ({ input, expected }) => {
  const holdings = sheet(`
    Holding | Asset class | Quantity | Price | Trading
    EXP     | equity      | 1        | 1500  |
    CHEAP   | equity      | 35       | 100   |
    REST    | Other       | 5000     | 1     | locked`);
  const targets = sheet("Asset class | Target\nequity | 50%\nOther | 50%");
  const plan = planView(run("DEPOSIT_PLAN", holdings, targets, Number(input.cash), "Whole shares=TRUE"));
  expectChanges(plan, { CHEAP: Number(expected.cash_used) });
  const { CHEAP } = expected.trades as { readonly CHEAP: { readonly quantity: number } };
  expect(plan.lines[0]?.row.Shares).toBe(CHEAP.quantity);
};

/** To the edge of the band takes 700.01, which is below the least order: nothing moves and the drift stays in sight. */
const tooSmallForTheEdge: Check = ({ input, expected }) => {
  expect(expected).toEqual({ transfers: [], properties: ["residual gap reported"] });
  const { holdings, targets } = oneLevel([
    ["VTI", 6200, 0.5],
    ["BND", 3800, 0.5],
  ]);
  const settings = `Rebalance to=Band edge; Band=Absolute; Absolute band=5%; Minimum trade=${Number(input.min_trade)}`;
  const table = run("REBAL_PLAN", holdings, targets, 0, settings);
  expect(columns(table, "Asset class", "Drift after", "Reason")).toEqual([
    ["Total", 0.12, "Minimum trade is 800.00, and every order would be smaller"],
  ]);
};

/** 10 from a to b is below 50. */
const tooSmallToTarget: Check = ({ input, expected }) => {
  expect(expected.transfers).toEqual([]);
  const { holdings, targets } = oneLevel(sheetOf(input));
  const plan = planView(run("REBAL_PLAN", holdings, targets, 0, `Minimum trade=${Number(input.min_trade)}`));
  expectChanges(plan, {});
};

/** Of 950, 9 shares of 100 and 50 left. */
const floor: Check = ({ input, expected }) => {
  const holdings = sheet("Holding | Value | Price\nvti | 1000 | 100");
  const targets = sheet("Holding | Target\nvti | 100%");
  const plan = planView(run("DEPOSIT_PLAN", holdings, targets, Number(input.cash), "Whole shares=TRUE"));
  expectChanges(plan, { vti: Number(expected.amount) });
  expect(plan.lines[0]?.row.Shares).toBe(expected.qty);
  expect(plan.cashLeft).toBe(100 * Number(expected.remaining_cash));
  expect(textIn(plan.lines[0]?.row ?? {}, "Reason")).toContain("takes 900.00 of the 950.00 ideal (whole shares)");
};

/** Wealthfolio's and ibalboteo's cases of whole shares and least orders. */
export const LIMIT_CHECKS: Checks = {
  "wf-fx": foreignShares,
  "wf-min-trade-drop": tooSmall,
  "wf-min-trade-frees-cash": freesCash,
  "wf-topup-affordable": affordable,
  "wf-tr-minprune": tooSmallForTheEdge,
  "ib-minprune": tooSmallToTarget,
  "wf-ws-floor": floor,
};
