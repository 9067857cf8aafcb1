import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/cells/cell.ts";
import { STRATEGY_COLUMNS, strategyColumnOf } from "../../../core/settings/index.ts";
import { read } from "./read.ts";

const HEADER = ["Strategy", "Account", "Active", "Cash", "Cash reserve", "Maximum orders", "Decimals", "FX EUR"];
const GROWTH = ["Growth", "", true, "Invest", 250, 3, 0, 1.1];
const CALM = ["Calm", "IRA", false, "", "", "", "", ""];
const TABLE: Cells = [HEADER, GROWTH, CALM];
const AS_GROWTH = {
  strategy: "Growth",
  account: undefined,
  cash: "Invest",
  cashReserve: 250,
  maximumOrders: 3,
  decimals: 0,
  fxRates: { EUR: 1.1 },
  problems: [],
};
const AS_CALM = { strategy: "Calm", account: "IRA", cash: "Keep", cashReserve: 0, decimals: 2, problems: [] };

function active(row: Cells[number], isActive: boolean): Cells[number] {
  return row.map((cell, index) => (index === 2 ? isActive : cell));
}

describe("STRATEGY_COLUMNS", () => {
  test("has a column for each setting between those of the table's own", () => {
    const headers = STRATEGY_COLUMNS.map(({ header }) => header);
    expect(headers.slice(0, 5)).toEqual(["Strategy", "Account", "Active", "Whole shares", "Minimum trade"]);
    expect(headers.slice(-3)).toEqual(["Limit cushion", "Created", "Updated"]);
    expect(new Set(headers).size).toBe(headers.length);
  });

  test("are found by their headers, whatever their case and punctuation", () => {
    expect(strategyColumnOf("CASH-reserve (USD)")).toEqual({ kind: "setting", header: "Cash reserve" });
    expect(strategyColumnOf("fx eur")).toEqual({ kind: "setting", header: "FX EUR" });
    expect(strategyColumnOf("Notes")).toBeUndefined();
  });
});

describe("a Strategies table as settings is read as", () => {
  test("its active row, a blank cell as the default", () => {
    expect(read(TABLE)).toMatchObject(AS_GROWTH);
    expect(read([HEADER, active(GROWTH, false), active(CALM, true)])).toMatchObject(AS_CALM);
  });

  test("its only row, active or not", () => {
    expect(read([HEADER, active(GROWTH, false)])).toMatchObject(AS_GROWTH);
    expect(read([HEADER, ["", "", "", "", "", "", "", ""], CALM])).toMatchObject(AS_CALM);
  });

  test("the one without account among several active ones", () => {
    expect(read([HEADER, active(CALM, true), GROWTH])).toMatchObject(AS_GROWTH);
  });

  test("the one of the account that a pair above it names", () => {
    expect(read([["Account", "ira"], [], HEADER, GROWTH, active(CALM, true)])).toMatchObject({
      ...AS_CALM,
      account: "ira",
    });
  });

  test("the one that a pair above it names, whose settings other pairs replace", () => {
    const above: Cells = [
      ["My strategies"],
      ["", "Setting", "Value"],
      ["", "Strategy", " calm "],
      ["Cash", "Invest"],
      [],
    ];
    expect(read([...above, ...TABLE])).toMatchObject({ ...AS_CALM, strategy: "calm", cash: "Invest" });
    expect(read([["Strategy", ""], ...TABLE])).toMatchObject(AS_GROWTH);
  });

  test("one called Cash, chosen by a pair above it", () => {
    expect(read([["Strategy", "Cash"], ...TABLE, ["Cash", "", "", "Invest"]])).toMatchObject({
      strategy: "Cash",
      cash: "Invest",
      problems: [],
    });
  });

  test("the same with its columns in any order, among columns of the user's own", () => {
    const shuffled = TABLE.map((row) => ["x", ...[...row].reverse(), "y", { error: "#REF!" }]);
    const table = [["Notes", ...[...HEADER].reverse(), "Colour", "Cost"], ...shuffled.slice(1)];
    expect(read(table)).toMatchObject(AS_GROWTH);
  });

  test("the same whatever stands in other rows", () => {
    const broken = ["Broken", { error: "#N/A" }, { error: "#N/A" }, "Spend", "lots", -1, "abc", "#REF!"];
    expect(read([...TABLE, broken, [{ error: "#REF!" }, "", true]])).toMatchObject(AS_GROWTH);
  });

  test("the same as Excel on the desktop hands it over, blanks as 0", () => {
    const zeros = (cells: Cells) => cells.map((row) => row.map((cell) => (cell === "" ? 0 : cell)));
    const growth = GROWTH.map((cell) => (cell === 0 ? "0" : cell));
    expect(read(zeros([HEADER, growth, CALM]))).toMatchObject(AS_GROWTH);
    expect(read(zeros([HEADER, active(GROWTH, false), active(CALM, true)]))).toMatchObject(AS_CALM);
  });

  test("one of two columns: Strategy and Active, or Strategy and Account", () => {
    expect(
      read([
        ["Strategy", "Active"],
        ["Growth", ""],
        ["Calm", "TRUE"],
      ]),
    ).toMatchObject({ strategy: "Calm", problems: [] });
    expect(
      read([
        ["Account", "Strategy"],
        ["IRA", "Calm"],
      ]),
    ).toMatchObject({ strategy: "Calm", account: "IRA", problems: [] });
  });
});

