import { expect } from "vitest";
import { addressOf } from "../../../addin/host/address.ts";
import type { HostCheck } from "./harness.ts";
import { applyOne, at, change, contentsOf, inverseIn, sheetOf, write } from "./sheets.ts";

const ODD_NAMES = ["It's 50%", "A1", "2024", "R1C1", "Über–Größe", "x'y''z", "a.b", "true", "x".repeat(31), "📈 Plan"];

/** How hosts deal with sheets, names and what is selected. */
export const sheetsChecks: readonly HostCheck[] = [
  {
    name: "lists sheets in the order of their tabs with what is in use",
    check: async (harness) => {
      const hidden = { ...sheetOf("Hidden", [["a", "b"], [], ["c"]]), hidden: true };
      await harness.start({ sheets: [sheetOf("One", [["a"]]), hidden, sheetOf("Empty", [])] });
      expect(await harness.sheets()).toEqual([
        { name: "One", rows: 1, columns: 1, isHidden: false },
        { name: "Hidden", rows: 3, columns: 2, isHidden: true },
        { name: "Empty", rows: 0, columns: 0, isHidden: false },
      ]);
    },
  },
  {
    name: "makes the names of inserted sheets unique, whatever the case, and inserts their contents",
    check: async (harness) => {
      await harness.start({ sheets: [sheetOf("targets", [["a"]])] });
      const inserted = await harness.insertSheet(sheetOf("Targets", [["x", "=1+1"], ["007"]]));
      expect(inserted).toEqual({ name: "Targets 2", rows: 2, columns: 2, isHidden: false });
      expect((await harness.insertSheet(sheetOf("Targets", [["y"]]))).name).toBe("Targets 3");
      expect((await harness.insertSheet(sheetOf("x".repeat(31), []))).name).toBe("x".repeat(31));
      expect((await harness.insertSheet(sheetOf("X".repeat(31), []))).name).toBe(`${"X".repeat(29)} 2`);
      const [block] = await harness.read([at("'Targets 2'!A1:B2")]);
      expect(block?.formulas).toEqual([
        ["", "=1+1"],
        ["", ""],
      ]);
      expect([block?.values[0]?.[0], block?.values[1]?.[0]]).toEqual(["x", "007"]);
      expect((await harness.sheets()).map(({ name }) => name).slice(0, 3)).toEqual([
        "targets",
        "Targets 2",
        "Targets 3",
      ]);
    },
  },
  ...ODD_NAMES.map(
    (name): HostCheck => ({
      name: `reads, writes, copies and names cells on a sheet called ${name}`,
      check: async (harness) => {
        await harness.start({ sheets: [sheetOf("Home", [["a"]]), sheetOf(name, [["x", 2]])] });
        const range = { sheet: name, row: 0, column: 0, rows: 1, columns: 2 };
        const reference = addressOf({ ...range, column: 1, columns: 1 });
        const outcome = await applyOne(
          harness,
          change(
            write("Home!B1", [[`=${reference}+1`]]),
            { kind: "write", range, cells: [["y", null]] },
            { kind: "copySheet", from: name, to: "Copy" },
            { kind: "name", name: "Odd", range },
            { kind: "insertRows", sheet: name, row: 0, count: 1, like: undefined },
          ),
        );
        const inverse = inverseIn(outcome);
        const [moved, home, copy] = await harness.read([{ ...range, row: 1 }, at("Home!B1"), at("Copy!A1:B1")]);
        expect([moved?.values, copy?.values]).toEqual([[["y", 2]], [["y", 2]]]);
        expect(home?.formulas[0]?.[0]?.replace(/^='?.*!/, "")).toBe("B2+1");
        const names = (await harness.workbook()).names?.map(({ reference: where }) => where.replace(/\$/g, ""));
        expect(names).toHaveLength(1);
        expect(names?.[0]).toMatch(/!A2:B2$/);
        inverseIn(await applyOne(harness, inverse));
        expect(contentsOf(await harness.workbook())).toEqual(
          contentsOf({ sheets: [sheetOf("Home", [["a"]]), sheetOf(name, [["x", 2]])] }),
        );
      },
    }),
  ),
  {
    name: "copies a sheet with contents and formulas after the others, and leaves names where they point",
    check: async (harness) => {
      const rows = [
        ["Class", "Target"],
        ["Stocks", 0.6],
        ["Sum", "=SUM(B2:B2)"],
      ];
      const names = [{ name: "Goals", reference: "Targets!$A$1:$B$2" }];
      await harness.start({ sheets: [sheetOf("Targets", rows), sheetOf("Other", [["x"]])], names });
      inverseIn(await applyOne(harness, change({ kind: "copySheet", from: "Targets", to: "Targets kept" })));
      expect(contentsOf(await harness.workbook())).toEqual(
        contentsOf({
          sheets: [sheetOf("Targets", rows), sheetOf("Other", [["x"]]), sheetOf("Targets kept", rows)],
          names,
        }),
      );
    },
  },
  {
    name: "gives, moves and takes away names, whatever their case",
    check: async (harness) => {
      await harness.start({ sheets: [sheetOf("One", [[1, 2]])] });
      const named = async (): Promise<unknown> => contentsOf({ ...(await harness.workbook()), sheets: [] });
      const given = (reference: string) => contentsOf({ sheets: [], names: [{ name: "Goals", reference }] });
      inverseIn(await applyOne(harness, change({ kind: "name", name: "Goals", range: at("One!A1:B1") })));
      expect(await named()).toEqual(given("One!A1:B1"));
      const inverse = inverseIn(await applyOne(harness, change({ kind: "name", name: "Goals", range: at("One!B1") })));
      expect(await named()).toEqual(given("One!B1"));
      inverseIn(await applyOne(harness, inverse));
      expect(await named()).toEqual(given("One!A1:B1"));
      inverseIn(await applyOne(harness, change({ kind: "name", name: "GOALS", range: undefined })));
      expect(await named()).toEqual(contentsOf({ sheets: [] }));
    },
  },
  {
    name: "lists every name, of one cell, of headerless cells, of a whole column and of a constant",
    check: async (harness) => {
      const names = [
        { name: "One_cell", reference: "One!$A$1" },
        { name: "Cells", reference: "One!$A$1:$A$2" },
        { name: "Column", reference: "One!$A:$A" },
        { name: "Rate", reference: "0.05" },
      ];
      await harness.start({ sheets: [sheetOf("One", [[1], [2]])], names });
      expect([...(await harness.names())].sort()).toEqual(["Cells", "Column", "One_cell", "Rate"]);
    },
  },
  {
    name: "selects a range on another sheet and says what is selected",
    check: async (harness) => {
      await harness.start({ sheets: [sheetOf("One", [["a"]]), sheetOf("It's 50%", [["b"]])] });
      expect((await harness.selection()).sheet).toBe("One");
      await harness.select(at("'It''s 50%'!B2:C4"));
      expect(await harness.selection()).toEqual(at("'It''s 50%'!B2:C4"));
      await expect(harness.select(at("Gone!A1"))).rejects.toThrow(/Gone/);
    },
  },
];
