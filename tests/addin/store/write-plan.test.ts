import { describe, expect, test } from "vitest";
import { memoryHost } from "../../../addin/host/memory/memory-host.ts";
import { insertPlanFormula } from "../../../addin/store/insert-plan-formula.ts";
import { loadHoldings } from "../../../addin/store/load-holdings.ts";
import { loadStore } from "../../../addin/store/load-store.ts";
import { type PlanFormula, planFormula } from "../../../addin/store/plan-formula.ts";
import { planTable } from "../../../addin/store/plan-table.ts";
import { quotedText, settingsText } from "../../../addin/store/settings-text.ts";
import { writePlan } from "../../../addin/store/write-plan.ts";
import type { Cell } from "../../../core/index.ts";
import { planView } from "../../../core/view/index.ts";
import type { WorkbookSpec } from "../../../core/workbook/index.ts";
import { run } from "../../core/run.ts";
import { loadedInputs } from "../../taskpane/plan/loaded-inputs.ts";
import { sheetOf } from "./workbooks.ts";

const TITLE = { strategy: "Growth", today: "2026-11-22" };

const TWO_STRATEGIES: WorkbookSpec = {
  sheets: [
    sheetOf("My holdings", [
      ["Holding", "Asset class", "Value"],
      ["VTI", "Stocks", 60],
      ["BND", "Bonds", 40],
    ]),
    sheetOf("Targets", [
      ["Strategy", "Asset class", "Holding", "Target"],
      ["Growth", "Stocks", "", 0.6],
      ["Growth", "Bonds", "", 0.4],
      ["Calm", "Stocks", "", 0.2],
      ["Calm", "Bonds", "", 0.8],
    ]),
    sheetOf("Strategies", [
      ["Strategy", "Account", "Active", "Cash", "Minimum trade"],
      ["Growth", "", true, "Invest", null],
      ["Calm", "", null, null, 5],
    ]),
    sheetOf("Free", [["kept"]]),
  ],
};

const whole = new Map<string, Cell>([
  ["Whole shares", true],
  ["Maximum orders", 2],
  ["Fee per order", 1],
]);

describe("planTable(plan)", () => {
  test.each(["deposit", "withdrawal", "rebalance"] as const)(
    "gives a %s as a table that BROKER_ORDERS reads, with every order",
    async (flow) => {
      const { inputs } = await loadedInputs();
      const plan = planView({ ...inputs, tried: whole }, flow, 1500);
      const [, ...orders] = run("BROKER_ORDERS", planTable(plan));
      expect(orders.map(([action, symbol, shares, amount]) => [action, symbol, shares, amount])).toEqual(
        plan.orders.map((order) => [
          order.amount > 0 ? "Buy" : "Sell",
          order.holding,
          order.shares,
          Math.abs(order.amount),
        ]),
      );
    },
  );
});

describe("writePlan(host, plan, title)", () => {
  test("adds a sheet under the day's name, a number after it where the name is taken", async () => {
    const { host, inputs } = await loadedInputs();
    const plan = planView(inputs, "deposit", 1500);
    const before = await host.sheets();
    expect((await writePlan(host, plan, TITLE)).sheet).toBe("Plan 2026-11-22");
    expect((await writePlan(host, plan, TITLE)).sheet).toBe("Plan 2026-11-22 2");
    expect((await host.sheets()).slice(0, before.length)).toEqual(before);
  });

  test("writes values alone, and a table that is taken for no holdings and no targets", async () => {
    const { host, inputs } = await loadedInputs();
    const place = await writePlan(host, planView(inputs, "deposit", 1500), TITLE);
    const [block] = await host.read([place]);
    expect(block?.formulas.flat().every((formula) => formula === "")).toBe(true);
    expect(block?.values[2]?.slice(0, 3)).toEqual(["Asset class", "Holding", "Buy"]);
    const loaded = await loadStore(host);
    expect(loaded.findings).toEqual([]);
    expect(loaded.located.holdings.map(({ sheet }) => sheet)).not.toContain(place.sheet);
    expect((await loadHoldings(host, loaded)).kind).toBe("found");
  });
});

