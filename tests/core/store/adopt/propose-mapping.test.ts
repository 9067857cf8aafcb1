import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cells } from "../../../../core/cells/cell.ts";
import { HOLDINGS_FIELDS } from "../../../../core/portfolio/index.ts";
import { proposeMapping } from "../../../../core/store/adopt/propose-mapping.ts";

/** A proposal in short: the header row, a line for each column, what is missing. */
function proposed(cells: Cells) {
  const { headerRow, columns, missing } = proposeMapping(cells);
  return [
    headerRow,
    ...columns.map(({ field, index, told }) => `${index} ${field} (${told})`),
    ...(missing === "" ? [] : [missing]),
  ];
}

describe("proposeMapping(cells) proposes for", () => {
  test.each<[string, Cells, readonly (string | number | undefined)[]]>([
    [
      "a German export with a preamble, weights, a purchase price and a total",
      [
        ["Depotübersicht vom 20.11.2026"],
        ["Depot", "123456"],
        [],
        [
          "Wertpapier",
          "ISIN",
          "Anlageklasse",
          "Stück/Nominale",
          "Kaufkurs",
          "Kurs (EUR)",
          "Marktwert in EUR",
          "Anteil",
          "Währung",
        ],
        ["Vanguard FTSE All-World", "IE00B3RBWM25", "Aktien", "120", "95,10", "118,40", "14.208,00", "71,2 %", "EUR"],
        ["iShares Core Euro Govt", "IE00B4WXJJ64", "Anleihen", "50", "110,00", "114,90", "5.745,00", "28,8 %", "EUR"],
        ["Gesamt", "", "", "", "", "", "19.953,00", "100,0 %", ""],
      ],
      [
        3,
        "0 holding (similar header)",
        "1 assetId (header)",
        "2 assetClass (similar header)",
        "3 quantity (similar header)",
        "5 price (similar header)",
        "6 value (similar header)",
        "8 currency (similar header)",
      ],
    ],
    [
      "French and Spanish headers, with and without accents",
      [
        ["Libelle", "Quantité", "Dernier cours", "Valorisation", "Clase de activo"],
        ["Amundi MSCI World", 10, 500.5, 5005, "Actions"],
        ["Lyxor Euro Bond", 20, 150, 3000, "Obligations"],
      ],
      [
        0,
        "0 name (similar header)",
        "1 quantity (similar header)",
        "2 price (similar header)",
        "3 value (similar header)",
        "4 assetClass (similar header)",
      ],
    ],
    [
      "slips beside headers that the formulas know",
      [
        ["Ticker", "Quantiy", "Pric", "Notes"],
        ["VTI", 3, 300, "buy more"],
        ["BND", 5, 70, ""],
      ],
      [0, "0 holding (header)", "1 quantity (similar header)", "2 price (similar header)"],
    ],
    [
      "a table without a header row",
      [
        ["US9229087690", "VTI", "Stocks", 3, 300.5, 901.5, "USD", 0.6, "2026-01-02"],
        ["US9219378356", "BND", "Bonds", 8, 75, 600, "USD", 0.4, "2026-01-02"],
        ["Total", "", "", "", "", 1501.5, "", 1, ""],
      ],
      [
        undefined,
        "0 assetId (contents)",
        "1 holding (contents)",
        "2 assetClass (contents)",
        "3 quantity (contents)",
        "4 price (contents)",
        "5 value (contents)",
        "6 currency (contents)",
      ],
    ],
    [
      "headers that mean nothing to us",
      [
        ["What", "How many", "Paid per piece", "Now", "In all"],
        ["VTI", 3, 250, 300, 900],
        ["BND", 5, 80, 70, 350],
      ],
      [0, "0 holding (contents)", "1 quantity (contents)", "3 price (contents)", "4 value (contents)"],
    ],
    [
      "names that are no symbols, without a header row, and as many pieces of each",
      [
        ["Vanguard Total Stock", 10, 150, 1500],
        ["Total Bond Market", 10, 70.5, 705],
        ["Summe", "", "", 2205],
      ],
      [undefined, "0 holding (contents)", "1 quantity (contents)", "2 price (contents)", "3 value (contents)"],
    ],
    [
      "two columns for the holding: the one of texts",
      [
        ["Security", "Symbol", "Value"],
        [922908769, "VTI", 900],
        [921937835, "BND", 350],
      ],
      [0, "1 holding (header)", "2 value (header)"],
    ],
    [
      "two columns of values: the one that is quantity × price",
      [
        ["Symbol", "Shares", "Price", "Balance", "Market value"],
        ["VTI", 3, 300, 800, 900],
        ["BND", 5, 70, 420, 350],
      ],
      [0, "0 holding (header)", "1 quantity (header)", "2 price (header)", "4 value (header)"],
    ],
    [
      "two columns of values that nothing tells apart: the left one",
      [
        ["Fonds", "Wert (EUR)", "Wert (USD)"],
        ["A", 1000, 1100],
        ["B", 2000, 2200],
      ],
      [0, "0 holding (similar header)", "1 value (similar header)"],
    ],
    [
      "Value in percent beside the amounts",
      [
        ["Fund", "Value", "Amount"],
        ["VTI", "60%", 600],
        ["BND", "40%", 400],
      ],
      [0, "0 holding (header)", "2 value (contents)"],
    ],
    [
      "fractions that sum to 1, which are weights",
      [
        ["Fund", "Part A"],
        ["VTI", 0.6],
        ["BND", 0.4],
      ],
      [0, "0 holding (header)", "needs a Value or Quantity and Price"],
    ],
    [
      "dates and notes",
      [
        ["When", "Remark"],
        ["2026-01-02", "bought"],
      ],
      [undefined, "needs a Holding or Asset class, and a Value or Quantity and Price"],
    ],
    ["nothing", [], [undefined, "needs a Holding or Asset class, and a Value or Quantity and Price"]],
    [
      "blanks as Excel on the desktop hands them over",
      [
        [0, 0, 0, 0],
        ["Titel", 0, "Anzahl", "Kurswert"],
        ["VTI", 0, 3, 900],
        ["BND", 0, 5, 350],
      ],
      [1, "0 holding (similar header)", "2 quantity (similar header)", "3 value (similar header)"],
    ],
  ])("%s", (_, cells, expected) => {
    expect(proposed(cells)).toEqual(expected);
  });

  test("reasons that a person can check", () => {
    const { columns } = proposeMapping([
      ["Wertpapier", "Quantiy", "X", "Y", "Z"],
      ["VTI", 3, 300, 900, "USD"],
      ["BND", 5, 70, 350, "USD"],
    ]);
    expect(columns.map(({ why }) => why)).toEqual([
      '"Wertpapier" means Holding',
      '"Quantiy" is nearly "Quantity"',
      '"Quantiy" × "X" is "Y" in 2 of 2 rows',
      '"Quantiy" × "X" is "Y" in 2 of 2 rows',
      "its cells are currency codes such as USD",
    ]);
    const [, value] = proposeMapping([
      ["Fonds", "Wert (EUR)", "Wert (USD)"],
      ["A", 1000, 1100],
    ]).columns;
    expect(value?.why).toBe('"Wert (EUR)" means Value; so does "Wert (USD)"');
  });
});

