import { describe, expect, test } from "vitest";
import { memoryHost } from "../../../addin/host/memory/memory-host.ts";
import { loadStore } from "../../../addin/store/load-store.ts";
import { saveStore } from "../../../addin/store/save-store.ts";
import { Decimal } from "../../../core/cells/decimal.ts";
import { SAMPLE_WORKBOOK } from "../../../core/sample/index.ts";
import {
  addStrategy,
  deleteClassTarget,
  deleteStrategy,
  saveClassTarget,
  saveHoldingTarget,
} from "../../../core/store/index.ts";

const TODAY = "2026-11-22";

test("dump", async () => {
  const host = memoryHost(SAMPLE_WORKBOOK);
  console.log(
    (await host.findTables()).map(
      (t) => `${t.name} ${t.range.sheet} ${t.range.rows}x${t.range.columns} ${t.headers.join("|")}`,
    ),
  );
  const loaded = await loadStore(host);
  console.log(loaded.findings, loaded.located.targets?.range);
  let s = loaded.reading.store;
  s = saveHoldingTarget(
    s,
    "all portfolio",
    "Bonds",
    undefined,
    { holding: "AGG", assetId: "007", target: new Decimal("0"), min: undefined, max: undefined, isPinned: true },
    TODAY,
  );
  s = deleteClassTarget(s, "all portfolio", "Real estate", TODAY);
  s = saveClassTarget(
    s,
    "all portfolio",
    "US stocks",
    { name: "USA", target: new Decimal("0.51"), min: undefined, max: undefined, isPinned: false },
    TODAY,
  );
  const outcome = await saveStore(host, loaded, s, "Save targets");
  console.log(outcome.kind, outcome.kind === "failed" ? outcome.why : "");
  for (const sheet of host.workbook().sheets) {
    console.log(
      sheet.name,
      "\n" + sheet.rows.map((r) => r.map((c) => c?.formula ?? c?.value ?? "").join(" | ")).join("\n"),
    );
  }
  console.log(host.workbook().names);
  const again = await loadStore(host);
  console.log(
    again.findings,
    again.reading.store.strategies.map((x) => x.name + x.isActive),
  );
  const two = addStrategy(
    again.reading.store,
    { name: "Growth", account: "", isActive: true, settings: new Map([["Whole shares", true]]) },
    TODAY,
    {
      classes:
        again.reading.store.strategies[0]?.classes.map((c) => ({
          ...c,
          row: undefined,
          holdings: c.holdings.map((h) => ({ ...h, row: undefined })),
        })) ?? [],
      isOneLevel: false,
    },
  );
  console.log((await saveStore(host, again, two, "Add Growth")).kind);
  const third = await loadStore(host);
  console.log(
    third.findings,
    third.reading.store.strategies.map((x) => `${x.name} ${x.isActive} ${x.classes.length}`),
  );
  console.log(await saveStore(host, third, deleteStrategy(third.reading.store, "all portfolio"), "Delete"));
  const targets = host.workbook().sheets[1];
  console.log(targets?.rows.map((r) => r.map((c) => c?.formula ?? c?.value ?? "").join(" | ")).join("\n"));
});
