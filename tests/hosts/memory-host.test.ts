import { describe, expect, test } from "vitest";
import { memoryHost } from "../../addin/host/memory/memory-host.ts";
import { at, change, contentsOf, sheetOf, write } from "./contract/sheets.ts";

const BOOK = {
  sheets: [
    sheetOf("One", [
      [1, "=A1"],
      [2, "=Two!A1"],
    ]),
    sheetOf("Two", [["=One!A1"]]),
  ],
  names: [{ name: "Ones", reference: "One!$A$1:$A$2" }],
};

describe("memoryHost()", () => {
  test("shows what it is told that formulas show", async () => {
    const host = memoryHost(BOOK, { compute: (formula) => formula.length });
    await host.apply(change(write("One!C1", [["=A1+A2"]])));
    expect((await host.read([at("One!C1")]))[0]?.values).toEqual([[6]]);
  });

  test("lets formulas and names follow a sheet that the user renames", () => {
    const host = memoryHost(BOOK);
    host.user.renameSheet("One", "It's");
    expect(contentsOf(host.workbook())).toEqual(
      contentsOf({
        sheets: [
          sheetOf("It's", [
            [1, "=A1"],
            [2, "=Two!A1"],
          ]),
          sheetOf("Two", [["='It''s'!A1"]]),
        ],
        names: [{ name: "Ones", reference: "'It''s'!A1:A2" }],
      }),
    );
  });

  test("leaves the spec it was given as it was", async () => {
    const before = JSON.stringify(BOOK);
    const host = memoryHost(BOOK);
    await host.apply(change(write("One!A1:B1", [["x", "y"]]), { kind: "deleteRows", sheet: "Two", row: 5, count: 1 }));
    host.user.renameSheet("One", "Three");
    expect(JSON.stringify(BOOK)).toBe(before);
  });

  test("keeps looks where contents change, and gives new rows those of the row they are to look like", async () => {
    const host = memoryHost({ sheets: [{ name: "One", rows: [[{ value: 0.5, format: "0.0%", bold: true }]] }] });
    const rows = { kind: "insertRows" as const, sheet: "One", row: 1, count: 1, like: 0 };
    await host.apply(change(write("One!A1", [[0.6]]), rows));
    expect(host.workbook().sheets[0]?.rows).toEqual([
      [{ value: 0.6, format: "0.0%", bold: true }],
      [{ format: "0.0%", bold: true }],
    ]);
  });

  test("blanks cells that a result had spilled into when a change over them is taken back", async () => {
    const spilling = { formula: "=SEQUENCE(2)", value: 1, spill: { rows: 2, columns: 1 } };
    const host = memoryHost({ sheets: [{ name: "One", rows: [[spilling], [{ value: 2 }], [{ value: "mine" }]] }] });
    const outcome = await host.apply(change(write("One!A2:A3", [["over"], ["over"]])));
    expect(outcome.kind === "applied" && outcome.inverse.steps).toEqual([write("One!A2:A3", [[""], ["mine"]])]);
  });

  test("expects of what is taken back nothing that a result had spilled into", async () => {
    const spilling = { formula: "=SEQUENCE(2)", value: 1, spill: { rows: 2, columns: 1 } };
    const host = memoryHost({ sheets: [{ name: "One", rows: [[spilling], [{ value: 2 }], [{ value: "mine" }]] }] });
    const outcome = await host.apply(change({ kind: "copySheet", from: "One", to: "Two" }));
    const expected = outcome.kind === "applied" ? outcome.inverse.expected.map(({ range }) => range) : [];
    expect(expected).toEqual([at("Two!A1"), at("Two!A3")]);
    expect(outcome.kind === "applied" && (await host.apply(outcome.inverse))).toMatchObject({ kind: "applied" });
  });

  test("has an undo only where its capabilities say so", async () => {
    expect(memoryHost(BOOK, { capabilities: { undoGroup: false } }).undo).toBeUndefined();
    await expect(memoryHost(BOOK).undo?.()).rejects.toThrow("there is nothing to take back");
  });

  test("goes on with the next change when one is refused as a mistake of the program", async () => {
    const host = memoryHost(BOOK);
    const wrong = host.apply(change(write("One!A1:B1", [["x"]])));
    const right = host.apply(change(write("One!A1", [["x"]])));
    await expect(wrong).rejects.toThrow(RangeError);
    expect(await right).toMatchObject({ kind: "applied" });
  });

  test("calls watchers a little later by itself", async () => {
    const host = memoryHost(BOOK);
    const called = new Promise<void>((resolve) => {
      host.watch([at("One!A1")], resolve);
    });
    host.user.type(at("One!A1"), 5);
    await called;
  });
});
