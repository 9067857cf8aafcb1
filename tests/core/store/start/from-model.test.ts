import { describe, expect, test } from "vitest";
import { Decimal } from "../../../../core/cells/decimal.ts";
import { fromModel } from "../../../../core/store/start/from-model.ts";
import { type ModelPortfolio, SIXTY_FORTY, THREE_FUND } from "../../../../core/store/start/model-portfolio.ts";
import { proposeRoles } from "../../../../core/store/start/propose-roles.ts";
import type { Role } from "../../../../core/store/start/role.ts";
import { held, linesOf } from "./held.ts";

type Row = readonly [string, string, number];

function startOf(model: ModelPortfolio, rows: readonly Row[], roles: Readonly<Record<string, Role>>) {
  const { classes, notes } = fromModel(model, held(...rows), new Map(Object.entries(roles)));
  return { lines: linesOf(classes), notes };
}

describe("models", () => {
  test.each([[SIXTY_FORTY], [THREE_FUND]])("$name sums to exactly 1", ({ parts }) => {
    expect(parts.reduce((sum, { target }) => sum.plus(target), new Decimal(0)).toFixed()).toBe("1");
  });
});

describe("fromModel(model, portfolio, roles)", () => {
  test("gives each class in a role its share by value, and each holding", () => {
    const rows: readonly Row[] = [
      ["VTI", "US", 30],
      ["VXUS", "World", 15],
      ["VOO", "US", 15],
      ["BND", "Bonds", 1],
    ];
    expect(startOf(SIXTY_FORTY, rows, { us: "stocks", World: "stocks", Bonds: "bonds" })).toEqual({
      lines: ["US 0.45: VTI 0.6667, VOO 0.3333", "World 0.15: VXUS 1", "Bonds 0.4: BND 1"],
      notes: [],
    });
  });

  test("makes a class for a role that none plays", () => {
    expect(startOf(THREE_FUND, [["VTI", "US stocks", 30]], { "US stocks": "US stocks" })).toEqual({
      lines: ["US stocks 0.36: VTI 1", "International stocks 0.24", "Bonds 0.4"],
      notes: [
        "International stocks is a new asset class, and nothing is held in it yet",
        "Bonds is a new asset class, and nothing is held in it yet",
      ],
    });
  });

  test("does not take a class that a person gave no role", () => {
    expect(
      startOf(
        SIXTY_FORTY,
        [
          ["VTI", "Stocks", 30],
          ["BND", "Bonds", 10],
        ],
        { Stocks: "stocks" },
      ),
    ).toEqual({
      lines: ["Stocks 0.6: VTI 1", "Bonds (2) 0.4"],
      notes: [
        "Bonds is in no role of 60/40: left without a target",
        "Bonds (2) is a new asset class, and nothing is held in it yet",
      ],
    });
  });

  test("sells nothing of what is in no role or in no class, and says so", () => {
    const rows: readonly Row[] = [
      ["VTI", "Stocks", 30],
      ["BND", "Bonds", 10],
      ["GLD", "Gold", 10],
      ["XYZ", "", 10],
    ];
    expect(startOf(SIXTY_FORTY, rows, { Stocks: "stocks", Bonds: "bonds" })).toEqual({
      lines: ["Stocks 0.6: VTI 1", "Bonds 0.4: BND 1"],
      notes: ["XYZ is in no asset class: left without a target", "Gold is in no role of 60/40: left without a target"],
    });
  });

  test("shares equally between classes of nothing", () => {
    const rows: readonly Row[] = [
      ["VTI", "A", 0],
      ["VXUS", "B", 0],
      ["BND", "Bonds", 10],
    ];
    expect(startOf(SIXTY_FORTY, rows, { A: "stocks", B: "stocks", Bonds: "bonds" }).lines).toEqual([
      "A 0.3: VTI 1",
      "B 0.3: VXUS 1",
      "Bonds 0.4: BND 1",
    ]);
  });
});

describe("proposeRoles(model, classNames)", () => {
  test.each<[string, string | undefined, string | undefined]>([
    ["Stocks", "stocks", undefined],
    ["US Stocks", "stocks", "US stocks"],
    ["U.S. equity", "stocks", "US stocks"],
    ["Domestic Equities", "stocks", "US stocks"],
    ["US Large Cap", "stocks", "US stocks"],
    ["International", "stocks", "international stocks"],
    ["Intl stocks", "stocks", "international stocks"],
    ["Stocks ex-US", "stocks", "international stocks"],
    ["Non-U.S. Equity", "stocks", "international stocks"],
    ["Emerging markets", "stocks", "international stocks"],
    ["Shares", "stocks", undefined],
    ["Aktien", "stocks", undefined],
    ["Aktien Schwellenländer", "stocks", "international stocks"],
    ["US-Aktien", "stocks", "US stocks"],
    ["Actions", "stocks", undefined],
    ["Bonds", "bonds", "bonds"],
    ["International bonds", "bonds", "bonds"],
    ["Emerging market debt", "bonds", "bonds"],
    ["Fixed Income", "bonds", "bonds"],
    ["US Treasuries", "bonds", "bonds"],
    ["TIPS", "bonds", "bonds"],
    ["Staatsanleihen", "bonds", "bonds"],
    ["Obligations", "bonds", "bonds"],
    ["Munis", "bonds", "bonds"],
    ["Latin American stocks", "stocks", undefined],
    ["European equities", "stocks", "international stocks"],
    ["Cash", undefined, undefined],
    ["Gold", undefined, undefined],
    ["Stocks and bonds", undefined, undefined],
    ["Preferred stock", undefined, undefined],
    ["Treasury bills", undefined, undefined],
    ["International real estate", undefined, undefined],
    ["Private equity", undefined, undefined],
    ["Foreign currency", undefined, undefined],
    ["US", undefined, undefined],
    ["World", undefined, undefined],
    ["Vagabonds", undefined, undefined],
    ["Campus housing", undefined, undefined],
    ["", undefined, undefined],
  ])("%s → %s in 60/40, %s in three-fund", (name, ofSixtyForty, ofThreeFund) => {
    expect(proposeRoles(SIXTY_FORTY, [name]).get(name)).toBe(ofSixtyForty);
    expect(proposeRoles(THREE_FUND, [name]).get(name)).toBe(ofThreeFund);
  });
});
