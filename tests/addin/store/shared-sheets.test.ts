import { describe, expect, test } from "vitest";
import type { MemoryHost } from "../../../addin/host/memory/memory-host.ts";
import { loadStore } from "../../../addin/store/load-store.ts";
import { migrateStore } from "../../../addin/store/migrate-store.ts";
import { saveStore } from "../../../addin/store/save-store.ts";
import { Decimal } from "../../../core/cells/decimal.ts";
import {
  addStrategy,
  type ClassTerms,
  deleteClassTarget,
  deleteStrategy,
  type Store,
  saveClassTarget,
} from "../../../core/store/index.ts";
import { hostWith, sheetOf, shown } from "./workbooks.ts";

const TODAY = "2026-11-22";

async function save(host: MemoryHost, change: (store: Store) => Store) {
  const loaded = await loadStore(host);
  return saveStore(host, loaded, change(loaded.reading.store), "Save");
}

function terms(name: string, target: number): ClassTerms {
  return { name, target: new Decimal(target), min: undefined, max: undefined, isPinned: false };
}

/** What the store reads: each strategy with its classes and their targets. */
async function read(host: MemoryHost): Promise<readonly string[]> {
  const { reading } = await loadStore(host);
  return reading.store.strategies.map(
    ({ name, classes }) => `${name}: ${classes.map((one) => `${one.name} ${one.target?.toString() ?? ""}`).join(", ")}`,
  );
}

const HEAD = ["Strategy", "Active", "Created", "Updated"];
const TARGET_HEAD = ["Strategy", "Asset class", "Holding", "Target"];

describe("two tables of ours on one sheet", () => {
  const stacked = sheetOf("Plan", [
    HEAD,
    ["A"],
    ["G", true],
    ["I"],
    [],
    [],
    TARGET_HEAD,
    ["A", "Stocks", "", 1],
    ["G", "Stocks", "", 0.6],
    ["G", "Bonds", "", 0.4],
    ["I", "Cash", "", 1],
  ]);

  test("are both changed where they stand", async () => {
    const host = hostWith({ sheets: [stacked] });
    const begin = { name: "N", account: "", isActive: false, settings: new Map() };
    const outcome = await save(host, (store) =>
      saveClassTarget(addStrategy(store, begin, TODAY), "G", "Stocks", terms("Stocks", 0.7), TODAY),
    );
    expect(outcome.kind).toBe("applied");
    expect(await read(host)).toEqual(["A: Stocks 1", "G: Stocks 0.7, Bonds 0.4", "N: ", "I: Cash 1"]);
  });

  test("lose the rows of a deleted strategy and no others", async () => {
    const host = hostWith({ sheets: [stacked] });
    await save(host, (store) => deleteStrategy(store, "A"));
    expect(await read(host)).toEqual(["G: Stocks 0.6, Bonds 0.4", "I: Cash 1"]);
  });

  test("are left alone where a new column of one would go through the other", async () => {
    const host = hostWith({
      sheets: [sheetOf("Plan", [["Strategy", "Active"], ["G", true], [], [], TARGET_HEAD, ["G", "Stocks", "", 0.6]])],
    });
    const before = host.workbook();
    const change = save(host, (store) => saveClassTarget(store, "G", "Stocks", terms("Stocks", 0.7), TODAY));
    await expect(change).rejects.toThrow(
      "Strategies: a new column before column B would go through another table on the sheet, Strategy, Asset class, Holding in Plan!A5:D6.",
    );
    expect(host.workbook()).toEqual(before);
  });
});

describe("a table of ours beside others", () => {
  test("is not widened through holdings under it", async () => {
    const host = hostWith({
      sheets: [
        sheetOf("Plan", [
          ["Asset class", "Target"],
          ["Stocks", 0.6],
          ["Bonds", 0.4],
          [],
          [],
          ["Holding", "Asset class", "Value"],
          ["VTI", "Stocks", 60],
        ]),
      ],
    });
    const before = host.workbook();
    const loaded = await loadStore(host);
    await expect(migrateStore(host, loaded, TODAY)).rejects.toThrow("would go through another table on the sheet");
    expect(host.workbook()).toEqual(before);
  });

  test("keeps a copy of a sheet whose table gets new columns", async () => {
    const host = hostWith();
    await save(host, (store) => saveClassTarget(store, "All portfolio", "Stocks", terms("Stocks", 0.65), TODAY));
    expect(shown(host, "Targets (copy)")).toEqual(shown(hostWith(), "Targets"));
  });
});

