import { describe, expect, test } from "vitest";
import type { Cell, Cells } from "../../../core/cells/cell.ts";
import { parsed } from "./parsed.ts";

const values = (cells: Cells, settings?: string) => parsed(cells, settings).valueBySymbol;

describe("parseHoldings(range) finds columns by their headers", () => {
  test.each<[string, Cells]>([
    [
      "in our order",
      [
        ["Holding", "Asset class", "Value"],
        ["VTI", "Stocks", 100],
      ],
    ],
    [
      "in any order, others ignored",
      [
        ["Notes", "VALUE", "asset-class", "Ticker"],
        ["x", 100, "Stocks", "VTI"],
      ],
    ],
    [
      "by synonyms",
      [
        ["Symbol", "Category", "Market value ($)"],
        ["VTI", "Stocks", "$100.00"],
      ],
    ],
    [
      "as quantity and price",
      [
        ["Instrument", "Class", "Units", "Share price"],
        ["VTI", "Stocks", 4, 25],
      ],
    ],
    [
      "after a preamble",
      [
        ...Array.from({ length: 19 }, () => ["My portfolio", "", ""]),
        ["Fund", "Class", "Balance"],
        ["VTI", "Stocks", 100],
      ],
    ],
    ["without headers, three columns", [["VTI", "Stocks", 100]]],
    [
      "as numbers for names",
      [
        ["Holding", "Asset class", "Value"],
        ["VTI", "Stocks", "100"],
      ],
    ],
  ])("%s", (_, cells) => {
    const { holdings, problems } = parsed(cells);
    expect(problems).toEqual([]);
    expect(holdings).toMatchObject([{ symbol: "VTI", assetClass: "Stocks", value: 10000 }]);
  });

  test("without headers, two columns are class and value", () => {
    expect(parsed([["Stocks", 100]]).holdings).toMatchObject([
      { symbol: "Stocks", assetClass: "Stocks", value: 10000 },
    ]);
  });

  test("a row is called by its Holding, else its Asset ID, Name or class", () => {
    const header = ["Asset ID", "Holding", "Name", "Asset class", "Value"];
    const rows = [
      ["IE01", "VWCE", "World", "Stocks", 1],
      ["IE02", "", "World", "Stocks", 2],
      ["", "", "World", "Stocks", 3],
      ["", "", "", "Stocks", 4],
    ];
    expect(values([header, ...rows])).toEqual({ VWCE: 1, IE02: 2, World: 3, Stocks: 4 });
  });

  test("numbers name holdings too", () => {
    expect(
      values([
        ["Holding", "Value"],
        [7203, 5],
      ]),
    ).toEqual({ "7203": 5 });
  });
});

