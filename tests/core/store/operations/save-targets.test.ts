import { describe, expect, test } from "vitest";
import { Decimal } from "../../../../core/cells/decimal.ts";
import {
  deleteClassTarget,
  deleteHoldingTarget,
  saveClassTarget,
  saveHoldingTarget,
  saveTargets,
} from "../../../../core/store/index.ts";
import { classOf, holdingOf, read, refusals, STRATEGIES, said, TARGETS, TODAY, terms } from "../tables.ts";

const { store } = read(STRATEGIES, TARGETS);
const STOCKS = ["Stocks", 0.6, ["VTI", "US9229087690", 0.75], ["VXUS", "VXUS", 0.25]];
const BONDS = ["Bonds", 0.4];
const CALM = ["Calm", ["Stocks", 0.3], ["Bonds", 0.7]];

const saveClass = (name: string | undefined, wish: Parameters<typeof saveClassTarget>[3]) =>
  saveClassTarget(store, "growth", name, wish, TODAY);
const saveHolding = (assetId: string | undefined, holding: string, id: string, target = 0) =>
  saveHoldingTarget(store, "Growth", "stocks", assetId, { ...terms(target), holding, assetId: id }, TODAY);

describe("saveClassTarget", () => {
  test("adds a class behind the others, and dates the strategy", () => {
    const next = saveClass(undefined, { ...terms(0.1), name: " Gold " });
    expect(said({ store: next })).toEqual([["Growth", STOCKS, BONDS, ["Gold", 0.1]], CALM]);
    expect(next.strategies.map(({ updated }) => updated)).toEqual([TODAY, ""]);
    expect(next.strategies[1]).toBe(store.strategies[1]);
  });

  test("renames a class with its holdings, which keep their rows", () => {
    const next = saveClass("STOCKS", { ...terms(0.6), name: "Equities" });
    expect(said({ store: next })).toEqual([["Growth", ["Equities", ...STOCKS.slice(1)], BONDS], CALM]);
    expect(next.strategies[0]?.classes[0]).toMatchObject({ row: 1, holdings: [{ row: 2 }, { row: 3 }] });
  });

  test("saves a set that sums to less or more than 1 as a draft", () => {
    expect(said({ store: saveClass("Bonds", { ...terms(1), name: "Bonds" }) })).toEqual([
      ["Growth", STOCKS, ["Bonds", 1]],
      CALM,
    ]);
  });

  test.each([
    [
      "a name that another class has",
      { ...terms(0), name: "BON DS" },
      'Targets (Growth, BON DS): there is an asset class "Bonds" in the strategy already. Choose another name.',
    ],
    ["no name", { ...terms(0), name: " " }, "Targets (Growth, ), Asset class: the name is empty. Enter a name."],
    [
      "a name that means a total",
      { ...terms(0), name: "Total" },
      'Targets (Growth, Total), Asset class: "Total" means something else in a sheet, and would not be read as a name. Choose another name.',
    ],
    [
      "a weight above 100%",
      { ...terms(1.01), name: "Gold" },
      "Targets (Growth, Gold), Target: 101% is not between 0% and 100%. Enter a weight such as 60%.",
    ],
    [
      "a weight below 0%",
      { ...terms(-0.01), name: "Gold" },
      "Targets (Growth, Gold), Target: −1% is not between 0% and 100%. Enter a weight such as 60%.",
    ],
    [
      "a Min above the target",
      { ...terms(0.1), min: new Decimal("0.2"), name: "Gold" },
      "Targets (Growth, Gold): the target is not between Min and Max. Enter a Min below and a Max above the target.",
    ],
    [
      "a Max above 100%",
      { ...terms(0.1), max: new Decimal(2), name: "Gold" },
      "Targets (Growth, Gold), Max: 200% is not between 0% and 100%. Enter a weight such as 60%.",
    ],
  ])("refuses %s", (_, wish, message) => {
    expect(refusals(() => saveClass(undefined, wish))).toEqual([message]);
  });

  test("names every rule that is broken", () => {
    expect(refusals(() => saveClass(undefined, { ...terms(2), name: "bonds" }))).toHaveLength(2);
  });

  test("refuses a class and a strategy that are not there", () => {
    expect(refusals(() => saveClass("Gold", { ...terms(0), name: "Gold" }))).toEqual([
      'Targets (Growth): there is no asset class "Gold" in the strategy. Create it first.',
    ]);
    expect(refusals(() => saveClassTarget(store, "Bold", "Gold", { ...terms(0), name: "Gold" }, TODAY))).toEqual([
      'Strategies: there is no strategy "Bold". The strategies are Growth and Calm.',
    ]);
  });

  test("refuses to change a target that a formula computes, and nothing else about its row", () => {
    const computed = read(STRATEGIES, [
      ["Strategy", "Asset class", "Target"],
      ["Growth", "Stocks", 0.6],
      ["Growth", "Bonds", "=1-C2 → 0.4"],
    ]).store;
    expect(
      refusals(() => saveClassTarget(computed, "Growth", "Bonds", { ...terms(0.5), name: "Bonds" }, TODAY)),
    ).toEqual([
      "Targets row 3 (Bonds): a formula in the sheet computes the target. Change the formula in the sheet, or put a figure in its place there.",
    ]);
    const renamed = saveClassTarget(computed, "Growth", "Bonds", { ...terms(0.4), name: "Debt" }, TODAY);
    expect(renamed.strategies[0]?.classes[1]).toMatchObject({ name: "Debt", isComputed: true });
    expect(said({ store: deleteClassTarget(computed, "Growth", "Bonds", TODAY) })).toEqual([
      ["Growth", ["Stocks", 0.6]],
      ["Calm"],
    ]);
  });
});

