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

/** Builds the workbench with a function more, one that throws. */
async function buildThrowingPage(folder: string): Promise<void> {
  const entry = { ...config.entry, workbench: fileURLToPath(new URL("throwing-page.tsx", import.meta.url)) };
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

describeInBrowser("a function that throws", () => {
  let folder: string;
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "evenkeel-"));
    await buildThrowingPage(folder);
    [site, browser] = await Promise.all([serveSite(folder), launchBrowser()]);
  });
  afterAll(async () => {
    site?.stop();
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  test("shows its error in its cell and leaves the grid working", async () => {
    const workbench = await WorkbenchPage.open(browser, site.address);
    await expect.poll(() => workbench.cell("Plan", "A5"), { timeout: 20_000 }).toBe("Asset class");
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
});
