import { describe, expect, test } from "vitest";
import {
  columnChoices,
  proposedMapping,
  readByMapping,
  withField,
} from "../../../addin/taskpane/first-use/mapping-draft.ts";
import { placeName, placeOf } from "../../../addin/taskpane/first-use/place-of.ts";

const VALUES = [
  ["Wertpapier", "", "Stück", "Kurs", "Kurswert"],
  ["VTI", "", 10, "60,50", "605,00"],
  ["BND", "", 20, "n. v.", ""],
  ["Summe", "", "", "", "605,00"],
];
const RANGE = { sheet: "Depot", row: 2, column: 1, rows: 4, columns: 5 };
const BLOCK = { range: RANGE, values: VALUES, formulas: VALUES.map((line) => line.map(() => "")) };

describe("columnChoices", () => {
  test("names columns by header and letter, and passes over empty ones", () => {
    expect(columnChoices(BLOCK, 0).map(({ label }) => label)).toEqual([
      "Wertpapier (B)",
      "Stück (D)",
      "Kurs (E)",
      "Kurswert (F)",
    ]);
  });

  test("names columns by letter where there is no header row", () => {
    expect(columnChoices(BLOCK, undefined)[0]).toEqual({ index: 0, label: "Column B" });
  });
});

describe("withField", () => {
  const before = new Map([
    ["holding", 0],
    ["value", 4],
  ] as const);

  test("takes a column from the field that had it", () => {
    expect([...withField(before, "price", 4)]).toEqual([
      ["holding", 0],
      ["price", 4],
    ]);
  });

  test("puts a field nowhere", () => {
    expect([...withField(before, "value", undefined)]).toEqual([["holding", 0]]);
  });
});

describe("readByMapping", () => {
  test("reads a table under headers in another language, and places what it cannot read", () => {
    const reading = readByMapping(VALUES, 0, withField(proposedMapping(VALUES), "price", 3));
    expect(reading.missing).toBe("");
    expect(reading.view.columns.map(({ field }) => field)).toEqual(["holding", "quantity", "price", "value"]);
    const [problem] = reading.view.problems;
    const place = problem && placeOf(problem, { range: RANGE, addedRows: reading.addedRows });
    expect(place).toEqual({ sheet: "Depot", row: 4, column: 4, rows: 1, columns: 1 });
    expect(place && placeName(place)).toBe("E5");
    expect(problem?.text).toMatch(/^BND, Price: /u);
  });

  test("says what a mapping still needs", () => {
    expect(readByMapping(VALUES, 0, new Map([["quantity", 2]])).missing).toBe(
      "needs a Holding or Asset class, and a Value or Quantity and Price",
    );
  });

  test("keeps the rows of the sheet where the table has no header", () => {
    const bare = [
      ["VTI", 60],
      ["BND", "abc"],
    ];
    const reading = readByMapping(
      bare,
      undefined,
      new Map([
        ["holding", 0],
        ["value", 1],
      ]),
    );
    const [problem] = reading.view.problems;
    const range = { sheet: "Depot", row: 0, column: 0, rows: 2, columns: 2 };
    expect(problem && placeOf(problem, { range, addedRows: reading.addedRows })).toMatchObject({ row: 1, column: 1 });
  });
});

describe("proposedMapping", () => {
  test("keeps remembered columns that are still there over what is proposed", () => {
    expect(proposedMapping(VALUES, new Map([["value", 3]])).get("value")).toBe(3);
  });
});
