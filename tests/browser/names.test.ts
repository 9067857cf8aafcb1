import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Step } from "../../addin/host/change.ts";
import type { NameSpec, WorkbookSpec } from "../../core/workbook/index.ts";
import type { HostHarness } from "../hosts/contract/harness.ts";
import { at, change, sheetOf, write } from "../hosts/contract/sheets.ts";
import { describeInBrowser, launchBrowser } from "./chromium.ts";
import { type Site, serveSite } from "./serve-site.ts";
import { univerHarness } from "./univer-harness.ts";
import { WorkbenchPage } from "./workbench-page.ts";

/** What the formulas read behind the name: its rows, and values of the classes and the status that core finds in them. */
interface Read {
  readonly rows: number;
  readonly stocks: number;
  readonly bonds: number;
  readonly status: string;
}

const HOLDINGS = [
  ["Holding", "Asset class", "Value"],
  ["Fund A", "Stocks", 600],
  ["Fund B", "Stocks", 100],
  ["Fund C", "Bonds", 300],
];
const TARGETS = [
  ["Asset class", "Target"],
  ["Stocks", 0.6],
  ["Bonds", 0.4],
];
const RESULTS = [
  ["=ROWS(Table)", "=SUM(Table)", "=SUM(TABLE)*2", "=ROWS(Nested)+SUM(Table)"],
  ["=REBAL_STATUS(Table,Goals)", "", "=B1+1"],
  ["=REBAL_DRIFT(Table,Goals)"],
];
const AS_OPENED: Read = { rows: 4, stocks: 700, bonds: 300, status: "Rebalance: Stocks +10 pp, Bonds −10 pp" };

/** A portfolio worth 1,000 in which formulas read both tables by their names, one of them also by a name of a name. */
function portfolio(table = "Holdings!$A$1:$C$4", goals = "Targets!$A$1:$B$3"): WorkbookSpec {
  const names: NameSpec[] = [
    { name: "Table", reference: table },
    { name: "Goals", reference: goals },
    { name: "Nested", reference: "Table" },
  ];
  return { sheets: [sheetOf("Holdings", HOLDINGS), sheetOf("Targets", TARGETS), sheetOf("Results", RESULTS)], names };
}