describe("planFormula(plan, inputs, sources)", () => {
  const formulaOf = (found: PlanFormula) => ("formula" in found ? found.formula : found.why);

  test("names the ranges in use", async () => {
    const { inputs, sources } = await loadedInputs();
    expect(formulaOf(planFormula(planView(inputs, "deposit", "1500"), inputs, sources))).toBe(
      "=DEPOSIT_PLAN(Holdings!A1:F13, Targets!A1:C17, 1500)",
    );
  });

  test("passes the strategies where they give the plan, their sheet's name in quotes where it has to be", async () => {
    const { inputs, sources } = await loadedInputs(TWO_STRATEGIES);
    expect(formulaOf(planFormula(planView(inputs, "withdrawal", 10), inputs, sources))).toBe(
      "=WITHDRAWAL_PLAN('My holdings'!A1:C3, Targets!A1:D5, 10, Strategies!A1:E3)",
    );
  });

  test("passes a text where settings are tried or another strategy is shown", async () => {
    const { host, inputs, sources } = await loadedInputs(TWO_STRATEGIES);
    const calm = (await loadStore(host)).reading.store.strategies[1] ?? inputs.strategy;
    const other = { ...inputs, strategy: calm, tried: new Map<string, Cell>([["Cash", "Invest"]]) };
    expect(formulaOf(planFormula(planView(other, "deposit", 100), other, sources))).toBe(
      `=DEPOSIT_PLAN('My holdings'!A1:C3, Targets!A1:D5, 100, "Strategy=Calm; Minimum trade=5; Cash=Invest")`,
    );
  });

  test("says why there is none for excluded holdings and for remembered columns", async () => {
    const { inputs, sources } = await loadedInputs();
    const without = { ...inputs, excluded: new Set(["VTI"]) };
    expect(formulaOf(planFormula(planView(without, "deposit", 1), without, sources))).toMatch(/no excluded holdings/);
    const plan = planView(inputs, "deposit", 1500);
    const unnamed = { ...sources.holdings, values: sources.holdings.values.slice(1) };
    expect(formulaOf(planFormula(plan, inputs, { ...sources, holdings: unnamed }))).toMatch(/workbook remembers/);
  });
});

describe("insertPlanFormula(host, formula, ranges)", () => {
  const formula = { formula: "=DEPOSIT_PLAN(A1:C3, Targets!A1:C5, 1)", rows: 3, columns: 2 };
  const table = { sheet: "My holdings", row: 0, column: 0, rows: 3, columns: 3 };
  const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });

  test("writes the formula where the room it needs is empty", async () => {
    const host = memoryHost(TWO_STRATEGIES);
    await host.select(cell("Free", 1, 0));
    const inserted = await insertPlanFormula(host, formula, [table], "Insert");
    expect("outcome" in inserted && inserted.outcome.kind).toBe("applied");
    expect((await host.read([cell("Free", 1, 0)]))[0]?.formulas).toEqual([[formula.formula]]);
  });

  test.each([
    ["a full cell in its room", cell("Free", 0, 0), "Free!A1 is not empty."],
    ["a table that it reads beside it", cell("My holdings", 3, 0), "in or beside 'My holdings'!A1:C3"],
  ])("writes nothing over %s, and says what to do", async (_, at, why) => {
    const host = memoryHost(TWO_STRATEGIES);
    const before = host.workbook();
    await host.select(at);
    const inserted = await insertPlanFormula(host, formula, [table], "Insert");
    expect("why" in inserted && inserted.why).toContain(why);
    expect("why" in inserted && inserted.why).toContain("3 empty rows and 2 empty columns");
    expect(host.workbook()).toEqual(before);
  });
});

describe("settingsText(inputs)", () => {
  test("is undefined for a value that cannot stand in it", async () => {
    const { inputs } = await loadedInputs();
    expect(settingsText({ ...inputs, strategy: { ...inputs.strategy, account: "A; B" } })).toBeUndefined();
  });

  test("is written in pieces that formulas take, quotation marks doubled", () => {
    expect(quotedText('say "so"')).toBe('"say ""so"""');
    expect(quotedText("a".repeat(300))).toBe(`"${"a".repeat(255)}"&"${"a".repeat(45)}"`);
  });
});
