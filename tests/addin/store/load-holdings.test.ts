import { describe, expect, test } from "vitest";
import type { MemoryHost } from "../../../addin/host/memory/memory-host.ts";
import { adoptHoldings, loadHoldings } from "../../../addin/store/load-holdings.ts";
import { loadStore } from "../../../addin/store/load-store.ts";
import { mappingOf } from "../../../core/store/index.ts";
import { hostWith, sheetOf } from "./workbooks.ts";

const DEPOT = sheetOf("Depot", [
  ["Mein Depot, Stand heute"],
  [],
  ["Wertpapier", "Anlageklasse", "Stück", "Kurs", "Kurswert"],
  ["VTI", "Aktien", 10, 6, 60],
  ["BND", "Anleihen", 20, 2, 40],
]);

async function load(host: MemoryHost) {
  return loadHoldings(host, await loadStore(host));
}

/** Confirms what is proposed for the likeliest table. */
async function confirm(host: MemoryHost) {
  const loaded = await loadStore(host);
  const holdings = await loadHoldings(host, loaded);
  const [first] = holdings.kind === "unknown" ? holdings.candidates : [];
  return first
    ? adoptHoldings(host, loaded, first.block, first.proposal.headerRow, mappingOf(first.proposal))
    : expect.fail("the holdings are known");
}

describe("loadHoldings", () => {
  test("finds the table that has the headers of holdings", async () => {
    const found = await load(hostWith());
    expect(found).toMatchObject({ kind: "found", range: { sheet: "Holdings", rows: 3, columns: 3 }, findings: [] });
  });

  test("proposes columns where no table has them", async () => {
    const unknown = await load(hostWith({ sheets: [sheetOf("Notes", [["Call the bank"]]), DEPOT] }));
    const [first] = unknown.kind === "unknown" ? unknown.candidates : [];
    expect(first?.block.range.sheet).toBe("Depot");
    expect(first?.proposal.columns.map(({ field }) => field)).toEqual([
      "holding",
      "assetClass",
      "quantity",
      "price",
      "value",
    ]);
    expect(first?.proposal.missing).toBe("");
  });

  test("reads by the mapping that was confirmed, wherever the columns stand since", async () => {
    const host = hostWith({ sheets: [DEPOT] });
    expect((await confirm(host)).kind).toBe("applied");
    host.user.do({ kind: "insertColumns", sheet: "Depot", column: 3, count: 1 });
    const found = await load(host);
    expect(found.kind === "found" && found.cells[0]).toEqual([
      "Holding",
      "Asset class",
      "Quantity",
      "",
      "Price",
      "Value",
    ]);
  });

  test("reads rows that were added since", async () => {
    const host = hostWith({ sheets: [DEPOT] });
    await confirm(host);
    host.user.type({ sheet: "Depot", row: 5, column: 0, rows: 1, columns: 1 }, "GLD");
    const found = await load(host);
    expect(found.kind === "found" && found.cells.map(([name]) => name)).toEqual(["Holding", "VTI", "BND", "GLD"]);
  });

  test("reads all rows when rows were inserted above", async () => {
    const host = hostWith({ sheets: [DEPOT] });
    await confirm(host);
    host.user.do({ kind: "insertRows", sheet: "Depot", row: 0, count: 4, like: undefined });
    const found = await load(host);
    expect(found.kind === "found" && found.cells.map(([name]) => name)).toEqual(["Holding", "VTI", "BND"]);
  });

  test("says which remembered column is gone", async () => {
    const host = hostWith({ sheets: [DEPOT] });
    await confirm(host);
    host.user.type({ sheet: "Depot", row: 2, column: 4, rows: 1, columns: 1 }, "Anmerkung");
    const found = await load(host);
    expect(found.kind === "found" && found.findings.map(({ what }) => what)).toEqual([
      'no column of the holdings is headed "Kurswert" any more',
    ]);
  });

  test("forgets a place whose sheet is gone", async () => {
    const host = hostWith({
      sheets: [
        DEPOT,
        sheetOf("Other", [
          ["Holding", "Value"],
          ["VTI", 3],
        ]),
      ],
    });
    const loaded = await loadStore(host);
    const [block] = await host.read([{ sheet: "Depot", row: 2, column: 0, rows: 3, columns: 5 }]);
    await adoptHoldings(host, loaded, block ?? expect.fail("no block"), 0, new Map([["holding", 0]]));
    host.user.do({ kind: "deleteSheet", sheet: "Depot" });
    expect(await load(host)).toMatchObject({ kind: "found", range: { sheet: "Other" }, findings: [] });
  });
});