describe("two columns that begin with Strategy | Active are pairs", () => {
  test("where a setting's name stands below, or nothing", () => {
    expect(read([["Strategy", "Active"]])).toMatchObject({ strategy: "Active", problems: [] });
    expect(
      read([
        ["Strategy", "Active"],
        ["FX EUR", 1.1],
        ["Cash", "Invest"],
      ]),
    ).toMatchObject({ strategy: "Active", cash: "Invest", problems: [] });
  });
});

const WAYS =
  'write "Strategy" and "Growth" side by side above the header, or pass the header and one row: CHOOSEROWS(the range, 1, 2).';

describe("a Strategies table as settings takes for yes", () => {
  test.each(["x", "✓", "WAHR", "ja", "VRAI", "yes", 1, true])("%s in column Active", (yes) => {
    expect(read([HEADER, ["Growth", "", yes], ["Calm", "", ""]])).toMatchObject({ strategy: "Growth", problems: [] });
  });
});

describe("a Strategies table as settings is refused with", () => {
  test.each<[string, Cells, string]>([
    [
      "no active row among several",
      [HEADER, active(GROWTH, false), CALM],
      `Settings: no strategy is active of Growth (row 2) and Calm (row 3). Enter TRUE in column Active for one of them alone, or ${WAYS}`,
    ],
    [
      "no column Active",
      [
        ["Strategy", "Cash", "Band"],
        ["Growth", "", ""],
        ["Calm", "", ""],
      ],
      `Settings: no strategy is active of Growth (row 2) and Calm (row 3). Add a column Active with TRUE for one of them alone, or ${WAYS}`,
    ],
    [
      "several active rows of one account",
      [HEADER, GROWTH, ["New", "", true]],
      `Settings: several strategies are active: Growth (row 2) and New (row 3). Enter TRUE in column Active for one of them alone, or ${WAYS}`,
    ],
    [
      "one active row for each of two accounts, and none said",
      [HEADER, ["Growth", "Broker", true], ["Calm", "Pension", true]],
      'Settings: several strategies are active: Growth (row 2) and Calm (row 3). Write "Account" and "Broker" side by side above the header, or pass the header and one row: CHOOSEROWS(the range, 1, 2).',
    ],
    [
      "an account above it that the active strategy is not for",
      [["Account", "Pension"], HEADER, ["Growth", "Broker", true], ["Calm", "Pension", ""]],
      "Settings: no strategy in use is for the account Pension: Growth is for Broker and Calm is for Pension. Make a strategy for Pension active, or one without account, which is for all of them.",
    ],
    [
      "an Active that cannot be read",
      [HEADER, GROWTH, ["New", "", "maybe"]],
      'Settings row 3 (New), Active: "maybe" is neither TRUE nor FALSE. Enter TRUE or FALSE.',
    ],
    [
      "a pair above it that names none of its strategies",
      [["Strategy", "Bold"], ...TABLE],
      'Settings: there is no strategy "Bold" in the table. The strategies are Growth and Calm.',
    ],
    [
      "the chosen strategy in two rows",
      [...TABLE, ["gro wth", "", ""]],
      "Settings row 4 (gro wth): the strategy stands in row 2 as well. Keep one of the two rows, or rename one of the strategies.",
    ],
    [
      "a cell of the chosen row that does not fit",
      [HEADER, ["Growth", "", true, "Invest", "abc"]],
      'Settings row 2 (Growth), Cash reserve: "abc" is not a number. Enter an amount.',
    ],
    [
      "an error value in the chosen row",
      [HEADER, ["Growth", { error: "#REF!" }, true]],
      "Settings row 2 (Growth), Account: the cell holds the error #REF!. Enter a name, or clear the cell.",
    ],
    [
      "a rate that does not fit",
      [HEADER, ["Growth", "", true, "", "", "", "", "x"]],
      'Settings row 2 (Growth), FX EUR: "x" is not a number. Enter a rate above 0.',
    ],
    [
      "two columns of one setting",
      [[...HEADER, "cash (what to do)"], GROWTH],
      'Settings row 1: "Cash" and "cash (what to do)" both mean Cash. Keep one of the two, or rename the other.',
    ],
    [
      "a column of the user's own that is nearly a setting's",
      [[...HEADER, "Minimum trades"], GROWTH],
      'Settings row 1: the column "Minimum trades" is nearly the setting "Minimum trade". Rename it to "Minimum trade", or to something less like it.',
    ],
    [
      "no row",
      [HEADER, ["", "", true]],
      "Settings: no row below the header names a strategy. Enter a strategy's name in column Strategy, or pass the rows below the header as well.",
    ],
    [
      "an error value for the only name",
      [HEADER, [{ error: "#REF!" }, "", true]],
      "Settings row 2, Strategy: the cell holds the error #REF!. Enter the strategy's name.",
    ],
    [
      "a second header",
      [...TABLE, ["Strategy", "Band", "Cash"], ["Bold", "", ""]],
      "Settings row 4: the row is a header like row 1. Pass one table.",
    ],
    [
      "an unknown name above it",
      [["Cahs", "Invest"], ...TABLE],
      'Settings row 1, Cahs: there is no such setting. The nearest one is "Cash".',
    ],
  ])("%s", (_, cells, problem) => {
    expect(read(cells).problems).toEqual([problem]);
  });
});

