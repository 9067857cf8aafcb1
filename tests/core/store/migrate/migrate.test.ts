import { expect, test } from "vitest";
import { migrate, readStore } from "../../../../core/store/index.ts";
import { tableOf, textOfTable } from "../recovery/table-text.ts";
import { migratedOrRefused, migratedTables, TODAY } from "./migrated.ts";

test("migrate(reading) adds the columns before the last one, and All portfolio where nothing is named", () => {
  expect(targetsAfter("Asset class | Target\nStocks | 0.6\nBonds | 0.4")).toEqual([
    "Asset class | Strategy | Holding | Asset ID | Min | Max | Pinned | Target",
    "Stocks | All portfolio |  |  |  |  |  | 0.6",
    "Bonds | All portfolio |  |  |  |  |  | 0.4",
  ]);
  expect(strategiesAfter("Asset class | Target\nStocks | 1")).toEqual([["All portfolio", "", true, TODAY, TODAY]]);
});

test("migrate(reading) makes a lone strategy active, under the name it has", () => {
  const text = "Strategy | Asset class | Target\nGrowth | Stocks | 1";
  expect(strategiesAfter(text)).toEqual([["Growth", "", true, TODAY, TODAY]]);
});

test("migrate(reading) makes none of several strategies active", () => {
  const text = "Strategy | Asset class | Target\nGrowth | Stocks | 1\nSafe | Bonds | 1";
  expect(strategiesAfter(text)).toEqual([
    ["Growth", "", "", TODAY, TODAY],
    ["Safe", "", "", TODAY, TODAY],
  ]);
});

test("migrate(reading) keeps weights written as 60, totals, notes beside, blank rows and formulas", () => {
  expect(
    targetsAfter(
      "Class | Goal | My note\nStocks | 60 {=100-B4} | core\n | |\nBonds | 40 |\nTotal | 100 {=SUM(B2:B4)} | check",
    ),
  ).toEqual([
    "Class | Goal | Strategy | Holding | Asset ID | Min | Max | Pinned | My note",
    "Stocks | 60 {=100-B4} | All portfolio |  |  |  |  |  | core",
    "|  |  |  |  |  |  |  |",
    "Bonds | 40 | All portfolio |  |  |  |  |  |",
    "Total | 100 {=SUM(B2:B4)} |  |  |  |  |  |  | check",
  ]);
});

test("migrate(reading) keeps targets of one level on one level", () => {
  expect(targetsAfter("Ticker | Target\nVTI | 80%\nBND | 20%")).toEqual([
    "Ticker | Strategy | Asset class | Asset ID | Min | Max | Pinned | Target",
    "VTI | All portfolio |  |  |  |  |  | 80%",
    "BND | All portfolio |  |  |  |  |  | 20%",
  ]);
});

test("migrate(reading) keeps what stands above the header, and a header that is repeated", () => {
  expect(targetsAfter("My plan |\nAsset class | Target\nStocks | 0.6\nAsset class | Target\nBonds | 0.4")).toEqual([
    "My plan |  |  |  |  |  |  |",
    "Asset class | Strategy | Holding | Asset ID | Min | Max | Pinned | Target",
    "Stocks | All portfolio |  |  |  |  |  | 0.6",
    "Asset class | Strategy | Holding | Asset ID | Min | Max | Pinned | Target",
    "Bonds | All portfolio |  |  |  |  |  | 0.4",
  ]);
});

test("migrate(reading) takes a draft as it is", () => {
  expect(targetsAfter("Asset class | Target\nStocks | 0.6\nBonds |")[2]).toBe("Bonds | All portfolio |  |  |  |  |  |");
});

test.each([
  [
    "Stocks | 0.6\nBonds | 0.4",
    "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding; until then nothing is changed.",
  ],
  [
    "Asset class | Target\nStocks | 0.6\nStocks | 0.4",
    "Targets row 3 (Stocks): the asset class has a target in row 2 as well. Keep one of the two rows; until then nothing is changed.",
  ],
  [
    "Strategy | Asset class | Target\nGrowth | Stocks | 0.6\n | Bonds | 0.4",
    "Targets row 3, Strategy: the row names no strategy, and others name Growth. Enter the strategy's name, or clear the row; until then nothing is changed.",
  ],
  [
    'Strategy | Asset class | Target\n {=IF(1,"")} | Stocks | 1',
    "Targets row 2: a formula stands where the change would be written. Put its value in its place, or change it in the sheet.",
  ],
  [
    "Asset class | Target",
    "Targets: no row names an asset class or a holding. Enter a target first, or create a strategy.",
  ],
])("migrate(reading) refuses %j in words", (text, message) => {
  expect(migratedOrRefused(tableOf("Targets", text))).toBe(message);
});

test("migrate(reading) refuses tables that are ours already, and none at all", () => {
  const strategies = tableOf("Strategies", "Strategy | Active\nGrowth | TRUE");
  const targets = tableOf("Targets", "Asset class | Target\nStocks | 1");
  expect(() => migrate(readStore({ strategies, targets }), TODAY)).toThrow("there is a Strategies table already");
  expect(() => migrate(readStore({ strategies: undefined, targets: undefined }), TODAY)).toThrow("no table of targets");
});

function targetsAfter(text: string): readonly string[] {
  const { targets } = migratedTables(tableOf("Targets", text));
  return targets ? textOfTable(targets) : [];
}

/** Strategy, Account, Active, Created and Updated of each row. */
function strategiesAfter(text: string): readonly unknown[] {
  const [header = [], ...rows] = migratedTables(tableOf("Targets", text)).strategies?.cells ?? [];
  return rows.map((row) =>
    ["Strategy", "Account", "Active", "Created", "Updated"].map((name) => row[header.indexOf(name)]),
  );
}
