import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HOST_CHECKS } from "../hosts/contract/host-checks.ts";
import { at, change, contentsOf, expecting, sheetOf, write } from "../hosts/contract/sheets.ts";
import { describeInBrowser, launchBrowser } from "./chromium.ts";
import { type Site, serveSite } from "./serve-site.ts";
import { univerHarness } from "./univer-harness.ts";
import { WorkbenchPage } from "./workbench-page.ts";

describeInBrowser("the host in the workbench", () => {
  let site: Site;
  let browser: Browser;
  let workbench: WorkbenchPage;

  // One page for all: each check opens a workbook of its own in it.
  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
    workbench = await WorkbenchPage.open(browser, site.address);
    await workbench.computed();
  });
  afterAll(async () => {
    site?.stop();
    await browser?.close();
  });

  test.each(HOST_CHECKS)("$name", async ({ check }) => {
    await check(univerHarness(workbench.page));
    expect(workbench.crashes).toEqual([]);
  });

  test("tells of a new result that an edit on another sheet gives, and of a workbook opened in place", async () => {
    const harness = univerHarness(workbench.page);
    await harness.start({ sheets: [sheetOf("One", [[1]]), sheetOf("Two", [["=SEQUENCE(One!A1)"]])] });
    const watcher = await harness.watch([at("Two!A1:A9")]);
    const before = await harness.calls(watcher);
    await harness.type(at("One!A1"), 3);
    expect(await harness.calls(watcher)).toBeGreaterThan(before);
    const [block] = await harness.read([at("Two!A1:A4")]);
    expect(block?.values).toEqual([[1], [2], [3], [""]]);
    const beforeOpening = await harness.calls(watcher);
    await workbench.page.evaluate(() => globalThis.evenkeelWorkbench?.open({ sheets: [{ name: "Two", rows: [] }] }));
    expect(await harness.calls(watcher)).toBeGreaterThan(beforeOpening);
    expect(await harness.read([at("Two!A1")])).toMatchObject([{ values: [[""]] }]);
  });

  test("reads refusals as errors, rich text as plain text, and shared formulas as they read in their cells", async () => {
    const harness = univerHarness(workbench.page);
    await harness.start({ sheets: [sheetOf("One", [["=REBAL_STATUS(A5,A6)"]])] });
    await workbench.page.evaluate(() => {
      const sheet = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getSheetByName("One");
      const body = { dataStream: "two lines\r\n", paragraphs: [{ startIndex: 9, paragraphId: "p" }] };
      sheet?.getRange("B1").setValue({ p: { id: "d", body, documentStyle: {} } });
      sheet?.getRange("C1:D1").setValues([[{ f: "=A5+1", si: "shared" }, { si: "shared" }]]);
    });
    const [block] = await harness.read([at("One!A1:D1")]);
    expect(block?.values).toEqual([[{ error: "#VALUE!" }, "two lines", 1, 1]]);
    expect(block?.formulas).toEqual([["=REBAL_STATUS(A5,A6)", "", "=A5+1", "=B5+1"]]);
  });

  test("keeps looks: a write's own, and those of the row that new ones take after, also when it fails", async () => {
    const harness = univerHarness(workbench.page);
    const row = [{ value: 0.5, format: "0.0%", bold: true }, { fill: "#F2F0E5" }];
    await harness.start({ sheets: [{ name: "One", rows: [[{ value: "Target" }], row] }] });
    const rows = { kind: "insertRows" as const, sheet: "One", row: 2, count: 1, like: 1 };
    const wanted = change(rows, write("One!A2:A3", [[0.4], [0.6]]), {
      kind: "deleteRows",
      sheet: "One",
      row: 1,
      count: 1,
    });
    const before = await harness.workbook();
    await harness.failAt(3, false);
    const longer = { ...wanted, steps: [...wanted.steps, ...wanted.steps.slice(-1)] };
    expect(await harness.apply(longer)).toMatchObject([{ kind: "failed", isRestored: true }]);
    expect(await harness.workbook()).toEqual(before);
    expect(await harness.apply(wanted)).toMatchObject([{ kind: "applied" }]);
    const [sheet] = (await harness.workbook()).sheets;
    expect(sheet?.rows[1]).toEqual([{ value: 0.6, format: "0.0%", bold: true }, { fill: "#F2F0E5" }]);
    await harness.undo();
    expect(await harness.workbook()).toEqual(before);
  });

  test("undoes the deletion of a large sheet, and shows the sheet it showed after a change", async () => {
    const harness = univerHarness(workbench.page);
    const rows = Array.from({ length: 700 }, (_, row) => Array.from({ length: 10 }, (_cell, column) => row + column));
    await harness.start({ sheets: [sheetOf("One", [["x"]]), sheetOf("Large", rows)] });
    const before = contentsOf(await harness.workbook());
    const deletion = await expecting(
      harness,
      ["Large!A1:J700"],
      { kind: "insertSheet", sheet: sheetOf("New", [["y"]]) },
      write("New!A1", [["z"]]),
      { kind: "deleteSheet", sheet: "Large" },
    );
    expect(await harness.apply(deletion)).toMatchObject([{ kind: "applied" }]);
    expect((await harness.selection()).sheet).toBe("One");
    await harness.undo();
    expect(contentsOf(await harness.workbook())).toEqual(before);
  });
});
