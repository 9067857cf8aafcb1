import { expect, test } from "vitest";
import { findingsOf, type Preview, previewOf, readStore, repairsOf } from "../../../../core/store/index.ts";
import { tableOf } from "./table-text.ts";

const STRATEGIES = tableOf("Strategies", "Strategy | Account | Active\nGrowth | | TRUE");

test("previewOf(repair) shows a cell before and after", () => {
  expect(previewsOf("Strategy | Asset class | Target\nGrowth | Stocks | sixty")).toEqual([
    {
      table: "Targets",
      newColumns: [],
      cells: [{ name: "Row 2, Target", before: "sixty", after: "" }],
      newRows: [],
      goneRows: [],
    },
  ]);
});

test("previewOf(repair) shows new columns and what is written into them", () => {
  expect(previewsOf("Asset class | Target\nStocks | 1")).toEqual([
    {
      table: "Targets",
      newColumns: ["Strategy"],
      cells: [{ name: "Row 2, Strategy", before: "", after: "Growth" }],
      newRows: [],
      goneRows: [],
    },
  ]);
});

test("previewOf(repair) shows rows that come and rows that go", () => {
  const [added, deleted] = previewsOf("Strategy | Asset class | Holding | Target\nGrowth | Bonds | BND | 1");
  expect(added?.newRows).toEqual([{ name: "Below row 1", cells: ["Growth", "Bonds", "", ""] }]);
  expect(deleted?.goneRows).toEqual([{ name: "Row 2", cells: ["Growth", "Bonds", "BND", 1] }]);
});

test("previewOf(repair) shows a header row that comes on top", () => {
  const [preview] = previewsOf("Stocks | 0.6\nBonds | 0.4", false);
  expect(preview?.newRows).toEqual([{ name: "On top", cells: ["Asset class", "Target"] }]);
});

function previewsOf(targets: string, hasStrategies = true): readonly Preview[] {
  const strategies = hasStrategies ? STRATEGIES : undefined;
  const reading = readStore({ strategies, targets: tableOf("Targets", targets) });
  return findingsOf(reading).flatMap((finding) => repairsOf(reading, finding).map(previewOf));
}
