import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/cells/cell.ts";
import { Problems } from "../../../core/cells/problem.ts";
import { parseSettings, SETTINGS } from "../../../core/settings/index.ts";
import { read } from "./read.ts";

const DEFAULTS = {
  cash: "Keep",
  cashReserve: 0,
  method: "Balanced",
  rebalanceTo: "Target",
  band: "5/25",
  relativeBand: 0.25,
  unclassified: "Include",
  showAll: false,
  decimals: 2,
  fxRates: {},
  problems: [],
};

describe("parseSettings(range) reads", () => {
  test("nothing as the defaults", () => {
    expect(parseSettings(undefined, new Problems())).toMatchObject({ band: "5/25", decimals: 2 });
    expect(read("")).toMatchObject(DEFAULTS);
    expect(read([])).toMatchObject(DEFAULTS);
  });

  const READ = {
    strategy: "Calm",
    account: "IRA",
    cash: "Invest",
    cashReserve: 100.5,
    method: "Largest gap",
    rebalanceTo: "Band edge",
    band: "Relative",
    absoluteBand: 0.02,
    relativeBand: 0.2,
    unclassified: "Exclude",
    showAll: true,
    decimals: 0,
    currency: "EUR",
    fxRates: { USD: 0.92 },
    problems: [],
  };

  test("two columns, name and value, in any order", () => {
    const cells: Cells = [
      ["Currency", "eur"],
      ["Strategy", "Calm"],
      ["Account", "IRA"],
      ["Cash", "Invest"],
      ["Cash reserve", 100.5],
      ["", ""],
      ["Method", "Largest gap"],
      ["Rebalance to", "Band edge"],
      ["Band", "Relative"],
      ["Absolute band", "2%"],
      ["Relative band", 0.2],
      ["Unclassified", "Exclude"],
      ["Show all", true],
      ["Decimals", 0],
      ["FX USD", 0.92],
    ];
    expect(read(cells)).toMatchObject(READ);
    expect(read([["Setting", "Value"], ...[...cells].reverse()])).toMatchObject(READ);
  });

  test("one text, case and spacing ignored", () => {
    const text =
      "currency=eur; STRATEGY = Calm;account:IRA; cash=invest;cashreserve=$100.50; method=largest  gap; Rebalance To=BandEdge;" +
      "band=relative; absolute band=2%; relativeband=0,2; unclassified=exclude; show all=yes; decimals=0; fx usd=0.92;";
    expect(read(text)).toMatchObject(READ);
    expect(read(text.replaceAll(";", "\n"))).toMatchObject(READ);
  });

  test("one column of texts", () => {
    expect(read([["Cash=Invest"], ["Show all=TRUE; Decimals=0"]])).toMatchObject({
      cash: "Invest",
      showAll: true,
      decimals: 0,
      problems: [],
    });
  });

  test.each([["Cash"], ["Strategy"], ["Decimals"], ["FX EUR"], ["Relative band"], ["Whole shares"], ["Currency"]])(
    "a blank %s as left out",
    (name) => {
      expect(read([[name, ""]])).toMatchObject(DEFAULTS);
      expect(read([[name, null]])).toMatchObject(DEFAULTS);
      expect(read(`${name}=`)).toMatchObject(DEFAULTS);
    },
  );
});

describe("parseSettings(range) takes a 0 for a blank, as Excel on the desktop hands it over", () => {
  test.each([["Cash"], ["Strategy"], ["Account"], ["Band"], ["Currency"], ["Unclassified"], ["Order type"]])(
    "in the value of %s, which is never 0",
    (name) => {
      expect(read([[name, 0]])).toMatchObject(DEFAULTS);
    },
  );

  test("beyond the two columns and in rows without a name", () => {
    expect(
      read([
        ["Cash", "Invest", 0],
        [0, 0, 0],
      ]),
    ).toMatchObject({ cash: "Invest", problems: [] });
  });

  test("but not in the value of a number", () => {
    expect(read([["Relative band", 0]]).problems).toEqual([
      'Settings row 1, Relative band: "0" is not above 0. Enter a fraction such as 0.05 or 5%.',
    ]);
  });
});