const PAIRS: Cells = [
  ["Account", "IRA"],
  ["Whole shares", true],
  ["Minimum trade", 50],
  ["Maximum orders", 4],
  ["Fee per order", "1,50"],
  ["Maximum fee share", "3%"],
  ["Cash", "invest"],
  ["Cash reserve", 0],
  ["Method", "Largest gap"],
  ["Band", "Relative"],
  ["Relative band", 0.2],
  ["Unclassified", "Exclude"],
  ["Decimals", 0],
  ["Currency", "chf"],
  ["FX USD", 0.9],
  ["Minimum trade", ""],
  ["Show all", "perhaps"],
  ["Absolute band", 7],
];

describe("a Strategies table as settings", () => {
  test("with columns and rows in any order, under any pairs, reads as those pairs and the row's", () => {
    const distinct = (pairs: Cells) => pairs.filter(([name], at) => pairs.findIndex(([one]) => one === name) === at);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...PAIRS], { minLength: 2 }).map(distinct),
        fc.nat(3),
        fc.nat(2),
        fc.nat(2),
        (pairs, countAbove, rowsBefore, rowsAfter) => {
          const above = pairs.slice(0, countAbove);
          const inRow = [["Strategy", "Growth"], ["Active", true], ["Notes", "x"], ...pairs.slice(countAbove)];
          const others = (count: number, name: string) =>
            Array.from({ length: count }, (_, at) =>
              inRow.map(([header]) => {
                if (header === "Strategy") {
                  return `${name} ${at}`;
                }
                return header === "Active" ? "" : { error: "#N/A" };
              }),
            );
          const table = [
            ...above,
            inRow.map(([header]) => header),
            ...others(rowsBefore, "Before"),
            inRow.map(([, value]) => value),
            ...others(rowsAfter, "After"),
          ];
          const { problems, ...settings } = read(table);
          const { problems: ofPairs, ...expected } = read([["Strategy", "Growth"], ...pairs]);
          expect(settings).toEqual(expected);
          const what = (text: string) => text.replace(/^Settings row \d+(?: \(Growth\))?, /u, "");
          expect(problems.map(what).sort()).toEqual(ofPairs.map(what).sort());
        },
      ),
    );
  });
});