describe("parseHoldings(range) leaves out", () => {
  const rows: Cells = [
    ["Holding", "Asset class", "Value"],
    ["VTI", "Stocks", 60],
    ["", "", ""],
    [null, null, null],
    [0, 0, 0],
    ["Holding", "Asset class", "Value"],
    ["BND", "Bonds", 40],
  ];

  test("empty rows and repeated headers, which end nothing", () => {
    expect(parsed(rows)).toMatchObject({ valueBySymbol: { VTI: 60, BND: 40 }, problems: [], notes: [] });
  });

  test.each(["Total", "TOTALS", "Positions Total", "Account total:", "Grand total", "Subtotal"])(
    "a total row labelled %s, which is checked",
    (label) => {
      expect(parsed([...rows, [label, "", 100]])).toMatchObject({ valueBySymbol: { VTI: 60, BND: 40 }, notes: [] });
      expect(parsed([...rows, ["", label, "$100.00"]]).notes).toEqual([]);
      expect(parsed([...rows, [label, "", ""]]).notes).toEqual([]);
      expect(parsed([...rows, [label, "", 101]]).notes).toEqual([
        `row 8 (${label}) says 101.00, the rows add up to 100.00`,
      ]);
    },
  );

  test("a total row whose label stands in a column of its own", () => {
    const cells = (blank: Cell): Cells => [
      ["", "Holding", "Asset class", "Value"],
      [blank, "VTI", "Stocks", 60],
      ["Total", blank, blank, 61],
    ];
    expect(parsed(cells("")).notes).toEqual(["row 3 (Total) says 61.00, the rows add up to 60.00"]);
    expect(parsed(cells(0)).notes).toEqual(["row 3 (Total) says 61.00, the rows add up to 60.00"]);
  });

  test("subtotals of each account, and their grand total", () => {
    const cells: Cells = [
      ["Account", "Holding", "Value"],
      ["IRA", "VTI", 60],
      ["", "Account total", 60],
      ["Roth", "BND", 40],
      ["", "Account total", 40],
      ["", "Grand total", 100],
    ];
    expect(parsed(cells)).toMatchObject({ valueBySymbol: { VTI: 60, BND: 40 }, notes: [] });
  });

  test("an unlabelled total that is the sum, to a minor unit a row", () => {
    expect(parsed([...rows, ["", "", 100]])).toMatchObject({ valueBySymbol: { VTI: 60, BND: 40 }, problems: [] });
    const thirds: Cells = [
      ["Holding", "Value"],
      ["A", 33.335],
      ["B", 33.335],
      ["C", 33.335],
      ["", 100.005],
    ];
    expect(parsed(thirds).problems).toEqual([]);
  });

  test("no holding whose name begins with Total", () => {
    expect(
      values([
        ["Holding", "Value"],
        ["Total Stock Market Fund", 5],
      ]),
    ).toEqual({ "Total Stock Market Fund": 5 });
  });
});

describe("parseHoldings(range) adds up the rows of one asset", () => {
  test("ignoring case, spaces, a trailing * and an exchange prefix", () => {
    const cells: Cells = [
      ["Holding", "Value"],
      ["VTI", 1],
      [" vti ", 2],
      ["VTI**", 4],
      ["NYSEARCA:VTI", 8],
      ["V TI", 16],
    ];
    expect(values(cells)).toEqual({ VTI: 31 });
  });

  test("not names that only share what follows a colon and a space", () => {
    const cells: Cells = [
      ["Holding", "Value"],
      ["Vanguard: Index 500", 1],
      ["Fidelity: Index 500", 2],
    ];
    expect(values(cells)).toEqual({ "Vanguard: Index 500": 1, "Fidelity: Index 500": 2 });
  });

  test("by Asset ID where there is one", () => {
    const cells: Cells = [
      ["Asset ID", "Holding", "Value"],
      ["IE01", "VWCE", 1],
      ["ie01", "VWCE.DE", 2],
      ["IE02", "VWCE", 4],
    ];
    expect(parsed(cells).holdings.map(({ id, value }) => [id, value])).toEqual([
      ["ie01", 300],
      ["ie02", 400],
    ]);
  });

  test("with the class that one of them names, the first known price, and only what both may trade", () => {
    const cells: Cells = [
      ["Holding", "Asset class", "Quantity", "Price", "Trading"],
      ["VTI", "", 0, "", "no buy"],
      ["VTI", "Stocks", 2, 10, "no sell"],
    ];
    const [vti] = parsed(cells).holdings;
    expect(vti).toMatchObject({ assetClass: "Stocks", value: 2000, trading: { mayBuy: false, maySell: false } });
    expect(vti?.price).toMatchObject({ kind: "known" });
    expect(vti?.quantity?.toNumber()).toBe(2);
  });
});

