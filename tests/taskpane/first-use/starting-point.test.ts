import { describe, expect, test } from "vitest";
import { startingPoint, withFirstStrategy } from "../../../addin/taskpane/first-use/starting-point.ts";
import { classedPortfolio, holdingsView, unclassifiedView } from "../../../core/view/index.ts";

const TODAY = "2026-11-22";
const HOLDINGS = [
  ["Holding", "Asset class", "Value", "Account"],
  ["VTI", "Stocks", 60, "IRA"],
  ["BND", "", 30, "IRA"],
  ["GLD", "", 10, "Taxable"],
  ["Total", "", 100, ""],
];

describe("holdingsView", () => {
  test("says what holdings come to, and where they are held", () => {
    expect(holdingsView(HOLDINGS)).toMatchObject({
      holdings: 3,
      value: 100,
      accounts: ["IRA", "Taxable"],
      problems: [],
    });
  });

  test("places a note at its row without naming the row twice", () => {
    const [note] = holdingsView([
      ["Holding", "Value"],
      ["VTI", 60],
      ["BND", 40],
      ["", 100],
    ]).notes;
    expect(note).toMatchObject({ row: 3, column: undefined });
    expect(note?.text).not.toMatch(/^Row/u);
  });

  test("counts nothing it cannot read as zero", () => {
    const view = holdingsView([
      ["Holding", "Value"],
      ["VTI", 60],
      ["BND", "soon"],
    ]);
    expect(view.problems).toEqual([
      { row: 2, column: 1, text: expect.stringMatching(/^BND, Value: "soon" is not a number/u) },
    ]);
  });
});

describe("unclassifiedView", () => {
  test("lists holdings without a class, largest first, with the classes there are", () => {
    const view = unclassifiedView(HOLDINGS, undefined);
    expect(view.holdings.map(({ symbol, value, share }) => [symbol, value, share])).toEqual([
      ["BND", 30, 0.3],
      ["GLD", 10, 0.1],
    ]);
    expect(view.classes).toEqual(["Stocks"]);
  });
});

describe("withFirstStrategy", () => {
  const [bnd] = unclassifiedView(HOLDINGS, undefined).holdings;
  const choices = bnd ? [{ holding: bnd, assetClass: "Bonds" }] : [];
  const portfolio = classedPortfolio(HOLDINGS, choices, undefined);
  const begin = (start: Parameters<typeof startingPoint>[0], roles: Parameters<typeof startingPoint>[2] = new Map()) =>
    withFirstStrategy({ strategies: [] }, startingPoint(start, portfolio, roles), choices, TODAY).strategies[0];
  const shown = (strategy: ReturnType<typeof begin>) =>
    strategy?.classes.map(({ name, target, holdings }) => [
      name,
      target?.toNumber(),
      holdings.map((holding) => [holding.holding, holding.target?.toNumber()]),
    ]);

  test("begins with the current allocation and the classes that were chosen", () => {
    const strategy = begin("current");
    expect(strategy).toMatchObject({ name: "All portfolio", account: "", isActive: true, created: TODAY });
    expect(shown(strategy)).toEqual([
      ["Stocks", 0.6667, [["VTI", 1]]],
      ["Bonds", 0.3333, [["BND", 1]]],
    ]);
  });

  test("begins empty, and still keeps the classes that were chosen", () => {
    expect(shown(begin("empty"))).toEqual([
      ["Stocks", undefined, []],
      ["Bonds", undefined, [["BND", undefined]]],
    ]);
  });

  test("keeps a chosen class that plays no role of the model", () => {
    expect(shown(begin("60/40", new Map([["Stocks", "stocks"]])))).toEqual([
      ["Stocks", 0.6, [["VTI", 1]]],
      ["Bonds (2)", 0.4, []],
      ["Bonds", undefined, [["BND", undefined]]],
    ]);
  });
});
