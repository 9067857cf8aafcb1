import { describe, expect, test } from "vitest";
import type { MemoryHost } from "../../../addin/host/memory/memory-host.ts";
import { loadStore } from "../../../addin/store/load-store.ts";
import { outcomeText } from "../../../addin/store/outcome-text.ts";
import { saveStore } from "../../../addin/store/save-store.ts";
import { Decimal } from "../../../core/cells/decimal.ts";
import {
  addStrategy,
  type ClassTerms,
  deleteClassTarget,
  type Store,
  saveClassTarget,
  saveHoldingTarget,
} from "../../../core/store/index.ts";
import { BY_HAND, hostWith, sheetOf, shown } from "./workbooks.ts";

const TODAY = "2026-11-22";
const ALL = "All portfolio";

/** Loads, changes and saves; what became of it. */
async function save(host: MemoryHost, change: (store: Store) => Store) {
  const loaded = await loadStore(host);
  return saveStore(host, loaded, change(loaded.reading.store), "Save targets");
}

function terms(name: string, target: number | undefined): ClassTerms {
  return {
    name,
    target: target === undefined ? undefined : new Decimal(target),
    min: undefined,
    max: undefined,
    isPinned: false,
  };
}

const raiseStocks = (store: Store) => saveClassTarget(store, ALL, "Stocks", terms("Stocks", 0.65), TODAY);