describe("parseHoldings(range) values a row", () => {
  const header = ["Holding", "Asset class", "Quantity", "Price", "Value"];
  const worth = (...row: readonly Cell[]) => {
    const { holdings, problems, notes } = parsed([header, ["VTI", "Stocks", ...row]]);
    return problems[0] ?? { value: holdings[0]?.value, price: holdings[0]?.price.kind, notes };
  };

  test.each<[string, readonly Cell[], number]>([
    ["by its value", ["", "", 100], 10000],
    ["by quantity × price", [4, 25, ""], 10000],
    ["by quantity × price where Excel hands the blank value over as 0", [4, 25, 0], 10000],
    ["by quantity × price of a short likewise", [-4, 25, 0], -10000],
    ["by its value where all three are there", [4, 25.1, 100], 10000],
    ["as nothing where the quantity is 0", [0, 25, ""], 0],
    ["as nothing where the quantity is 0 and there is no price", [0, "", ""], 0],
    ["as negative for a short", [-4, 25, ""], -10000],
    ["rounded half up to the minor unit", [1, 0.005, ""], 1],
  ])("%s", (_, row, value) => {
    expect(worth(...row)).toMatchObject({ value, notes: [] });
  });

  test("and does not use a price that disagrees by more than 1%, as with pence for pounds", () => {
    expect(worth(4, 25.25, 100)).toEqual({ value: 10000, price: "known", notes: [] });
    expect(worth(4, 25.26, 100)).toMatchObject({ value: 10000, price: "missing" });
    expect(worth(4, 2500, 100)).toEqual({
      value: 10000,
      price: "missing",
      notes: ["row 2 (VTI): the price disagrees with value ÷ quantity and is not used"],
    });
  });

  test("and takes a price of 0 for missing, never for free", () => {
    expect(worth(4, 0, "")).toBe(
      "Holdings row 2 (VTI), Price: there is a quantity but no price and no value. Enter a price or a value.",
    );
    expect(worth(4, 0, 100)).toMatchObject({ value: 10000, price: "missing" });
  });

  test("and keeps a price that cannot be read until it is needed", () => {
    expect(worth(4, "abc", 100)).toMatchObject({ value: 10000, price: "unreadable" });
    expect(worth(4, { error: "#N/A" }, 0)).toBe(
      "Holdings row 2 (VTI), Price: the cell holds the error #N/A. Enter a price, or leave it empty and give a value.",
    );
  });

  test.each<[string, readonly Cell[]]>([
    ["by its value", ["", "", 200]],
    ["by its quantity", [200, "", ""]],
    ["by its quantity, Excel's blank price", [200, 0, ""]],
    ["by its quantity, Excel's blank price and value", [200, 0, 0]],
    ["by quantity × price", [200, 1, ""]],
  ])("and cash %s", (_, row) => {
    expect(values([header, ["SPAXX**", "", ...row]])).toEqual({ SPAXX: 200 });
    expect(values([header, ["Savings", "Cash", ...row]])).toEqual({ Savings: 200 });
  });

  test.each(["Cash", "$CASH", "Cash & Cash Investments", "FZFXX", "FDRXX", "FCASH", "VMFXX", "Ending Cash (EUR)"])(
    "and knows %s for cash",
    (symbol) => {
      expect(
        parsed([
          ["Holding", "Value"],
          [symbol, 5],
        ]).holdings[0]?.hasCashSymbol,
      ).toBe(true);
    },
  );

  test("and takes SWVXX for an ordinary holding", () => {
    expect(
      parsed([
        ["Holding", "Value"],
        ["SWVXX", 5],
      ]).holdings[0]?.hasCashSymbol,
    ).toBe(false);
  });
});

describe("parseHoldings(range) decides the decimal sign", () => {
  test("by the column, else by the range", () => {
    const cells = (price: string): Cells => [
      ["Holding", "Quantity", "Price"],
      ["A", "2,500", price],
    ];
    expect(values(cells("1,5"))).toEqual({ A: 3.75 });
    expect(values(cells("1.5"))).toEqual({ A: 3750 });
  });

  test("and refuses what neither decides, with both readings", () => {
    expect(
      parsed([
        ["Holding", "Quantity", "Price"],
        ["A", "2,500", 1.5],
      ]).problems,
    ).toEqual([
      'Holdings row 2 (A), Quantity: "2,500" can be 2500 or 2.5. Enter it as a number, or write two decimals.',
    ]);
  });
});

describe("parseHoldings(range, settings) with an account", () => {
  const cells: Cells = [
    ["Account name", "Holding", "Value"],
    ["IRA", "VTI", 1],
    ["Roth", "VTI", 2],
  ];

  test("reads all accounts, or the one chosen", () => {
    expect(values(cells)).toEqual({ VTI: 3 });
    expect(values(cells, "Account= roth")).toEqual({ VTI: 2 });
  });
});
