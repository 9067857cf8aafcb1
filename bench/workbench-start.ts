import { launchBrowser } from "../tests/browser/chromium.ts";
import { serveSite } from "../tests/browser/serve-site.ts";
import { WorkbenchPage } from "../tests/browser/workbench-page.ts";
import { timing } from "./measure.ts";
import type { Section } from "./page.ts";

const VISITS = 7;

/** From navigation until the grid is drawn and the sample's formulas have their results, each visit with an empty cache. */
export async function workbenchStart(): Promise<Section> {
  const [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  const grid: number[] = [];
  const results: number[] = [];
  try {
    for (let visit = 0; visit < VISITS; visit += 1) {
      const start = performance.now();
      const workbench = await WorkbenchPage.open(browser, site.address);
      grid.push(performance.now() - start);
      while ((await workbench.cell("Plan", "A5")) !== "Asset class") {
        await workbench.page.waitForTimeout(20);
      }
      results.push(performance.now() - start);
      await workbench.page.context().close();
    }
  } finally {
    await browser.close();
    site.stop();
  }
  return {
    title: "The workbench",
    about: "The production build in headless Chromium, from navigation, each time with an empty cache.",
    timings: [timing("usable grid", grid), timing("results of the sample's formulas", results)],
  };
}
