import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { HOST_CHECKS } from "../hosts/contract/host-checks.ts";
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
});
