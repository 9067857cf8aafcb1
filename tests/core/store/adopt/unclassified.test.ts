import { describe, expect, test } from "vitest";
import type { Cells } from "../../../../core/cells/cell.ts";
import { Problems } from "../../../../core/cells/problem.ts";
import { parseHoldings } from "../../../../core/portfolio/index.ts";
import { parseSettings } from "../../../../core/settings/index.ts";
import { assignClasses } from "../../../../core/store/adopt/assign-classes.ts";
import { unclassified } from "../../../../core/store/adopt/unclassified.ts";
import type { Store, StoredStrategy } from "../../../../core/store/model.ts";
import { parseTargets } from "../../../../core/targets/index.ts";
import { columns, run, totalNote } from "../../run.ts";

const HOLDINGS: Cells = [
  ["Holding", "Asset ID", "Asset class", "Value"],
  ["VTI", "US9229087690", "Stocks", 600],
  ["BND", "", "", 100],
  ["GLD", "", "", 200],
  ["XYZ", "US0000000001", "", 250],
  ["Cash", "", "", 50],
];
const TARGETS: Cells = [
  ["Asset class", "Holding", "Asset ID", "Target"],
  ["Stocks", "", "", 1],
  ["Bonds", "BND", "", ""],
];

function unclassifiedIn(holdings: Cells, targets?: Cells) {
  const problems = new Problems();
  const settings = parseSettings(undefined, problems);
  const portfolio = parseHoldings({ name: "Holdings", cells: holdings }, settings, problems);
  const strategy = targets && parseTargets({ name: "Targets", cells: targets }, settings, problems);
  return unclassified(portfolio, strategy);
}

describe("unclassified(portfolio, targets)", () => {
  test("lists holdings that neither the sheet nor a target names a class for, largest first", () => {
    expect(unclassifiedIn(HOLDINGS, TARGETS)).toEqual([
      { id: "us0000000001", assetId: "US0000000001", symbol: "XYZ", value: 25000, share: 250 / 1200 },
      { id: "gld", assetId: "GLD", symbol: "GLD", value: 20000, share: 200 / 1200 },
    ]);
  });

  test("without targets goes by the sheet alone", () => {
    expect(unclassifiedIn(HOLDINGS).map(({ symbol }) => symbol)).toEqual(["XYZ", "GLD", "BND"]);
  });

  test("lists a holding whose target row names no class", () => {
    expect(unclassifiedIn(HOLDINGS, [...TARGETS, ["", "GLD", "", ""]]).map(({ symbol }) => symbol)).toContain("GLD");
  });

  test("is empty where targets have one level, and where nothing is held", () => {
    expect(
      unclassifiedIn(HOLDINGS, [
        ["Holding", "Target"],
        ["VTI", 1],
      ]),
    ).toEqual([]);
    expect(unclassifiedIn([["Holding", "Value"]])).toEqual([]);
  });
});

const STRATEGY: StoredStrategy = {
  row: 1,
  name: "Growth",
  account: "",
  isActive: true,
  settings: new Map(),
  created: "",
  updated: "",
  isOneLevel: false,
  classes: [
    {
      row: 1,
      name: "Stocks",
      target: undefined,
      min: undefined,
      max: undefined,
      isPinned: false,
      isComputed: false,
      holdings: [],
    },
  ],
};
const XYZ = { assetId: "US0000000001", symbol: "XYZ" };
const GLD = { assetId: "GLD", symbol: "GLD" };

const STORE: Store = { strategies: [STRATEGY] };
const TODAY = "2026-11-22";

describe("assignClasses(store, strategy, choices, today)", () => {
  test("puts holdings without a target under their classes, and adds a class that is not there", () => {
    const choices = [
      { holding: XYZ, assetClass: " stocks" },
      { holding: GLD, assetClass: "Gold " },
      { holding: { assetId: "IAU", symbol: "IAU" }, assetClass: "gold" },
    ];
    const [growth] = assignClasses(STORE, "growth", choices, TODAY).strategies;
    const named = growth?.classes.map(({ name, row, holdings }) => [
      name,
      row,
      holdings.map((one) => [one.holding, one.assetId, one.target]),
    ]);
    expect(named).toEqual([
      ["Stocks", 1, [["XYZ", "US0000000001", undefined]]],
      [
        "Gold",
        undefined,
        [
          ["GLD", "GLD", undefined],
          ["IAU", "IAU", undefined],
        ],
      ],
    ]);
  });

  test("is refused without a class, for a holding that has one, and for targets of one level", () => {
    const assign = (store: Store, ...classes: readonly string[]) =>
      assignClasses(
        store,
        "Growth",
        classes.map((assetClass) => ({ holding: GLD, assetClass })),
        TODAY,
      );
    expect(() => assign(STORE, " ")).toThrow("the name is empty");
    expect(() => assign(STORE, "Gold", "Stocks")).toThrow("the asset has a target in Stocks already");
    const oneLevel: Store = { strategies: [{ ...STRATEGY, isOneLevel: true }] };
    expect(() => assign(oneLevel, "Stocks")).toThrow("each holding is its own class");
  });
});

describe("a holding row without a target", () => {
  const drift = (targets: Cells) => {
    const table = run("REBAL_DRIFT", HOLDINGS, [["Asset class", "Holding", "Asset ID", "Target"], ...targets]);
    return { rows: columns(table, "Asset class", "Holding", "Target"), table };
  };

  test("gives the holding its class, which is filled by value where no holding of it has a target", () => {
    const { rows } = drift([
      ["Stocks", "", "", 1],
      ["Stocks", "XYZ", "US0000000001", ""],
    ]);
    expect(rows).toContainEqual(["Stocks", "XYZ", 250 / 850]);
  });

  test("leaves the holding untraded in a class of which others have targets", () => {
    const { rows, table } = drift([
      ["Stocks", "", "", 1],
      ["Stocks", "VTI", "", 1],
      ["Stocks", "XYZ", "US0000000001", ""],
    ]);
    expect(rows).toContainEqual(["Stocks", "XYZ", ""]);
    expect(totalNote(table)).toContain("XYZ has no target in Stocks: counted in the class, never traded");
  });

  test("gives it a class without a row as well, which has no target and is not traded", () => {
    const { rows, table } = drift([
      ["Stocks", "", "", 1],
      ["Gold", "GLD", "", ""],
    ]);
    expect(rows).toContainEqual(["Gold", "GLD", ""]);
    expect(totalNote(table)).toContain("Gold");
    expect(totalNote(table)).toContain("counted in the total, never traded");
  });

  test("does the same under a class row that is blank", () => {
    const blank = drift([
      ["Stocks", "", "", 1],
      ["Gold", "", "", ""],
      ["Gold", "GLD", "", ""],
    ]);
    expect(blank.rows).toContainEqual(["Gold", "GLD", ""]);
  });
});