describe("parseSettings(range) refuses", () => {
  test.each([
    ["Cahs=Invest", 'Settings, Cahs: there is no such setting. The nearest one is "Cash".'],
    ["Minimum trades=5", 'Settings, Minimum trades: there is no such setting. The nearest one is "Minimum trade".'],
    ["FX EURO=1", 'Settings, FX EURO: there is no such setting. The nearest one is "FX EUR".'],
    ["Cash=Invest; cash = Keep", "Settings, cash: the setting is given twice. Keep one of the two."],
    ["FX EUR=1.1; fxeur=1.2", "Settings, fxeur: the setting is given twice. Keep one of the two."],
    ["Cash=Spend", 'Settings, Cash: "Spend" is not one of Keep, Invest. Enter Keep or Invest.'],
    ["Band=5/20", 'Settings, Band: "5/20" is not one of 5/25, Absolute, Relative. Enter 5/25 or Absolute or Relative.'],
    ["Method=Best", 'Settings, Method: "Best" is not one of Balanced, Largest gap. Enter Balanced or Largest gap.'],
    ["Show all=maybe", 'Settings, Show all: "maybe" is neither TRUE nor FALSE. Enter TRUE or FALSE.'],
    ["Cash reserve=lots", 'Settings, Cash reserve: "lots" is not a number. Enter an amount.'],
    ["Cash reserve=5%", 'Settings, Cash reserve: "5%" is a percentage, not an amount. Enter an amount.'],
    ["Cash reserve=-5", 'Settings, Cash reserve: "-5" is negative. Enter an amount.'],
    [
      "Cash reserve=2,500",
      'Settings, Cash reserve: "2,500" can be 2500 or 2.5. Enter it as a number, or write two decimals.',
    ],
    [
      "Absolute band=5",
      'Settings, Absolute band: "5" is 1 or more, which means 100% or more. Enter a fraction such as 0.05 or 5%.',
    ],
    [
      "Relative band=100%",
      'Settings, Relative band: "100%" is 1 or more, which means 100% or more. Enter a fraction such as 0.05 or 5%.',
    ],
    ["Absolute band=-1%", 'Settings, Absolute band: "-1%" is not above 0. Enter a fraction such as 0.05 or 5%.'],
    ["Decimals=9", 'Settings, Decimals: "9" is not a whole number from 0 to 8. Enter a whole number from 0 to 8.'],
    ["Decimals=1.5", 'Settings, Decimals: "1.5" is not a whole number from 0 to 8. Enter a whole number from 0 to 8.'],
    ["Currency=euro", 'Settings, Currency: "euro" is not a currency code. Enter three letters, such as USD.'],
    ["FX EUR=0", 'Settings, FX EUR: "0" is not above 0. Enter a rate above 0.'],
    ["Show all", 'Settings: "Show all" is not a name and a value. Write settings as "Cash=Invest; Show all=TRUE".'],
    ["=5", 'Settings: "=5" is not a name and a value. Write settings as "Cash=Invest; Show all=TRUE".'],
  ])("%j", (text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });

  test("a range by its rows, all problems in one go", () => {
    expect(
      read([
        ["Setting", "Value"],
        ["Cash", "Invest"],
        ["Cash", "Keep"],
        ["Cash reserve", { error: "#REF!" }],
        ["Band", { error: "#N/A" }],
        ["Decimals", "Loading..."],
      ]).problems,
    ).toEqual([
      "Settings row 3, Cash: the setting is given in row 2 as well. Keep one of the two.",
      "Settings row 4, Cash reserve: the cell holds the error #REF!. Enter an amount.",
      'Settings row 5, Band: "#N/A" is not one of 5/25, Absolute, Relative. Enter 5/25 or Absolute or Relative.',
      "Settings row 6, Decimals: the cell is still loading (Loading...). Wait until it has a value.",
    ]);
  });

  test("a range of three columns that is no table of strategies", () => {
    expect(read([["Cash", "Invest", "note"]]).problems).toEqual([
      "Settings: the range is 3 columns wide. Pass two columns, name and value, or a table of strategies with its header row " +
        '(Strategies[#All]), or one text such as "Cash=Invest; Show all=TRUE".',
    ]);
  });

  test("an error value as the name of a strategy or an account", () => {
    expect(read([["Strategy", { error: "#REF!" }]]).problems).toEqual([
      "Settings row 1, Strategy: the cell holds the error #REF!. Enter a name, or clear the cell.",
    ]);
  });
});

describe("parseSettings(range) and settings that are not available yet", () => {
  const LATER = Object.values(SETTINGS).filter(({ available }) => !available);
  const ON: Readonly<Record<string, string>> = {
    "Order type": "Market",
    "Limit cushion": "0.5%",
  };
  const OFF: Readonly<Record<string, string>> = { "Order type": "Limit" };

  test.each(LATER.map(({ name }) => [name, ON[name] ?? expect.fail(name)]))("refuses %s=%s", (name, value) => {
    expect(read(`${name}=${value}`).problems).toEqual([
      `Settings, ${name}: "${name}" is not available yet, so ${value} cannot be obeyed. Leave the setting out.`,
    ]);
  });

  test.each(LATER.map(({ name }) => [name, OFF[name] ?? "0"]))(
    "accepts %s=%s, which switches it off",
    (name, value) => {
      expect(read(`${name}=${value}`)).toMatchObject(DEFAULTS);
    },
  );
});

describe("SETTINGS", () => {
  test("has every setting of the reference, in its order", () => {
    expect(Object.values(SETTINGS).map(({ name }) => name)).toEqual([
      "Strategy",
      "Account",
      "Whole shares",
      "Minimum trade",
      "Maximum orders",
      "Fee per order",
      "Maximum fee share",
      "Cash",
      "Cash reserve",
      "Spend all",
      "Method",
      "Rebalance to",
      "Band",
      "Absolute band",
      "Relative band",
      "Unclassified",
      "Show all",
      "Decimals",
      "Currency",
      "Order type",
      "Limit cushion",
    ]);
  });
});
