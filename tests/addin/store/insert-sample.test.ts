import { describe, expect, test } from "vitest";
import { insertSample } from "../../../addin/store/insert-sample.ts";
import { loadHoldings } from "../../../addin/store/load-holdings.ts";
import { loadStore } from "../../../addin/store/load-store.ts";
import { hostWith, sheetOf, shown } from "./workbooks.ts";

const NOTES = sheetOf("Notes", [["Call the bank"]]);
const OTHER_TARGETS = sheetOf("Targets", [
  ["Shooting club", "Distance"],
  ["Saturday", 50],
]);

describe("insertSample", () => {
  test("adds holdings and targets that are found at once, under their own names", async () => {
    const host = hostWith({ sheets: [NOTES] });
    expect((await insertSample(host)).kind).toBe("applied");
    expect((await host.sheets()).map(({ name }) => name)).toEqual(["Notes", "Holdings", "Targets", "Drift", "Plan"]);
    const loaded = await loadStore(host);
    expect(loaded.reading.store.strategies.map(({ classes }) => classes.length)).toEqual([5]);
    expect(await loadHoldings(host, loaded)).toMatchObject({ kind: "found", range: { sheet: "Holdings", rows: 13 } });
  });

  test("leaves a sheet alone that has one of its names, and points its formulas at its own", async () => {
    const host = hostWith({ sheets: [OTHER_TARGETS], names: [{ name: "Holdings", reference: "Targets!$A$1:$B$2" }] });
    await insertSample(host);
    expect(shown(host, "Targets")).toEqual([
      ["Shooting club", "Distance"],
      ["Saturday", 50],
    ]);
    expect(shown(host, "Drift")[0]?.[0]).toBe("=REBAL_DRIFT(Holdings!A1:F13,Targets)");
    expect(shown(host, "Holdings")[1]?.[5]).toBe("=D2*E2");
    const { names } = host.workbook();
    expect(names).toContainEqual({ name: "Targets", reference: "'Targets 2'!A1:C17" });
    expect(names).toContainEqual({ name: "Holdings", reference: "Targets!A1:B2" });
    expect((await loadStore(host)).located.targets?.sheet).toBe("Targets 2");
  });

  test("goes in and out as one step", async () => {
    const host = hostWith({ sheets: [NOTES] });
    const before = host.workbook();
    const outcome = await insertSample(host);
    expect(outcome.kind).toBe("applied");
    if (outcome.kind === "applied") {
      expect((await host.apply(outcome.inverse)).kind).toBe("applied");
    }
    expect(host.workbook()).toEqual(before);
  });
});
