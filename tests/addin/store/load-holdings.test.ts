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

const OTHER = sheetOf("Old 2019", [
  ["Holding", "Value"],
  ["VTI", 3],
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

  test("follows a sheet that was renamed, by the remembered headers", async () => {
    const host = hostWith({ sheets: [DEPOT] });
    await confirm(host);
    await host.insertSheet(OTHER);
    host.user.renameSheet("Depot", "Depot 2026");
    expect(await load(host)).toMatchObject({ kind: "found", range: { sheet: "Depot 2026" }, findings: [] });
  });

  test("reads no other holdings in the place of remembered ones that are gone", async () => {
    const host = hostWith({ sheets: [DEPOT] });
    await confirm(host);
    await host.insertSheet(OTHER);
    host.user.do({ kind: "deleteSheet", sheet: "Depot" });
    const found = await load(host);
    expect(found.kind).toBe("unknown");
    expect(found.findings.map(({ what }) => what)).toEqual([
      "the holdings were on the sheet Depot, which is not there any more",
    ]);
  });

  test("reads on after a gap of empty rows", async () => {
    const rows = [["Holding", "Asset class", "Value"], ["VTI", "Stocks", 60], [], [], ["Gold", "Gold", 500]];
    const found = await load(hostWith({ sheets: [sheetOf("Holdings", rows)] }));
    expect(found.kind === "found" && found.cells.map(([name]) => name)).toEqual(["Holding", "VTI", "", "", "Gold"]);
  });

  test("takes no result of ours for holdings", async () => {
    const orders = sheetOf("Orders", [
      ["Action", "Symbol", "Shares", "Amount", "Limit price", "Currency"],
      ["Buy", "VTI", 3, 900, 300, "USD"],
    ]);
    expect((await load(hostWith({ sheets: [orders] }))).kind).toBe("unknown");
  });
});
