import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import webpack from "webpack";
import { workbench as config } from "../../addin/workbench/build/webpack.workbench.js";
import { describeInBrowser, launchBrowser } from "./chromium.ts";
import { type Site, serveSite } from "./serve-site.ts";
import { WorkbenchPage } from "./workbench-page.ts";

/** Builds the workbench with two functions more: one that throws, one that shows what reaches it. */
async function buildProbePage(folder: string): Promise<void> {
  const entry = { ...config.entry, workbench: fileURLToPath(new URL("probe-page.tsx", import.meta.url)) };
  const output = { ...config.output, path: folder };
  await new Promise<void>((resolve, reject) => {
    webpack({ ...config, entry, output, mode: "development", devtool: false, optimization: {} }, (problem, stats) => {
      if (problem || stats?.hasErrors()) {
        reject(problem ?? new Error(stats?.toString("errors-only")));
      } else {
        resolve();
      }
    });
  });
}

describeInBrowser("Univer's engine", () => {
  let folder: string;
  let site: Site;
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "evenkeel-"));
    await buildProbePage(folder);
    [site, browser] = await Promise.all([serveSite(folder), launchBrowser()]);
    workbench = await WorkbenchPage.open(browser, site.address);
    await workbench.computed();
  });
  afterAll(async () => {
    site?.stop();
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  test("hands over cells as core takes them", async () => {
    await workbench.page.evaluate(() => {
      const sheet = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getSheetByName("Targets");
      sheet?.getRange("M1:N6").setValues([
        [{ v: "text" }, { v: "00012", t: 4 }],
        [
          { v: 0.1, s: { n: { pattern: "0%" } } },
          { v: 46295, s: { n: { pattern: "yyyy-mm-dd" } } },
        ],
        [{ v: 1, t: 3 }, { f: "=1/0" }],
        [{ f: "=N2+1", s: { n: { pattern: "d mmm yyyy" } } }, { f: '=""' }],
        [{ v: "" }, { s: { bl: 1 } }],
        [{ f: "=SEQUENCE(1,2)" }, { v: null }],
      ]);
    });
    await expect.poll(() => workbench.cell("Targets", "N6")).toBe("2");
    const rows = [
      ["text", "00012"],
      [0.1, "2026-09-30"],
      [true, { error: "#DIV/0!" }],
      ["2026-10-01", ""],
      ["", ""],
      [1, 2],
    ];
    await expectProbe("=PROBE(Targets!M1:N6)", [rows]);
    await expectProbe("=PROBE(Targets!M:N)", [rows]);
    await expectProbe("=PROBE(Targets!M1:Z900)", [rows]);
    await expectProbe("=PROBE(Targets!M2,Targets!M5,Targets!N3)", [0.1, "", { error: "#DIV/0!" }]);
    await expectProbe("=PROBE(Targets!P1:Q9)", [[]]);
  });

  test("hands over what is typed into a formula", async () => {
    await expectProbe('=PROBE(1500,"Cash=Keep",TRUE)', [1500, "Cash=Keep", true]);
    await expectProbe('=PROBE({"Bonds",60%;"Cash",0.4})', [
      [
        ["Bonds", 0.6],
        ["Cash", 0.4],
      ],
    ]);
    await expectProbe("=PROBE(1,,2)", [1, "", 2]);
    await expectProbe("=PROBE()", []);
    await expectProbe("=PROBE(1/0,Nowhere!A1:B2)", [{ error: "#DIV/0!" }, { error: "#REF!" }]);
    await expectProbe("=PROBE(Holdings!D2:D3*2)", [[[300], [116]]]);
  });

  test("shows a thrown error in its cell and goes on", async () => {
    await workbench.put("Plan", "M1", "=FAULTY()");
    await workbench.put("Plan", "M2", '=FAULTY("text")');
    await workbench.put("Plan", "M3", '=FAULTY("ragged")');
    await workbench.put("Plan", "Q3", '=FAULTY("nothing")');
    await expect.poll(() => workbench.cell("Plan", "M1")).toBe("#VALUE! something is not a function");
    await expect.poll(() => workbench.cell("Plan", "M2")).toBe("#VALUE! a text");
    await expect.poll(() => workbench.cell("Plan", "M3")).not.toBe("");
    await workbench.put("Holdings", "E8", 90);
    await expect.poll(() => workbench.cell("Drift", "C10")).toBe("29,153.10");
    expect(workbench.crashes).toEqual([]);
  });

  test("follows an edit in a thousand holdings", async () => {
    const lines = Array.from({ length: 1000 }, (_, index) => `H${index},Bonds,1,${index + 1},${index + 1}`);
    const file = ["Holding,Asset class,Quantity,Price,Value", ...lines].join("\n");
    await workbench.openFile("many.csv", new TextEncoder().encode(file));
    await expect.poll(() => workbench.sheetNames()).toContain("many");
    await workbench.put("Plan", "M5", '=REBAL_DRIFT(many!A:E,{"Bonds",100%})');
    await expect.poll(() => workbench.cell("Plan", "M1006"), { timeout: 10_000 }).not.toBe("");
    await workbench.put("many", "E2", 5);
    await expect.poll(() => workbench.cell("Plan", "O6"), { timeout: 10_000 }).toBe("500,504.00");
  });

  async function expectProbe(formula: string, args: unknown): Promise<void> {
    await workbench.put("Plan", "P1", formula);
    await expect.poll(() => workbench.cell("Plan", "P1")).toBe(JSON.stringify(args));
  }
});
