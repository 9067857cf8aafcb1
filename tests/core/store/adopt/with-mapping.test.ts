import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cells } from "../../../../core/cells/cell.ts";
import { HOLDINGS_FIELDS, type HoldingsField } from "../../../../core/portfolio/index.ts";
import { mappingOf } from "../../../../core/store/adopt/mapping-proposal.ts";
import { proposeMapping } from "../../../../core/store/adopt/propose-mapping.ts";
import { withMapping } from "../../../../core/store/adopt/with-mapping.ts";
import { parsed } from "../../portfolio/parsed.ts";

const MESSY: Cells = [
  ["Symbol", "Value", "as of 2026"],
  ["Titel", "Price", "Depotwert", "Class"],
  ["VTI", "n/a", 900, "core"],
  ["Titel", "x", "Depotwert", "Class"],
  ["BND", 12, "abc", "core"],
];
const MAPPING = new Map<HoldingsField, number>([
  ["holding", 0],
  ["value", 2],
]);

describe("withMapping(cells, headerRow, mapping)", () => {
  test("is read by the mapped columns alone, and blames the rows of the sheet", () => {
    const { cells, addedRows } = withMapping(MESSY, 1, MAPPING);
    expect(addedRows).toBe(0);
    const { valueBySymbol, problems, holdings } = parsed(cells);
    expect(valueBySymbol).toEqual({ VTI: 900 });
    expect(holdings[0]?.assetClass).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining('Holdings row 5 (BND), Value: "abc" is not a number')]);
  });

  test("of a table without header row puts one on top", () => {
    const { cells, addedRows } = withMapping(
      [
        ["core", 900, "VTI"],
        ["core", 350, "BND"],
      ],
      undefined,
      new Map<HoldingsField, number>([
        ["holding", 2],
        ["value", 1],
      ]),
    );
    expect(addedRows).toBe(1);
    expect(parsed(cells).valueBySymbol).toEqual({ VTI: 900, BND: 350 });
  });

  test("turns a German export into holdings by what is proposed for it", () => {
    const sheet: Cells = [
      ["Depotübersicht", "20.11.2026"],
      ["Wertpapier", "ISIN", "Stück", "Kurs", "Marktwert in EUR", "Gewicht"],
      ["All-World", "IE00B3RBWM25", "120", "118,40", "14.208,00", "71,2 %"],
      ["Govt Bond", "IE00B4WXJJ64", "50", "114,90", "5.745,00", "28,8 %"],
      ["Gesamt", "", "", "", "19.953,00", "100,0 %"],
    ];
    const proposal = proposeMapping(sheet);
    const { cells } = withMapping(sheet, proposal.headerRow, mappingOf(proposal));
    expect(parsed(cells)).toMatchObject({
      valueBySymbol: { "All-World": 14208, "Govt Bond": 5745 },
      problems: [],
      notes: [],
    });
  });
});

const ROW = fc.record({
  holding: fc.constantFrom("VTI", "BND", "VXUS", "GLD", "VNQ"),
  assetClass: fc.constantFrom("Stocks", "Bonds", ""),
  value: fc.integer({ min: 1, max: 9999 }),
  account: fc.constantFrom("IRA", "Taxable"),
  name: fc.constantFrom("One", "Two"),
});
const FIELDS = ["holding", "assetClass", "value", "account", "name"] as const;
const THEIR_HEADERS = ["Price", "Symbol", "Quantity", "Wert", "", "FX rate", "holding"];

describe("withMapping(a table of our columns, permuted and renamed)", () => {
  test("is read as the table itself", () => {
    fc.assert(
      fc.property(
        fc.array(ROW, { minLength: 1, maxLength: 6 }),
        fc.shuffledSubarray([...FIELDS], { minLength: FIELDS.length }),
        fc.shuffledSubarray(THEIR_HEADERS, { minLength: FIELDS.length }),
        fc.nat(FIELDS.length),
        (rows, order, theirs, junkAt) => {
          const headers = FIELDS.map((field) => HOLDINGS_FIELDS.find(({ name }) => name === field)?.header ?? "");
          const ours = [headers, ...rows.map((row) => FIELDS.map((field) => row[field]))];
          const insert = (line: readonly (string | number)[], junk: string | number) => [
            ...line.slice(0, junkAt),
            junk,
            ...line.slice(junkAt),
          ];
          const sheet = [
            insert(theirs.slice(0, FIELDS.length), "Value"),
            ...rows.map((row, index) =>
              insert(
                order.map((field) => row[field]),
                index + 0.5,
              ),
            ),
          ];
          const mapping = new Map(order.map((field, index) => [field, index < junkAt ? index : index + 1]));
          expect(parsed(withMapping(sheet, 0, mapping).cells)).toEqual(parsed(ours));
        },
      ),
    );
  });
});