describe("saveStore", () => {
  test("writes a target into its cell, adds what the workbook lacks, and leaves everything else", async () => {
    const host = hostWith();
    expect((await save(host, raiseStocks)).kind).toBe("applied");
    expect(shown(host, "Targets")).toEqual([
      ["Asset class", "Holding", "Strategy", "Target"],
      ["Stocks", "", ALL, 0.65, "", "Grandmother's rule"],
      ["Stocks", "VTI", ALL, 1],
      ["Bonds", "", ALL, 0.3],
      ["Cash", "", ALL, 0.1],
    ]);
    expect(shown(host, "Strategies")[1]?.slice(0, 3)).toEqual([ALL, "", true]);
    expect(shown(host, "Evenkeel")).toEqual([
      ["Item", "Value"],
      ["Version", "1"],
    ]);
    expect(shown(host, "Holdings")).toEqual(shown(hostWith(), "Holdings"));
  });

  test("keeps formulas over the table on the whole of it", async () => {
    const host = hostWith();
    await save(host, (store) => saveClassTarget(store, ALL, undefined, terms("Gold", 0), TODAY));
    expect(shown(host, "Drift")).toEqual([["=REBAL_DRIFT(Holdings!A1:C3,Targets!A1:D6)"], ["=Targets!D2"]]);
    expect(shown(host, "Targets").map(([name]) => name)).toEqual([
      "Asset class",
      "Stocks",
      "Stocks",
      "Bonds",
      "Gold",
      "Cash",
    ]);
  });

  test("is one change of the workbook, which its inverse takes back whole", async () => {
    const host = hostWith();
    const outcome = await save(host, raiseStocks);
    if (outcome.kind !== "applied") {
      return expect.fail(outcome.kind);
    }
    expect((await host.apply(outcome.inverse)).kind).toBe("applied");
    expect(host.workbook()).toEqual(hostWith().workbook());
  });

  test("writes nothing where a table was edited since it was loaded, and says where", async () => {
    const host = hostWith();
    const loaded = await loadStore(host);
    host.user.type({ sheet: "Targets", row: 3, column: 2, rows: 1, columns: 1 }, 0.25);
    const before = host.workbook();
    const outcome = await saveStore(host, loaded, raiseStocks(loaded.reading.store), "Save targets of Growth");
    expect(outcomeText(outcome, "Save targets of Growth")).toBe(
      "Save targets of Growth: Targets!C4 has changed meanwhile. Nothing was written. Look at the sheet, then try again.",
    );
    expect(host.workbook()).toEqual(before);
  });

  test("leaves the workbook as it was, whichever of its steps fails", async () => {
    const wholeHost = hostWith();
    let steps = 0;
    const counting = hostWith(BY_HAND, {
      beforeStep: () => {
        steps += 1;
      },
    });
    await save(counting, raiseStocks);
    expect(steps).toBeGreaterThan(4);
    for (let failing = 0; failing < steps; failing += 1) {
      let count = 0;
      const host = hostWith(BY_HAND, {
        beforeStep: () => {
          count += 1;
          if (count === failing + 1) {
            throw new Error("the sheet is protected");
          }
        },
      });
      const outcome = await save(host, raiseStocks);
      expect(outcomeText(outcome, "Save targets")).toContain("Nothing was written.");
      expect(host.workbook()).toEqual(wholeHost.workbook());
    }
  });

  test("deletes a row of the sheet only where nothing else stands in it; else empties its cells", async () => {
    const host = hostWith();
    await save(host, (store) => deleteClassTarget(store, ALL, "Stocks", TODAY));
    expect(shown(host, "Targets")).toEqual([
      ["Asset class", "Holding", "Strategy", "Target"],
      ["", "", "", "", "", "Grandmother's rule"],
      ["Bonds", "", ALL, 0.3],
      ["Cash", "", ALL, 0.1],
    ]);
  });

  test("keeps an asset id that looks like a number as it was typed", async () => {
    const host = hostWith();
    const holding = {
      holding: "Fund",
      assetId: "00912",
      target: undefined,
      min: undefined,
      max: undefined,
      isPinned: false,
    };
    await save(host, (store) => saveHoldingTarget(store, ALL, "Bonds", undefined, holding, TODAY));
    const again = await loadStore(host);
    const bonds = again.reading.store.strategies[0]?.classes.find(({ name }) => name === "Bonds");
    expect(bonds?.holdings.map(({ assetId }) => assetId)).toEqual(["00912"]);
  });

  test("leaves a name alone that something else has", async () => {
    const taken = { ...BY_HAND, sheets: [...BY_HAND.sheets, sheetOf("Strategies", [["My notes on strategies"]])] };
    const host = hostWith(taken);
    await save(host, raiseStocks);
    expect(shown(host, "Strategies")).toEqual([["My notes on strategies"]]);
    expect(shown(host, "EvenkeelStrategies")[1]?.[0]).toBe(ALL);
  });

  test("refuses to write what a later version wrote", async () => {
    const notes = sheetOf("Evenkeel", [
      ["Item", "Value"],
      ["Version", "2"],
    ]);
    const host = hostWith({ sheets: [...BY_HAND.sheets, notes] });
    await expect(save(host, raiseStocks)).rejects.toThrow(
      "Evenkeel: a later Evenkeel wrote the tables of this workbook",
    );
    expect(shown(host, "Targets")).toEqual(shown(hostWith(), "Targets"));
  });

  test("begins in a workbook that has no targets at all", async () => {
    const host = hostWith({
      sheets: [
        sheetOf("Holdings", [
          ["Holding", "Asset class", "Value"],
          ["VTI", "Stocks", 60],
        ]),
      ],
    });
    const begin = { name: ALL, account: "", isActive: true, settings: new Map() };
    await save(host, (store) => addStrategy(store, begin, TODAY));
    await save(host, (store) => saveClassTarget(store, ALL, undefined, terms("Stocks", 1), TODAY));
    expect(shown(host, "Targets")).toEqual([
      ["Strategy", "Asset class", "Holding", "Asset ID", "Target", "Min", "Max", "Pinned"],
      [ALL, "Stocks", "", "", 1],
    ]);
    expect(
      host
        .workbook()
        .names?.map(({ name }) => name)
        .sort(),
    ).toEqual(["Evenkeel", "Strategies", "Targets"]);
  });

  test("grows a table that has a name, and its name with it", async () => {
    const host = hostWith({ ...BY_HAND, names: [{ name: "Targets", reference: "Targets!A1:C5" }] });
    await save(host, (store) => saveClassTarget(store, ALL, undefined, terms("Gold", 0), TODAY));
    expect(host.workbook().names).toContainEqual({ name: "Targets", reference: "Targets!A1:D6" });
  });
});
