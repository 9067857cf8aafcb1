import { describe, expect, test } from "vitest";
import { Decimal } from "../../../../core/cells/decimal.ts";
import type { ClassTarget, Store, StoredStrategy } from "../../../../core/store/model.ts";
import { fromStrategy, uniqueName } from "../../../../core/store/start/from-strategy.ts";

const BONDS: ClassTarget = {
  row: 4,
  name: "Bonds",
  target: new Decimal("0.4"),
  min: new Decimal("0.3"),
  max: undefined,
  isPinned: true,
  isComputed: true,
  holdings: [
    {
      row: 5,
      holding: "BND",
      assetId: "BND",
      target: undefined,
      min: undefined,
      max: undefined,
      isPinned: true,
      isComputed: false,
    },
  ],
};

const GROWTH: StoredStrategy = {
  row: 1,
  name: "Growth",
  account: "IRA",
  isActive: true,
  settings: new Map([["Minimum trade", 100]]),
  created: "2026-01-01",
  updated: "2026-02-01",
  isOneLevel: false,
  classes: [BONDS],
};

const STORE: Store = { strategies: [GROWTH] };

describe("fromStrategy(store, strategy)", () => {
  test("copies everything but rows, dates, formulas and being active, under a name of its own", () => {
    const [holding] = BONDS.holdings;
    expect(fromStrategy(STORE, GROWTH)).toEqual({
      ...GROWTH,
      row: undefined,
      name: "Growth (2)",
      isActive: false,
      created: "",
      updated: "",
      classes: [{ ...BONDS, row: undefined, isComputed: false, holdings: [{ ...holding, row: undefined }] }],
    });
  });

  test("takes the wanted name where it is free", () => {
    expect(fromStrategy(STORE, GROWTH, " Income ").name).toBe("Income");
  });
});

describe("uniqueName(wanted, taken)", () => {
  test.each<[string, readonly string[], string]>([
    ["Growth", [], "Growth"],
    ["Growth", ["GROWTH "], "Growth (2)"],
    ["Growth", ["Growth", "Growth (2)"], "Growth (3)"],
    ["Growth (2)", ["Growth", "Growth (2)"], "Growth (3)"],
    ["Growth (9)", ["Growth (9)"], "Growth (2)"],
    ["(2)", ["(2)"], "(2) (2)"],
  ])("%s beside %j is %s", (wanted, taken, expected) => {
    expect(uniqueName(wanted, taken)).toBe(expected);
  });
});