describeInBrowser("formulas that read a name", () => {
  let site: Site;
  let browser: Browser;
  let workbench: WorkbenchPage;
  let harness: HostHarness;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
    workbench = await WorkbenchPage.open(browser, site.address);
    await workbench.computed();
  });
  beforeEach(async () => {
    harness = univerHarness(workbench.page);
    await harness.start(portfolio());
    await expectRead(AS_OPENED);
  });
  afterAll(async () => {
    site?.stop();
    await browser?.close();
    expect(workbench.crashes).toEqual([]);
  });

  test("read rows that were inserted inside it, and what was written into them later", async () => {
    await make({ kind: "insertRows", sheet: "Holdings", row: 2, count: 2, like: undefined });
    await expectRead({ ...AS_OPENED, rows: 6 });
    await make(write("Holdings!A3:C3", [["Fund D", "Bonds", 1000]]));
    await expectRead({ rows: 6, stocks: 700, bonds: 1300, status: "Rebalance: Stocks −25 pp, Bonds +25 pp" });
  });

  test("read the same cells after rows or columns were inserted before it", async () => {
    await make({ kind: "insertRows", sheet: "Holdings", row: 0, count: 3, like: undefined });
    await expectRead(AS_OPENED);
    await make({ kind: "insertColumns", sheet: "Holdings", column: 0, count: 1 });
    await expectRead(AS_OPENED);
    await harness.type(at("Holdings!D7"), 500);
    await expectRead({ rows: 4, stocks: 700, bonds: 500, status: "On target" });
  });

  test("read rows under its end as soon as the name is given to them", async () => {
    await make(write("Holdings!A5:C5", [["Fund D", "Bonds", 500]]));
    await expectRead(AS_OPENED);
    await make({ kind: "name", name: "Table", range: at("Holdings!A1:C5") });
    await expectRead({ rows: 5, stocks: 700, bonds: 800, status: "Rebalance: Stocks −13.3 pp, Bonds +13.3 pp" });
    await harness.type(at("Holdings!C5"), 200);
    await expectRead({ rows: 5, stocks: 700, bonds: 500, status: "On target" });
  });

  test("read rows that a person inserts, and no longer those that a person deletes", async () => {
    await harness.userStep({ kind: "insertRows", sheet: "Holdings", row: 1, count: 1, like: undefined });
    await expectRead({ ...AS_OPENED, rows: 5 });
    await harness.userStep({ kind: "deleteRows", sheet: "Holdings", row: 1, count: 2 });
    await expectRead({ rows: 3, stocks: 100, bonds: 300, status: "Rebalance: Stocks −35 pp, Bonds +35 pp" });
  });

  test("read the other range that the name is given to, on another sheet too, and no more of the first one", async () => {
    await make(
      { kind: "insertSheet", sheet: sheetOf("Elsewhere", [...HOLDINGS, ["Fund D", "Bonds", 1000]]) },
      { kind: "name", name: "Table", range: at("Elsewhere!A1:C5") },
    );
    const moved = { rows: 5, stocks: 700, bonds: 1300, status: "Rebalance: Stocks −25 pp, Bonds +25 pp" };
    await expectRead(moved);
    await harness.type(at("Holdings!C2"), 5000);
    await expectRead(moved);
    await make({ kind: "name", name: "Goals", range: at("Targets!A1:B2") });
    const [block] = await harness.read([at("Results!A2")]);
    expect(block?.values).toEqual([[{ error: "#VALUE!" }]]);
  });

  test("follow a person who gives the name another range", async () => {
    await workbench.page.evaluate(() => {
      globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getDefinedName("Table")?.setRef("Holdings!$A$1:$C$2");
    });
    await expectRead({ rows: 2, stocks: 600, bonds: 0, status: "Rebalance: Stocks +40 pp, Bonds −40 pp" });
  });

  test("read the sheet under its new name", async () => {
    await harness.renameSheet("Holdings", "My holdings");
    await harness.type(at("'My holdings'!C4"), 500);
    await expectRead({ rows: 4, stocks: 700, bonds: 500, status: "On target" });
  });

  test("are #NAME? once it is taken away, and read it again once it is given, in other letters too", async () => {
    await make({ kind: "name", name: "Table", range: undefined });
    await expectNoName();
    await make({ kind: "name", name: "tABLE", range: at("Holdings!A1:C4") });
    await expectRead(AS_OPENED);
  });

  test("follow undo and redo of all that", async () => {
    const inserted = { ...AS_OPENED, rows: 6 };
    const shrunk = { rows: 2, stocks: 600, bonds: 0, status: "Rebalance: Stocks +40 pp, Bonds −40 pp" };
    await make({ kind: "insertRows", sheet: "Holdings", row: 2, count: 2, like: undefined });
    await make({ kind: "name", name: "Table", range: at("Holdings!A1:C2") });
    await make({ kind: "name", name: "Table", range: undefined });
    await expectNoName();
    await harness.undo();
    await expectRead(shrunk);
    await harness.undo();
    await expectRead(inserted);
    await harness.undo();
    await expectRead(AS_OPENED);
    await redo();
    await expectRead(inserted);
    await redo();
    await expectRead(shrunk);
    await redo();
    await expectNoName();
  });

  test("read in each workbook what the name stands for there", async () => {
    await harness.start(portfolio("Holdings!$A$1:$C$2"));
    await expectRead({ rows: 2, stocks: 600, bonds: 0, status: "Rebalance: Stocks +40 pp, Bonds −40 pp" });
    await harness.start({ ...portfolio(), names: [] });
    await expectNoName();
    await harness.start(portfolio());
    await expectRead(AS_OPENED);
  });

  test("are never shown without it while a workbook opens", async () => {
    const seen = await workbench.page.evaluate(async (opened) => {
      const grid = globalThis.evenkeelWorkbench;
      grid?.open(opened);
      const shown = new Set<unknown>();
      // On for a while after the result is there: what is calculated twice would follow within this time.
      for (let after = 0; after < 30; after += shown.has(4) ? 1 : 0) {
        const sheet = grid?.univer.getActiveWorkbook()?.getSheetByName("Results");
        shown.add(sheet?.getRange("A1").getValue() ?? "");
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return [...shown];
    }, portfolio());
    expect(seen).toEqual(["", 4]);
  });

  test("read it in a saved file that is opened elsewhere", async () => {
    await make({ kind: "insertRows", sheet: "Holdings", row: 2, count: 2, like: undefined });
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.getByRole("button", { name: "Save as .xlsx" }).click(),
    ]);
    const bytes = readFileSync(await download.path());
    const other = await WorkbenchPage.open(browser, site.address);
    await other.openFile("saved.xlsx", bytes);
    await expect.poll(() => other.shown("Results", "A1:D1")).toEqual([["6", "1000", "2000", "1006"]]);
    await other.page.evaluate(() => {
      globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getSheetByName("Holdings")?.insertRowsBefore(1, 1);
    });
    await expect.poll(() => other.shown("Results", "A1:D1")).toEqual([["7", "1000", "2000", "1007"]]);
    expect(await other.cell("Results", "A2")).toBe(AS_OPENED.status);
    expect(other.crashes).toEqual([]);
    await other.page.context().close();
  });

  async function make(...steps: readonly Step[]): Promise<void> {
    expect(await harness.apply(change(...steps))).toMatchObject([{ kind: "applied" }]);
  }

  async function redo(): Promise<void> {
    await workbench.page.evaluate(() => globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.redo());
  }

  async function expectRead({ rows, stocks, bonds, status }: Read): Promise<void> {
    const sum = stocks + bonds;
    const [figures, words, drift] = await harness.read(["Results!A1:D1", "Results!A2:C2", "Results!A3:C12"].map(at));
    const valueByRow = Object.fromEntries(
      (drift?.values ?? []).filter(([, holding]) => holding === "").map(([name, , value]) => [name, value]),
    );
    expect({ figures: figures?.values[0], words: words?.values[0], valueByRow }).toEqual({
      figures: [rows, sum, sum * 2, rows + sum],
      words: [status, "", sum + 1],
      valueByRow: expect.objectContaining({ Stocks: stocks, Bonds: bonds, Total: sum }),
    });
  }

  async function expectNoName(): Promise<void> {
    const [figures, words] = await harness.read(["Results!A1:D1", "Results!A2:C3"].map(at));
    const [error, refused] = [{ error: "#NAME?" }, { error: "#VALUE!" }];
    expect(figures?.values).toEqual([[error, error, error, error]]);
    expect(words?.values).toEqual([
      [refused, "", error],
      [refused, "", ""],
    ]);
  }
});
