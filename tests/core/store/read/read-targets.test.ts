import { describe, expect, test } from "vitest";
import { findingsOf, type Rows, read, STRATEGIES, said, TARGETS } from "../tables.ts";

const HEADER = ["Asset class", "Holding", "Asset ID", "Target", "Min", "Max", "Pinned"];
const STOCKS = ["Stocks", "", "", 0.6, "", "", ""];
const BONDS = ["Bonds", "", "", 0.4, "", "", ""];

const reading = (...rows: Rows) => read(undefined, [HEADER, ...rows]);
const classesOf = (...rows: Rows) => reading(...rows).store.strategies[0]?.classes ?? [];

describe("the Targets table", () => {
  test("is read as classes with their holdings, by strategy", () => {
    const tables = read(STRATEGIES, TARGETS);
    expect(findingsOf(tables)).toEqual([]);
    expect(said(tables)).toEqual([
      ["Growth", ["Stocks", 0.6, ["VTI", "US9229087690", 0.75], ["VXUS", "VXUS", 0.25]], ["Bonds", 0.4]],
      ["Calm", ["Stocks", 0.3], ["Bonds", 0.7]],
    ]);
    expect(tables.store.strategies[0]?.classes[0]?.holdings[0]).toMatchObject({ row: 2, isPinned: true });
  });

  test("is read the same with its columns in another order, blank rows, totals and notes beside", () => {
    const turned = TARGETS.map((row, at) => [at === 0 ? "Why" : "", ...[...row].reverse()]);
    const notes: Rows = [["a thought"], [], ["", "", "", "", 1, "", "", "Total"]];
    const tables = read(STRATEGIES, [["My targets"], [], ...turned, ...notes]);
    expect(findingsOf(tables)).toEqual([]);
    expect(said(tables)).toEqual(said(read(STRATEGIES, TARGETS)));
  });

  test("without strategies belongs to the only one, else to All portfolio, in use", () => {
    expect(read(undefined, [HEADER, STOCKS]).store.strategies).toMatchObject([
      { name: "All portfolio", isActive: true },
    ]);
    expect(read(STRATEGIES.slice(0, 2), [HEADER, STOCKS]).store.strategies).toMatchObject([
      { name: "Growth", classes: [{ name: "Stocks" }] },
    ]);
  });

  test("may sum to 1 in a row without a label, which the formulas take for a total", () => {
    expect(findingsOf(reading(STOCKS, BONDS, ["", "", "", 1, "", "", ""]))).toEqual([]);
    expect(findingsOf(reading(["Stocks", "", "", 60], ["Bonds", "", "", 40], ["", "", "", 100]))).toEqual([]);
  });

  test.each<[string, readonly (number | string)[]]>([
    ["60", [60, 40]],
    ["0.6", [0.6, 0.4]],
    ["60%", ["60%", "40%"]],
    ["60,0 %", ["60,0 %", "40,0 %"]],
  ])("takes %s for three fifths", (_, [stocks, bonds]) => {
    expect(said(reading(["Stocks", "", "", stocks], ["Bonds", "", "", bonds]))).toEqual([
      ["All portfolio", ["Stocks", 0.6], ["Bonds", 0.4]],
    ]);
  });

  test("tells a blank target from a target of 0, and has no edge of 0%", () => {
    const [blank, zero] = classesOf(["Stocks", "", "", "", 0, 0, ""], ["Bonds", "", "", 0, "", "", ""]);
    expect(blank).toMatchObject({ target: undefined, min: undefined, max: undefined });
    expect(zero?.target?.toNumber()).toBe(0);
  });

  test("knows a holding by its id, by its symbol where it has none; 007 stays 007, and a number is its digits", () => {
    const rows: Rows = [STOCKS, ["Stocks", "VTI", "007", 0.5], ["Stocks", "BND", 7, 0.25], ["Stocks", "GLD", "", 0.25]];
    expect(classesOf(...rows)[0]?.holdings.map(({ holding, assetId }) => [holding, assetId])).toEqual([
      ["VTI", "007"],
      ["BND", "7"],
      ["GLD", "GLD"],
    ]);
  });

  test("of one level has a class for each holding", () => {
    const oneLevel = read(undefined, [
      ["Holding", "Target"],
      ["VTI", 0.6],
      ["BND", 0.4],
    ]);
    expect(said(oneLevel)).toEqual([["All portfolio", ["VTI", 0.6], ["BND", 0.4]]]);
    expect(oneLevel.store.strategies[0]?.isOneLevel).toBe(true);
  });

  test("knows which targets a formula computes", () => {
    expect(classesOf(STOCKS, ["Bonds", "", "", "=1-D2 → 0.4"])).toMatchObject([
      { isComputed: false },
      { isComputed: true },
    ]);
  });

  test("says what is active of targets whose strategies have no table", () => {
    const rows: Rows = [
      ["Strategy", ...HEADER],
      ["Growth", ...STOCKS],
      ["Calm", ...STOCKS],
    ];
    expect(read(undefined, rows).store.strategies).toMatchObject([{ isActive: false }, { isActive: false }]);
    expect(read(undefined, rows).findings).toEqual([]);
  });
});

