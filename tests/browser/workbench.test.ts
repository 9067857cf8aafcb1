import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { describeInBrowser, launchBrowser } from "./chromium.ts";
import { type Site, serveSite } from "./serve-site.ts";
import { WorkbenchPage } from "./workbench-page.ts";

describeInBrowser("the workbench", () => {
  let site: Site;
  let browser: Browser;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  });
  beforeEach(async () => {
    workbench = await WorkbenchPage.open(browser, site.address);
  });
  afterEach(async () => {
    expect(workbench.crashes).toEqual([]);
    await workbench.page.context().close();
  });
  afterAll(async () => {
    site.stop();
    await browser.close();
  });

  test("computes the sample's sheets", async () => {
    await expect.poll(() => workbench.cell("Drift", "A19"), { timeout: 15_000 }).toBe("Total");
    expect(await workbench.shown("Drift", "A1:E2")).toEqual([
      ["Asset class", "Holding", "Value", "Weight", "Target"],
      ["US stocks", "", "62,925.65", "49.0%", "45.0%"],
    ]);
    expect(await workbench.cell("Drift", "C19")).toBe("128,450.20");
    expect(await workbench.shown("Plan", "A5:C5")).toEqual([["Asset class", "Holding", "Buy"]]);
  });

  test("a formula typed on the keyboard spills, with help for its parameters on the way", async () => {
    const { page } = workbench;
    await workbench.select("Targets", "G1");
    await page.keyboard.type("=REBAL_", { delay: 40 });
    await page.getByText("REBAL_DRIFT", { exact: true }).waitFor();
    await page.screenshot({ path: "/tmp/exp/auto1.png" });
    await page.keyboard.type("DRIFT(", { delay: 40 });
    await page.waitForTimeout(500);
    await page.screenshot({ path: "/tmp/exp/auto2.png" });
    await page.keyboard.type("Holdings!A:F,Targets!A:C)", { delay: 20 });
    await page.keyboard.press("Enter");
    await expect.poll(() => workbench.cell("Targets", "G1"), { timeout: 15_000 }).toBe("Asset class");
    expect(await workbench.cell("Targets", "I2")).toBe("62,925.65");
    await page.keyboard.press("Control+z");
    await expect.poll(() => workbench.cell("Targets", "G1"), { timeout: 15_000 }).toBe("");
    expect(await workbench.cell("Targets", "I2")).toBe("");
  });
});
