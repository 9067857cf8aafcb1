import { describe, expect, test } from "vitest";
import { asInExcel, brokerExport, parsed } from "./parsed.ts";

/** What each export holds, worked out by hand from the files in tests/golden/positions. */
const EXPORTS = [
  {
    name: "fidelity",
    values: { SPAXX: 1234.56, VTI: 7650, VXUS: 4225, BND: 2499 },
    notes: [
      "row 7 (-ABC261218C50, -$85.00) is left out: option",
      "row 8 (Pending Activity, -$50.00) is left out: pending activity",
    ],
  },
  { name: "schwab", values: { VTI: 7650, "BRK/B": 3514.7, "Cash & Cash Investments": 1234.56 }, notes: [] },
  {
    name: "vanguard",
    values: { VTI: 7650, VMFXX: 1234.56 },
    notes: ["row 4 (US TREASURY NOTE 4.25% 2031, 4956.25) is left out: no symbol"],
  },
  {
    name: "ibkr-statement",
    settings: "Currency=USD; FX EUR=1.25",
    values: { "Ending Cash (EUR)": 125, "Ending Cash (USD)": 1182.5, VTI: 7650, "BRK B": 3514.7, VWCE: 1926 },
    notes: [],
  },
  {
    name: "degiro",
    values: {
      "CASH & CASH FUND & FTX CASH (EUR)": 1234.56,
      "SAMPLE WORLD UCITS ETF": 2512.5,
      "SAMPLE US TECH ETF": 508.12,
    },
    notes: [],
  },
  { name: "merrill", values: { VTI: 7650, "ML DIRECT DEPOSIT PROGRM": 1234 }, notes: [] },
  { name: "m1", values: { VTI: 7650, BND: 2499 }, notes: [] },
];

describe.each(EXPORTS)("parseHoldings(the export of $name)", ({ name, settings, values, notes }) => {
  const expected = { valueBySymbol: values, notes, problems: [] };

  test("reads its holdings and says what is left out", () => {
    expect(parsed(brokerExport(name), settings)).toMatchObject(expected);
  });

  test("reads the same with blanks as Excel hands them over", () => {
    expect(parsed(asInExcel(brokerExport(name)), settings)).toMatchObject(expected);
  });

  test("reads the same with a byte order mark before it", () => {
    const [[first = "", ...others] = [], ...rows] = brokerExport(name);
    expect(parsed([[`\ufeff${first}`, ...others], ...rows], settings)).toMatchObject(expected);
  });
});

describe("parseHoldings(an export with a column of one's own)", () => {
  const CLASSES: Readonly<Record<string, string>> = { VTI: "Stocks", BND: "Bonds", "SAMPLE US TECH ETF": "Stocks" };
  const withColumn = (name: string, header: string) => {
    const rows = brokerExport(name);
    const width = Math.max(...rows.map((row) => row.length));
    const place = rows.findIndex((row) => row.length > 5);
    return rows.map((row, index) => {
      const symbol = row.find((cell) => CLASSES[cell]) ?? "";
      const own = index === place ? header : (CLASSES[symbol] ?? "");
      return [...row, ...Array.from({ length: width - row.length }, () => ""), own];
    });
  };

  test.each(["fidelity", "schwab", "vanguard", "degiro", "merrill", "m1"])("takes Asset class beside %s's", (name) => {
    const classed = parsed(withColumn(name, "Asset class")).holdings.filter(({ assetClass }) => assetClass);
    expect(classed.map(({ symbol, assetClass }) => [symbol, assetClass])).toContainEqual(
      name === "degiro" ? ["SAMPLE US TECH ETF", "Stocks"] : ["VTI", "Stocks"],
    );
  });
});

describe("parseHoldings(one broker's own ways)", () => {
  test("Fidelity: Cash and Margin rows of one symbol add up, and keep their account", () => {
    const vxus = parsed(brokerExport("fidelity")).holdings.find(({ symbol }) => symbol === "VXUS");
    expect(vxus?.quantity?.toNumber()).toBe(65);
    expect(vxus?.positions).toMatchObject([
      { row: 4, account: "Individual" },
      { row: 5, account: "Individual" },
    ]);
  });

  test("Fidelity: a second download below the first repeats the header", () => {
    const once = brokerExport("fidelity");
    expect(parsed([...once, ...once])).toMatchObject({ valueBySymbol: { VTI: 15300 }, problems: [] });
  });

  test.each([
    ["text cells", (cells: string[][]) => cells],
    ["Excel's blanks", asInExcel],
  ])("Schwab: a file of all accounts repeats label and header for each (%s)", (_, hosted) => {
    const [title = [], blank = [], header = [], vti = [], , cash = []] = brokerExport("schwab");
    const { holdings, problems } = parsed(
      hosted([title, blank, ["Individual ...111"], header, vti, cash, blank, ["Roth ...222"], header, vti]),
    );
    expect(problems).toEqual([]);
    expect(holdings.map(({ symbol, positions }) => [symbol, positions.map(({ account }) => account)])).toEqual([
      ["VTI", ["Individual ...111", "Roth ...222"]],
      ["Cash & Cash Investments", ["Individual ...111"]],
    ]);
  });

  test("Schwab: the total row is left out, and told where it disagrees", () => {
    const rows = brokerExport("schwab").map((row) => row.map((cell) => (cell === "$12,399.26" ? "$12,499.26" : cell)));
    expect(parsed(rows).notes).toEqual(["row 7 (Positions Total) says 12499.26, the rows add up to 12399.26"]);
  });

  test("IBKR: several currencies without rates are refused by name", () => {
    expect(parsed(brokerExport("ibkr-statement")).problems).toEqual([
      "Holdings: holdings are in USD and EUR, and no rate says what one is worth in the other. Give a column FX rate, or set Currency to USD and FX EUR to what one EUR is worth in USD.",
    ]);
  });

  test("DEGIRO: prices convert by value ÷ (quantity × price), the base currency stands in the header", () => {
    const { baseCurrency, holdings } = parsed(brokerExport("degiro"));
    const tech = holdings.find(({ symbol }) => symbol === "SAMPLE US TECH ETF");
    expect(baseCurrency).toBe("EUR");
    expect(tech).toMatchObject({ id: "ie00xxxxxx02", currency: "USD" });
    expect(tech?.fxRate?.toNumber()).toBeCloseTo(508.12 / 552.5, 12);
  });

  test.each(["Waarde in EUR", "Wert in EUR", "Valeur en EUR", "Valore in EUR", "Valor em EUR"])(
    "DEGIRO: headers in other languages, %s",
    (value) => {
      const [, ...rows] = brokerExport("degiro");
      const translated = [["Produkt", "Symbol/ISIN", "Anzahl", "Schluss", "Lokaler Wert", "", value], ...rows];
      expect(parsed(translated)).toMatchObject({ valueBySymbol: { "SAMPLE US TECH ETF": 508.12 }, problems: [] });
    },
  );

  test("Merrill: negatives in parentheses", () => {
    const rows = brokerExport("merrill").map((row) => row.map((cell) => (cell === "1,234" ? "(1,234)" : cell)));
    const negative = rows.map((row) => row.map((cell) => (cell === "1,234.00" ? "(1,234.00)" : cell)));
    expect(parsed(negative).valueBySymbol).toEqual({ VTI: 7650, "ML DIRECT DEPOSIT PROGRM": -1234 });
  });

  test("M1: the average price is not taken for today's", () => {
    expect(parsed(brokerExport("m1")).holdings.map(({ price }) => price.kind)).toEqual(["missing", "missing"]);
  });
});