describe("deleteClassTarget", () => {
  test("deletes the class with its holdings", () => {
    expect(said({ store: deleteClassTarget(store, "Growth", "stocks", TODAY) })).toEqual([["Growth", BONDS], CALM]);
  });
});

describe("saveHoldingTarget", () => {
  test("adds a holding at the end of its class; the symbol is its id where it has none", () => {
    expect(said({ store: saveHolding(undefined, " BND ", " ", 0.1) })).toEqual([
      ["Growth", [...STOCKS, ["BND", "BND", 0.1]], BONDS],
      CALM,
    ]);
  });

  test("finds a holding by its id, so that a renamed ticker keeps its target and its row", () => {
    const next = saveHolding("us9229087690", "VTSAX", "US9229087690", 0.75);
    expect(next.strategies[0]?.classes[0]?.holdings[0]).toMatchObject({ row: 2, holding: "VTSAX" });
  });

  test("keeps the id 007 as it is written", () => {
    expect(saveHolding(undefined, "Bond fund", "007").strategies[0]?.classes[0]?.holdings[2]?.assetId).toBe("007");
  });

  test("lets two assets share a symbol where each has an id", () => {
    expect(refusals(() => saveHolding(undefined, "VTI", "IE00BK5BQT80"))).toEqual([]);
  });

  test.each([
    [
      "an id that is there",
      "X",
      "us9229087690",
      "Targets (Growth, X): the asset has a target in Stocks already. Change that one.",
    ],
    [
      "a symbol without id that is there",
      "vti",
      "",
      "Targets (Growth, vti): the asset has a target in Stocks already. Change that one.",
    ],
    [
      "a symbol behind an exchange",
      "NYSEARCA:VXUS",
      "",
      "Targets (Growth, NYSEARCA:VXUS): the asset has a target in Stocks already. Change that one.",
    ],
    ["no symbol", " ", "X", "Targets (Growth, ), Holding: the name is empty. Enter a name."],
    [
      "an id that means nothing here",
      "X",
      "n/a",
      'Targets (Growth, X), Asset ID: "n/a" means something else in a sheet, and would not be read as a name. Choose another name.',
    ],
  ])("refuses %s", (_, holding, id, message) => {
    expect(refusals(() => saveHolding(undefined, holding, id))).toEqual([message]);
  });

  test("refuses an asset that is in another class", () => {
    const wish = { ...terms(0), holding: "VXUS", assetId: "" };
    expect(refusals(() => saveHoldingTarget(store, "Growth", "Bonds", undefined, wish, TODAY))).toEqual([
      "Targets (Growth, VXUS): the asset has a target in Stocks already. Delete that one first; an asset is in one class.",
    ]);
  });

  test("refuses a holding and a class that are not there", () => {
    expect(refusals(() => saveHolding("BND", "BND", ""))).toEqual([
      'Targets (Stocks): no target of the asset class is for "BND". Create it first.',
    ]);
    expect(refusals(() => deleteHoldingTarget(store, "Growth", "Gold", "VTI", TODAY))).toEqual([
      'Targets (Growth): there is no asset class "Gold" in the strategy. Create it first.',
    ]);
  });

  test("refuses where the targets name holdings and no classes", () => {
    const oneLevel = read(undefined, [
      ["Holding", "Target"],
      ["VTI", 1],
    ]).store;
    const wish = { ...terms(0), holding: "BND", assetId: "" };
    expect(refusals(() => saveHoldingTarget(oneLevel, "All portfolio", "VTI", undefined, wish, TODAY))).toEqual([
      "Targets (All portfolio): the targets name holdings and no asset classes, so that each holding is its own class. Give the holdings asset classes in the sheet first.",
    ]);
  });
});

describe("deleteHoldingTarget", () => {
  test("deletes it and no other, be it the last of its class", () => {
    const next = deleteHoldingTarget(store, "Growth", "Stocks", "vxus", TODAY);
    expect(said({ store: next })).toEqual([["Growth", STOCKS.slice(0, 3), BONDS], CALM]);
  });
});

describe("saveTargets", () => {
  test("saves, adds and deletes in one go; what was there keeps its row", () => {
    const next = saveTargets(
      store,
      "Growth",
      [classOf(" stocks", 0.5, holdingOf(" VXUS", 1, "")), classOf("Gold", 0.5)],
      TODAY,
    );
    expect(said({ store: next })).toEqual([["Growth", ["stocks", 0.5, ["VXUS", "VXUS", 1]], ["Gold", 0.5]], CALM]);
    expect(next.strategies[0]?.classes).toMatchObject([{ row: 1, holdings: [{ row: 3 }] }, { row: undefined }]);
  });

  test("moves a holding to another class in its own row", () => {
    const bonds = classOf("Bonds", 0.4, holdingOf("VTI", 0.75, "US9229087690"));
    const next = saveTargets(store, "Growth", [classOf("Stocks", 0.6, holdingOf("VXUS", 1)), bonds], TODAY);
    expect(next.strategies[0]?.classes).toMatchObject([{ holdings: [{ row: 3 }] }, { row: 4, holdings: [{ row: 2 }] }]);
  });

  test("refuses an asset in two classes", () => {
    const twice = [classOf("Stocks", 1, holdingOf("BND", 1)), classOf("Bonds", 0, holdingOf("bnd", 1))];
    expect(refusals(() => saveTargets(store, "Growth", twice, TODAY))).toEqual([
      "Targets (Growth, bnd): the asset has a target in Stocks already. Delete that one first; an asset is in one class.",
    ]);
  });
});
