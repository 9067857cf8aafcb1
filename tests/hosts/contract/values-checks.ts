import { expect } from "vitest";
import type { HostCheck } from "./harness.ts";
import { applyOne, at, change, contentsOf, sheetOf, write } from "./sheets.ts";

/** How hosts read and write values of every kind. */
export const valuesChecks: readonly HostCheck[] = [
  {
    name: "reads numbers, texts, truths, dates and percentages as what formulas see",
    check: async (harness) => {
      const rows = [
        [
          { value: 1.5 },
          { value: "VTI" },
          { value: true },
          { value: 45_000, format: "yyyy-mm-dd" },
          { value: 0.125, format: "0.0%" },
          { value: 0 },
        ],
      ];
      await harness.start({ sheets: [{ name: "Sheet1", rows }] });
      const [block] = await harness.read([at("Sheet1!A1:F1")]);
      expect(block?.values).toEqual([[1.5, "VTI", true, 45_000, 0.125, 0]]);
      expect(block?.formulas).toEqual([["", "", "", "", "", ""]]);
    },
  },
  {
    name: "reads texts that look like something else as texts",
    check: async (harness) => {
      await harness.start({ sheets: [sheetOf("Sheet1", [["x"]])] });
      const texts = ["007", "=1", "1e5", "TRUE", "2026-11-22", "50%", "#N/A", "'quoted", " x "];
      const step = { kind: "write" as const, range: at("Sheet1!A1:I1"), cells: [texts] };
      expect(await applyOne(harness, change(step))).toMatchObject({ kind: "applied" });
      const [block] = await harness.read([at("Sheet1!A1:I1")]);
      expect(block?.values).toEqual([texts]);
      expect(block?.formulas).toEqual([texts.map(() => "")]);
    },
  },
  {
    name: "reads error values by their names, apart from texts",
    check: async (harness) => {
      const row = [
        { formula: "=NA()", value: "#N/A" },
        { formula: "=1/0", value: "#DIV/0!" },
      ];
      await harness.start({ sheets: [{ name: "Sheet1", rows: [row] }] });
      const [block] = await harness.read([at("Sheet1!A1:B1")]);
      expect(block?.values).toEqual([[{ error: "#N/A" }, { error: "#DIV/0!" }]]);
      expect(block?.formulas).toEqual([["=NA()", "=1/0"]]);
    },
  },
  {
    name: "computes formulas, and says that only the first cell of a result has one",
    check: async (harness) => {
      await harness.start({ sheets: [sheetOf("Sheet1", [[1], [2], [3]])] });
      await harness.apply(change(write("Sheet1!C1:D1", [["=A1:A3", "=SUM(A1:A3)"]])));
      const [block] = await harness.read([at("Sheet1!C1:D3")]);
      expect(block?.formulas).toEqual([
        ["=A1:A3", "=SUM(A1:A3)"],
        ["", ""],
        ["", ""],
      ]);
      if (harness.computes) {
        expect(block?.values).toEqual([
          [1, 6],
          [2, ""],
          [3, ""],
        ]);
      }
    },
  },
  {
    name: "reads many ranges in their order, over several sheets, blank ones and beyond the end",
    check: async (harness) => {
      await harness.start({ sheets: [sheetOf("One", [["a", "b"]]), sheetOf("Two", [["c"]]), sheetOf("Empty", [])] });
      const blocks = await harness.read(["Two!A1", "Empty!A1:B2", "One!B1", "One!A1:A3", "Two!ZZ9999"].map(at));
      expect(blocks.map(({ values }) => values)).toEqual([
        [["c"]],
        [
          ["", ""],
          ["", ""],
        ],
        [["b"]],
        [["a"], [""], [""]],
        [[""]],
      ]);
      expect(blocks.map(({ range }) => range)).toEqual(
        ["Two!A1", "Empty!A1:B2", "One!B1", "One!A1:A3", "Two!ZZ9999"].map(at),
      );
      expect(await harness.read([])).toEqual([]);
    },
  },
  {
    name: "refuses to read a sheet that is not there, by its name",
    check: async (harness) => {
      await harness.start({ sheets: [sheetOf("One", [["a"]])] });
      await expect(harness.read([at("Gone!A1")])).rejects.toThrow(/Gone/);
    },
  },
  {
    name: "leaves a cell alone where it is given null, and empties it where it is given a blank",
    check: async (harness) => {
      await harness.start({ sheets: [sheetOf("One", [["a", "=1+1", 3, "=2+2"]])] });
      await harness.apply(change(write("One!A1:D1", [["b", null, "", ""]])));
      const after = contentsOf(await harness.workbook());
      expect(after).toEqual(contentsOf({ sheets: [sheetOf("One", [["b", "=1+1"]])] }));
    },
  },
];

/** How hosts deal with much at once; slow, so that whoever stops at the first failure runs it last. */
export const sizeChecks: readonly HostCheck[] = [
  {
    name: "reads and writes 20,000 rows of 12 columns in one go",
    check: async (harness) => {
      await harness.start({ sheets: [sheetOf("Big", [["x"]])] });
      const cells = Array.from({ length: 20_000 }, (_, row) =>
        Array.from({ length: 12 }, (_column, column) => (column === 0 ? `row ${row}` : row * column)),
      );
      const step = { kind: "write" as const, range: at("Big!A1:L20000"), cells };
      expect(await applyOne(harness, change(step))).toMatchObject({ kind: "applied" });
      const [block] = await harness.read([at("Big!A1:L20000")]);
      expect(block?.values).toEqual(cells);
    },
  },
];
