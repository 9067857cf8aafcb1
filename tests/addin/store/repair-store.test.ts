import { describe, expect, test } from "vitest";
import type { MemoryHost } from "../../../addin/host/memory/memory-host.ts";
import { loadStore } from "../../../addin/store/load-store.ts";
import { repairStore } from "../../../addin/store/repair-store.ts";
import { findingsOf, repairsOf } from "../../../core/store/index.ts";
import { hostWith, sheetOf, shown } from "./workbooks.ts";

const DAMAGED = {
  sheets: [
    sheetOf("Strategies", [
      ["Strategy", "Active"],
      ["Growth", true],
    ]),
    sheetOf("Targets", [
      ["Strategy", "Asset class", "Holding", "Target", "My notes"],
      ["Growth", "Stocks", "", 0.6, "mine"],
      ["Growth", "Bonds", "", 0.4],
      ["Growth", "Stocks", "", 0.5, "older"],
    ]),
  ],
};

/** Makes the first repair with this label. */
async function repair(host: MemoryHost, label: string) {
  const loaded = await loadStore(host);
  const ways = findingsOf(loaded.reading).flatMap((finding) => repairsOf(loaded.reading, finding));
  const way = ways.find((one) => one.label === label);
  return way ? repairStore(host, loaded, way) : expect.fail(ways.map((one) => one.label).join("; "));
}

describe("repairStore", () => {
  test("mends what it says, and keeps a copy of the sheet", async () => {
    const host = hostWith(DAMAGED);
    const before = shown(host, "Targets");
    const [, first] = findingsOf((await loadStore(host)).reading);
    expect(first).toBeUndefined();
    expect((await repair(host, "Delete row 4 (Growth, Stocks, 0.5, older)")).kind).toBe("applied");
    expect(shown(host, "Targets (copy)")).toEqual(before);
    expect(findingsOf((await loadStore(host)).reading)).toEqual([]);
  });

  test("gives each copy a name of its own", async () => {
    const host = hostWith(DAMAGED);
    host.user.do({ kind: "copySheet", from: "Strategies", to: "targets (COPY)" });
    await repair(host, "Delete row 4 (Growth, Stocks, 0.5, older)");
    expect((await host.sheets()).map(({ name }) => name)).toContain("Targets (copy 2)");
  });

  test("puts the header row back on a table of ours that lost it", async () => {
    const host = hostWith({
      sheets: [
        sheetOf("Strategies", [
          ["Strategy", "Active"],
          ["Growth", true],
        ]),
        sheetOf("Targets", [
          ["Growth", "Stocks", "", "", 0.6, "", "", true],
          ["Growth", "Bonds", "", "", 0.4],
        ]),
      ],
    });
    const { findings } = await loadStore(host);
    expect(findings.map(({ code, range }) => [code, range])).toEqual([["NO_HEADERS", "Targets"]]);
    await repair(host, "Put a header row on top: Strategy, Asset class, Holding, Asset ID, Target, Min, Max, Pinned");
    expect(shown(host, "Targets")[1]?.slice(0, 2)).toEqual(["Growth", "Stocks"]);
    expect((await loadStore(host)).reading.store.strategies[0]?.classes.map(({ name }) => name)).toEqual([
      "Stocks",
      "Bonds",
    ]);
  });

  test("calls rows what the sheet calls them, also far down", async () => {
    const far = Array.from({ length: 30 }, () => []);
    const [strategies, targets] = DAMAGED.sheets;
    const host = hostWith({
      sheets: strategies && targets ? [strategies, { ...targets, rows: [...far, ...targets.rows] }] : [],
    });
    const [finding] = findingsOf((await loadStore(host)).reading);
    expect(finding).toMatchObject({
      row: 34,
      what: "the asset class has a target in row 32 as well",
      cell: { row: 33 },
    });
    await repair(host, "Delete row 34 (Growth, Stocks, 0.5, older)");
    expect(shown(host, "Targets").slice(30)).toEqual(shown(hostWith(DAMAGED), "Targets").slice(0, 3));
  });

  test("is taken back whole", async () => {
    const host = hostWith(DAMAGED);
    const outcome = await repair(host, "Delete row 4 (Growth, Stocks, 0.5, older)");
    expect(outcome.kind === "applied" && (await host.apply(outcome.inverse)).kind).toBe("applied");
    expect((await host.sheets()).map(({ name }) => name)).toEqual(["Strategies", "Targets"]);
    expect(shown(host, "Targets")).toEqual(shown(hostWith(DAMAGED), "Targets"));
  });
});