describe("reading the Targets table finds", () => {
  test.each<[string, Rows, string]>([
    [
      "a class twice",
      [STOCKS, BONDS, [" STOCKS", "", "", 0.1]],
      "Targets row 4 (STOCKS): the asset class has a target in row 2 as well. Keep one of the two rows. → the row is ignored @ 3,row",
    ],
    [
      "a holding twice",
      [STOCKS, ["Stocks", "VTI", "", 1], ["Stocks", "vti", "", 0]],
      "Targets row 4 (vti): the holding has a target in row 3 as well. Keep one of the two rows. → the row is ignored @ 3,row",
    ],
    [
      "an asset in two classes",
      [STOCKS, BONDS, ["Stocks", "VTI", "US1", 1], ["Bonds", "Other", "us1", 0]],
      "Targets row 5 (Other): it is in Bonds here and in Stocks in row 4. Give the asset one asset class. → the row is ignored @ 4,0",
    ],
    [
      "a holding whose class has no row",
      [STOCKS, ["Gold", "GLD", "", 1]],
      "Targets row 3 (GLD), Asset class: its asset class, Gold, has no row of its own. Add a row for Gold with an empty Holding and its target of the portfolio. → the row is ignored @ 2,0",
    ],
    [
      "a holding without class",
      [STOCKS, ["", "GLD", "", 1]],
      "Targets row 3 (GLD), Asset class: the row names no asset class. Enter its asset class in this row. → the row is ignored @ 2,0",
    ],
    [
      "a target without a name",
      [STOCKS, ["", "", "", 0.3]],
      "Targets row 3: a target stands in a row without an asset class or a holding. Name the asset class, or clear the row. → the row is ignored @ 2,0",
    ],
    [
      "a text for a target",
      [STOCKS, ["Bonds", "", "", "a lot"]],
      'Targets row 3 (Bonds), Target: "a lot" is not a number. Enter a weight such as 60%. → the target counts as blank @ 2,3',
    ],
    [
      "an error value for a target",
      [STOCKS, ["Bonds", "", "", { error: "#REF!" }]],
      "Targets row 3 (Bonds), Target: the cell holds the error #REF!. Enter a weight such as 60%. → the target counts as blank @ 2,3",
    ],
    [
      "a target above 100%",
      [["Bonds", "", "", "160%"]],
      "Targets row 2 (Bonds), Target: 160% is not between 0% and 100%. Enter a weight such as 60%. → the target counts as blank @ 1,3",
    ],
    [
      "a target outside its band",
      [["Bonds", "", "", 0.4, 0.5, 0.6]],
      "Targets row 2 (Bonds): the target is not between Min and Max. Enter a Min below and a Max above the target. → Min and Max count as blank @ 1,row",
    ],
    [
      "a Max that cannot be read",
      [["Bonds", "", "", 0.4, "", "high"]],
      'Targets row 2 (Bonds), Max: "high" is not a number. Enter a weight such as 60%. → the edge counts as blank @ 1,5',
    ],
    [
      "fractions beside percentages",
      [STOCKS, ["Bonds", "", "", 40]],
      "Targets (All portfolio), Target: 0.6 and 40 are on different scales. Write all targets as fractions (0.6), all as percentages (60%), or all as 60. → every target of the strategy counts as blank",
    ],
    [
      "what neither pins nor unpins",
      [["Bonds", "", "", 0.4, "", "", "maybe"]],
      'Targets row 2, Pinned: "maybe" is neither TRUE nor FALSE. Enter TRUE or FALSE. → the target counts as pinned @ 1,6',
    ],
    [
      "an error value for a class",
      [STOCKS, [{ error: "#N/A" }, "", "", 0.4]],
      "Targets row 3 (#N/A), Asset class: the cell holds the error #N/A. Enter what it is meant to be, or clear the cell. → the row is ignored @ 2,0",
    ],
  ])("%s", (_, rows, finding) => {
    expect(findingsOf(reading(...rows))).toEqual([finding]);
  });

  test("a row that names no strategy where there are several", () => {
    expect(findingsOf(read(STRATEGIES, [...TARGETS, ["", "Gold", "", "", 0.1]]))).toEqual([
      "Targets row 8, Strategy: the row names no strategy, and there are several: Growth and Calm. Enter the strategy's name, or clear the row. → the row is ignored @ 7,0",
    ]);
  });

  test("a strategy that has no row in Strategies, once, at its first row", () => {
    const tables = read(STRATEGIES, [...TARGETS, ["Bold", "Gold", "", "", 1], ["Bold", "Cash", "", "", 0]]);
    expect(findingsOf(tables)).toEqual([
      "Targets row 8 (Bold): the strategy has targets and no row in Strategies. Add it to Strategies, or correct the name here. → it is shown as inactive @ 7,0",
    ]);
    expect(tables.store.strategies[2]).toMatchObject({ row: undefined, name: "Bold", isActive: false });
  });

  test("an error value for a strategy", () => {
    expect(findingsOf(read(STRATEGIES, [...TARGETS, [{ error: "#NAME?" }, "Gold", "", "", 1]]))).toEqual([
      "Targets row 8, Strategy: the cell holds the error #NAME?. Enter the strategy's name. → the row is ignored @ 7,0",
    ]);
  });

  test("that the table cannot be read: no header row, two of them, two columns of one name", () => {
    expect(findingsOf(read(undefined, [["Stocks", 0.6]]))).toEqual([
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding. → nothing in the table is read",
    ]);
    expect(findingsOf(read(undefined, [HEADER, STOCKS, ["Target", "Holding"], [1, "VTI"]]))).toEqual([
      "Targets row 3: the row is a header like row 1, with other columns. Put both tables under the same columns, or move one of them to another sheet. → nothing in the table is read @ 2,row",
    ]);
    expect(findingsOf(read(undefined, [["Class", "Category", "Target"], STOCKS]))).toEqual([
      'Targets row 1: "Class" and "Category" both mean Asset class. Rename the one to use to "Asset class". → nothing in the table is read @ 0,row',
    ]);
  });
});
