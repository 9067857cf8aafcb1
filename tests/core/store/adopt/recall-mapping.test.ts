import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cells } from "../../../../core/cells/cell.ts";
import { problemText } from "../../../../core/cells/problem.ts";
import { HOLDINGS_FIELDS, type HoldingsField } from "../../../../core/portfolio/index.ts";
import { recallMapping } from "../../../../core/store/adopt/recall-mapping.ts";
import { rememberMapping } from "../../../../core/store/adopt/remember-mapping.ts";
import { readNotes } from "../../../../core/store/notes-table.ts";

const SHEET: Cells = [
  ["Depot", "", "2026"],
  ["Titel", "Depotwert", "", "Wert", "Wert", "€"],
  ["VTI", 900, "Aktien", 1, 2, "EUR"],
];
const MAPPING = new Map<HoldingsField, number>([
  ["holding", 0],
  ["value", 1],
  ["assetClass", 2],
  ["price", 4],
  ["currency", 5],
]);

/** What is recalled from the rows of the notes table in a sheet as it stands. */
function recalled(rows: Cells, cells: Cells) {
  const { headerRow, mapping, findings } = recallMapping(readNotes([["Item", "Value"], ...rows]), cells);
  return { headerRow, mapping, problems: findings.map(problemText) };
}

function noted(header: Cells[number] | undefined, mapping: ReadonlyMap<HoldingsField, number>) {
  return rememberMapping("'My sheet'!A2:F9", header, mapping)
    .filter(({ value }) => value !== "")
    .map(({ item, value }) => [item, value]);
}

describe("rememberMapping(where, header, mapping)", () => {
  test("notes headers, and places of columns that no header of their own names", () => {
    expect(noted(SHEET[1], MAPPING)).toEqual([
      ["Holdings", "'My sheet'!A2:F9"],
      ["Column Holding", "Titel"],
      ["Column Asset class", "column 3"],
      ["Column Price", "column 5"],
      ["Column Value", "Depotwert"],
      ["Column Currency", "column 6"],
    ]);
  });

  test("takes back what is no longer mapped", () => {
    const notes = rememberMapping("A1:B2", undefined, new Map());
    expect(notes).toHaveLength(HOLDINGS_FIELDS.length + 1);
    expect(notes).toContainEqual({ item: "Column Value", value: "" });
  });
});

describe("recallMapping(notes, cells)", () => {
  test("gives what was remembered", () => {
    expect(recalled(noted(SHEET[1], MAPPING), SHEET)).toEqual({ headerRow: 1, mapping: MAPPING, problems: [] });
  });

  test("of any mapping gives what was remembered", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom("Wert", "wert", "", "Titel", "€", "column 2", "Kurs", "Stück"), {
          minLength: 2,
          maxLength: 8,
        }),
        fc.shuffledSubarray(HOLDINGS_FIELDS.map(({ name }) => name)),
        (header, fields) => {
          const mapping = new Map(fields.slice(0, header.length).map((field, index) => [field, index]));
          const { mapping: found, problems } = recalled(noted(header, mapping), [header, header.map(() => 1)]);
          expect(found).toEqual(mapping);
          expect(problems).toEqual([]);
        },
      ),
    );
  });

  test("follows columns and headers that moved", () => {
    const moved: Cells = [[], [], ["depotwert", "New", "TITEL"]];
    expect(
      recalled(
        [
          ["Column Holding", "Titel"],
          ["Column Value", "Depotwert"],
        ],
        moved,
      ),
    ).toEqual({
      headerRow: 2,
      mapping: new Map([
        ["holding", 2],
        ["value", 0],
      ]),
      problems: [],
    });
  });

  test("of a table without header row goes by places alone", () => {
    const rows: Cells = [
      ["Column Holding", "column 2"],
      ["Column Value", "Column 1"],
    ];
    expect(recalled(rows, [[900, "VTI"]])).toEqual({
      headerRow: undefined,
      mapping: new Map([
        ["holding", 1],
        ["value", 0],
      ]),
      problems: [],
    });
  });

  test.each<[string, Cells, string]>([
    [
      "a header that was renamed or is gone",
      [["Column Value", "Kurswert"]],
      'Evenkeel row 2 (Column Value): no column of the holdings is headed "Kurswert" any more. Head it "Kurswert" again, or choose the column for Value again.',
    ],
    [
      "a header that stands twice",
      [["Column Value", "Wert"]],
      'Evenkeel row 2 (Column Value): 2 columns of the holdings are headed "Wert". Rename all but the one to use, or choose the column for Value again.',
    ],
    [
      "a place that is not there",
      [["Column Value", "column 9"]],
      "Evenkeel row 2 (Column Value): the holdings have no column 9 any more. Choose the column for Value again.",
    ],
    [
      "one column for two fields",
      [
        ["Column Value", "Depotwert"],
        ["Column Cost basis", "column 2"],
      ],
      'Evenkeel row 3 (Column Cost basis): "column 2" is the column for Value as well. Choose the column for Cost basis again.',
    ],
  ])("finds %s", (_, rows, problem) => {
    expect(recalled(rows, SHEET).problems).toEqual([problem]);
  });
});