const CELL_OF = { text: "x y", quantity: 3, price: 7, value: 21, fxRate: 1, lotSize: 1, costBasis: 5 } as const;
const CASES = [
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => ` ${text.toLowerCase()} `,
];

describe("proposeMapping(cells) of a table with our own headers", () => {
  test("in any order and case is exactly those headers", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...HOLDINGS_FIELDS], { minLength: 2 }),
        fc.array(fc.constantFrom(...CASES), { minLength: HOLDINGS_FIELDS.length, maxLength: HOLDINGS_FIELDS.length }),
        fc.integer({ min: 0, max: 3 }),
        (fields, cases, preamble) => {
          const header = fields.map(({ header: text }, index) => cases[index]?.(text) ?? text);
          const row = fields.map(({ name }) =>
            name in CELL_OF ? CELL_OF[name as keyof typeof CELL_OF] : CELL_OF.text,
          );
          const cells = [...Array.from({ length: preamble }, () => ["My holdings"]), header, row, row];
          const proposal = proposeMapping(cells);
          expect(proposal.headerRow).toBe(preamble);
          expect(proposal.columns.map(({ field, told }) => [field, told])).toEqual(
            fields.map(({ name }) => [name, "header"]),
          );
        },
      ),
    );
  });
});

const ANY_CELL = fc.oneof(
  fc.constantFrom(
    "",
    0,
    null,
    "Wert",
    "Anteile",
    "Value",
    "Symbol",
    "VTI",
    "EUR",
    "60%",
    "1.234,50",
    "Summe",
    "Kurs",
    "#N/A",
  ),
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.integer({ min: 0, max: 50 }),
);

describe("proposeMapping(any cells)", () => {
  test("proposes no field and no column twice, and no value or quantity in percent", () => {
    fc.assert(
      fc.property(fc.array(fc.array(ANY_CELL, { maxLength: 6 }), { maxLength: 8 }), (cells) => {
        const { headerRow, columns } = proposeMapping(cells);
        expect(new Set(columns.map(({ field }) => field)).size).toBe(columns.length);
        expect(new Set(columns.map(({ index }) => index)).size).toBe(columns.length);
        const amounts = columns.filter(({ field }) => field === "value" || field === "quantity");
        const below = cells
          .slice(headerRow === undefined ? 0 : headerRow + 1)
          .filter((line) => !line.includes("Summe"));
        expect(below.some((line) => amounts.some(({ index }) => line[index] === "60%"))).toBe(false);
      }),
    );
  });
});
