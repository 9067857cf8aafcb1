import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/cells/cell.ts";
import { problemText } from "../../../core/cells/problem.ts";
import type { Finding } from "../../../core/store/finding.ts";
import { noteEdits, noteOf, readNotes } from "../../../core/store/notes-table.ts";

function inWords(finding: Finding): string {
  return `${problemText(finding)} → ${finding.consequence}`;
}

const TABLE: Cells = [
  ["Value", "Item", "Mine"],
  ["1", "Schema version", ""],
  ["A1:F9", "Holdings", "x"],
  ["blue", "Colour of a later version", ""],
];

describe("readNotes(cells)", () => {
  test("reads items by name, in columns of any order, those of later versions too", () => {
    const notes = readNotes(TABLE);
    expect([noteOf(notes, "holdings"), noteOf(notes, "Schema  Version"), noteOf(notes, "Nothing")]).toEqual([
      "A1:F9",
      "1",
      "",
    ]);
    expect(notes.noteByKey.size).toBe(3);
    expect(notes.findings).toEqual([]);
  });

  test("reads the first of two rows with one item, and says so", () => {
    const notes = readNotes([...TABLE, ["B1:C2", "HOLDINGS"]]);
    expect(noteOf(notes, "Holdings")).toBe("A1:F9");
    expect(notes.findings.map(inWords)).toEqual([
      'Evenkeel row 5: "HOLDINGS" stands in row 3 as well. Keep one of the two. → row 3 is read',
    ]);
  });

  test("reads nothing under other headers, and says so unless the table is empty", () => {
    expect(
      readNotes([
        ["What", "Value"],
        ["Holdings", "A1"],
      ]).findings.map(inWords),
    ).toEqual([
      "Evenkeel: no headers Item and Value are found. Enter Item and Value above its two columns. → nothing in the table is read",
    ]);
    expect(readNotes([["", ""]])).toEqual({ noteByKey: new Map(), findings: [] });
  });
});

describe("noteEdits(cells, notes)", () => {
  test("sets cells that change, adds rows under the last item, and leaves all else alone", () => {
    const notes = [
      { item: "Holdings", value: "B1:C2" },
      { item: "Schema version", value: "1" },
      { item: "Column Value", value: "Depotwert" },
      { item: "Column Price", value: "" },
    ];
    expect(noteEdits([...TABLE, ["", "", "below"]], notes)).toEqual({
      columns: undefined,
      sets: [{ row: 2, column: 0, cell: "B1:C2" }],
      inserts: [{ below: 3, rows: [["Depotwert", "Column Value", ""]] }],
      deletes: [],
    });
  });

  test("of a table with its header row alone go under it", () => {
    expect(noteEdits([["Item", "Value"]], [{ item: "Holdings", value: "A1" }]).inserts).toEqual([
      { below: 0, rows: [["Holdings", "A1"]] },
    ]);
  });
});