describe("rows under a table", () => {
  const OURS = sheetOf("Strategies", [HEAD, ["G", true]]);

  test("are read after rows that were emptied", async () => {
    const rows = [
      TARGET_HEAD,
      ["G", "Bonds", "", 0.3],
      ["G", "Stocks", "", 0.6, "", "Grandmother"],
      ["G", "Stocks", "VTI", 1, "", "her tip"],
      ["G", "Cash", "", 0.1],
    ];
    const host = hostWith({ sheets: [OURS, sheetOf("Targets", rows)] });
    await save(host, (store) => deleteClassTarget(store, "G", "Stocks", TODAY));
    expect(await read(host)).toEqual(["G: Bonds 0.3, Cash 0.1"]);
  });

  test("are read under a named range, and the name is extended by the next save", async () => {
    const host = hostWith({
      sheets: [OURS, sheetOf("Targets", [TARGET_HEAD, ["G", "Stocks", "", 0.6]])],
      names: [{ name: "Targets", reference: "Targets!A1:D2" }],
    });
    for (const [column, content] of (["G", "Cash", "", 0.4] as const).entries()) {
      host.user.type({ sheet: "Targets", row: 2, column, rows: 1, columns: 1 }, content);
    }
    expect(await read(host)).toEqual(["G: Stocks 0.6, Cash 0.4"]);
    expect((await loadStore(host)).findings.map(({ code, row }) => [code, row])).toEqual([["ROWS_UNDER_NAME", 3]]);
    await save(host, (store) => saveClassTarget(store, "G", "Stocks", terms("Stocks", 0.5), TODAY));
    expect(host.workbook().names).toContainEqual({ name: "Targets", reference: "Targets!A1:D3" });
    expect((await loadStore(host)).findings.map(({ code }) => code)).toEqual([]);
  });

  test("that are remarks are no part of it", async () => {
    const rows = [TARGET_HEAD, ["G", "Stocks", "", 0.6], [], [], ["Reviewed in spring"]];
    const host = hostWith({ sheets: [OURS, sheetOf("Targets", rows)] });
    expect(await read(host)).toEqual(["G: Stocks 0.6"]);
  });

  test("that are typed while targets are changed are a conflict", async () => {
    const host = hostWith({ sheets: [OURS, sheetOf("Targets", [TARGET_HEAD, ["G", "Stocks", "", 0.6]])] });
    const loaded = await loadStore(host);
    host.user.type({ sheet: "Targets", row: 2, column: 1, rows: 1, columns: 1 }, "Cash");
    const next = saveClassTarget(loaded.reading.store, "G", undefined, terms("Cash", 0.2), TODAY);
    expect(await saveStore(host, loaded, next, "Save")).toMatchObject({ kind: "conflict", at: { row: 2 } });
  });
});

describe("what is named as ours are", () => {
  test("is left alone where it is a name of the person's own", async () => {
    const names = [
      { name: "Strategies", reference: "Lists!$A$1:$A$2" },
      { name: "Targets", reference: "Lists!$B$1" },
      { name: "Evenkeel", reference: "Lists!$C:$C" },
    ];
    const host = hostWith({
      sheets: [
        ...hostWith().workbook().sheets,
        sheetOf("Lists", [
          ["a", 1],
          ["b", 2],
        ]),
      ],
      names,
    });
    await migrateStore(host, await loadStore(host), TODAY);
    const now = host.workbook().names ?? [];
    const plain = (reference: string) => reference.replace(/\$/g, "");
    for (const { name, reference } of names) {
      expect(plain(now.find((one) => one.name === name)?.reference ?? "")).toBe(plain(reference));
    }
    expect(now.map(({ name }) => name)).toContain("EvenkeelStrategies");
  });

  test("is not created twice by two saves of one reading", async () => {
    const host = hostWith();
    const loaded = await loadStore(host);
    const next = saveClassTarget(loaded.reading.store, "All portfolio", "Stocks", terms("Stocks", 0.5), TODAY);
    expect((await saveStore(host, loaded, next, "Save")).kind).toBe("applied");
    expect((await saveStore(host, loaded, next, "Save")).kind).not.toBe("applied");
    expect((await host.sheets()).map(({ name }) => name)).not.toContain("EvenkeelStrategies");
  });

  test("is read before an old plan elsewhere, damaged as it is", async () => {
    const host = hostWith({
      sheets: [
        sheetOf("Strategies", [HEAD, ["G", true]]),
        sheetOf("Targets", [
          ["G", "Stocks", "", 0.6],
          ["G", "Bonds", "", 0.4],
        ]),
        sheetOf("Old plan 2019", [
          ["Asset class", "Target"],
          ["Stocks", 0.9],
          ["Bonds", 0.1],
        ]),
      ],
    });
    const { findings, blocks } = await loadStore(host);
    expect(blocks.targets?.range.sheet).toBe("Targets");
    expect(findings.map(({ code }) => code)).toEqual(["NO_HEADERS"]);
  });

  test("is said to be there twice where two tables could be meant, and one of them is read", async () => {
    const rows = [TARGET_HEAD, ["G", "Stocks", "", 1]];
    const host = hostWith({ sheets: [sheetOf("Plan 2025", rows), sheetOf("Plan 2026", rows)] });
    const { findings, blocks } = await loadStore(host);
    expect(blocks.targets?.range.sheet).toBe("Plan 2025");
    expect(findings.map(({ what, consequence }) => `${what}; ${consequence}`)).toEqual([
      "there are several tables of this kind: on the sheet Plan 2025 and on the sheet Plan 2026; the one on the sheet Plan 2025 is read",
    ]);
  });
});
