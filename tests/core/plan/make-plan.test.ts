import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/cells/cell.ts";
import { type Flow, makePlan } from "../../../core/plan/index.ts";
import { allocated } from "../allocated.ts";

/** A plan in whole units: changes by holding ("?" where one is to be chosen), and the rest. */
function planned(flow: Flow, money: number, holdings: Cells, targets: Cells, text = "") {
  const { allocation, settings } = allocated(holdings, targets, `${text}; Decimals=0`);
  const { lines, ...plan } = makePlan(allocation, flow, money, settings);
  const orders = lines.map(({ holding, change }) => [holding?.symbol ?? "?", change] as const);
  return { orders, lines, ...plan };
}

const HOLDINGS: Cells = [
  ["VTI", "Stocks", 500],
  ["VXUS", "Stocks", 100],
  ["BND", "Bonds", 400],
];
const HEADER = ["Asset class", "Holding", "Target", "Trading"];
const TARGETS: Cells = [
  HEADER,
  ["Stocks", "", 0.6, ""],
  ["Stocks", "VTI", 0.5, ""],
  ["Stocks", "VXUS", 0.5, ""],
  ["Bonds", "", 0.4, ""],
];

describe("makePlan(allocation, flow, money) never moves", () => {
  test.each<[string, Cells, Cells, string]>([
    ["what has no target", [...HOLDINGS, ["ART", "Art", 100]], TARGETS, "ART"],
    ["an untargeted holding in a targeted class", [...HOLDINGS, ["XYZ", "Stocks", 100]], TARGETS, "XYZ"],
    ["what is locked", HOLDINGS, [...TARGETS, ["Bonds", "BND", 1, "locked"]], "BND"],
    ["a short", [...HOLDINGS, ["SHRT", "Bonds", -100]], TARGETS, "SHRT"],
  ])("%s", (_, holdings, targets, still) => {
    for (const [flow, money] of [
      ["deposit", 900],
      ["withdrawal", -300],
      ["rebalance", 0],
    ] as const) {
      expect(planned(flow, money, holdings, targets).orders.map(([symbol]) => symbol)).not.toContain(still);
    }
  });

  test("to buy what has target 0 or is not to be bought, nor sells what is not to be sold", () => {
    const targets = [...TARGETS, ["Bonds", "BND", 1, "no sell"], ["Gold", "", 0, ""]];
    const holdings = [...HOLDINGS, ["GLD", "Gold", 50]];
    expect(planned("deposit", 500, holdings, targets).orders.map(([symbol]) => symbol)).not.toContain("GLD");
    expect(planned("withdrawal", -900, holdings, targets)).toMatchObject({ notRaised: 250 });
    const barred = [...TARGETS, ["Bonds", "BND", 1, "no buy"]];
    const deposit = planned("deposit", 900, HOLDINGS, barred);
    expect(deposit.orders).toEqual([
      ["VTI", 250],
      ["VXUS", 650],
    ]);
    expect(deposit.notes).toEqual(["Bonds: nothing in it may be bought, so it takes nothing"]);
  });
});

describe("makePlan(allocation, flow, money) conserves money", () => {
  const cases: readonly (readonly [Flow, number, string])[] = [
    ["deposit", 1, ""],
    ["deposit", 997, ""],
    ["deposit", 997, "Cash reserve=100"],
    ["deposit", 997, "Cash=Invest"],
    ["deposit", 997, "Method=Largest gap"],
    ["withdrawal", -1, ""],
    ["withdrawal", -997, ""],
    ["withdrawal", -5000, ""],
    ["rebalance", 0, ""],
    ["rebalance", 331, ""],
    ["rebalance", -331, ""],
    ["rebalance", 0, "Rebalance to=Band edge"],
    ["rebalance", 0, "Method=Largest gap"],
  ];
  test.each(cases)("%s of %d with %j", (flow, money, text) => {
    const holdings = [...HOLDINGS, ["SPAXX", "", 77]];
    const { orders, cashLeft, notRaised, cashUsed, totalAfter } = planned(flow, money, holdings, TARGETS, text);
    const placed = orders.reduce((sum, [, change]) => sum + change, 0);
    expect(placed + cashLeft - notRaised).toBe(money + cashUsed);
    expect(totalAfter).toBe(1077 + money + notRaised);
    if (flow === "deposit") {
      expect(orders.every(([, change]) => change > 0)).toBe(true);
    }
  });
});

describe("makePlan(allocation, flow, money) and cash with a target", () => {
  const holdings = [...HOLDINGS, ["SPAXX", "", 0]];
  const targets: Cells = [
    ["Stocks", 0.5],
    ["Bonds", 0.3],
    ["Cash", 0.2],
  ];

  test("keeps part of a deposit there", () => {
    expect(planned("deposit", 1000, holdings, targets).orders).toEqual([
      ["VTI", 333],
      ["VXUS", 67],
      ["BND", 200],
      ["SPAXX", 400],
    ]);
  });

  test("needs no holding of cash to do so", () => {
    expect(planned("deposit", 1000, HOLDINGS, targets).orders).toContainEqual(["Cash", 400]);
  });
});

describe("makePlan(allocation, flow, money) says", () => {
  const notes = (flow: Flow, money: number, holdings: Cells, text?: string) =>
    planned(flow, money, holdings, TARGETS, text).notes;

  test("what becomes of cash", () => {
    const holdings = [...HOLDINGS, ["SPAXX", "", 77]];
    expect(notes("deposit", 100, holdings)).toEqual(["cash (77) has no target and stays as it is"]);
    expect(notes("deposit", 100, holdings, "Cash=Invest")).toEqual(["77 of cash is placed with the deposit"]);
    expect(notes("withdrawal", -100, holdings)).toEqual([]);
  });

  test("that negative cash is refilled first", () => {
    const { lines } = planned("deposit", 100, [...HOLDINGS, ["SPAXX", "", -30]], TARGETS);
    expect(lines.find(({ holding }) => holding?.symbol === "SPAXX")).toMatchObject({
      change: 30,
      reason: "negative cash is refilled first",
    });
  });

  test("which values are negative", () => {
    expect(notes("deposit", 100, [...HOLDINGS, ["SHRT", "Bonds", -50]])).toContain(
      "SHRT: negative value, counted in the total, never traded",
    );
  });

  test("why nothing is done, with Show all", () => {
    const targets = [...TARGETS, ["Bonds", "BND", 1, "locked"]];
    const reasons = (flow: Flow, money: number) =>
      planned(flow, money, HOLDINGS, targets, "Show all=TRUE")
        .lines.map(({ reason }) => reason)
        .at(-1);
    expect(reasons("deposit", 0)).toBe("Bonds 40% of 40% target; BND 40% of 40% target; not to be bought");
    expect(reasons("withdrawal", 0)).toBe("Bonds 40% of 40% target; BND 40% of 40% target; not to be sold");
  });

  test("nothing in words of advice", () => {
    const { lines, notes: all } = planned("rebalance", 10, [...HOLDINGS, ["ART", "Art", 5]], TARGETS, "Show all=TRUE");
    const words = [...lines.map(({ reason }) => reason), ...all].join(" ");
    expect(words).not.toMatch(/recommend|optimal|best|should/iu);
  });
});
