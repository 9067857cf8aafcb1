import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { describeInBrowser, launchBrowser } from "./chromium.ts";
import { type Site, serveSite } from "./serve-site.ts";
import { WorkbenchPage } from "./workbench-page.ts";

/** What a test gets: the workbench just opened, and a way to open another. */
export interface InWorkbench {
  readonly workbench: WorkbenchPage;
  open(options?: BrowserContextOptions): Promise<WorkbenchPage>;
}

/**
 * `describe` for tests of the built workbench: each test starts with it just opened and the sample computed, and fails
 * if anything crashed or asked for an address elsewhere.
 */
export function describeInWorkbench(name: string, tests: (given: InWorkbench) => void): void {
  describeInBrowser(name, () => {
    let site: Site;
    let browser: Browser;
    let opened: WorkbenchPage[] = [];

    const open = async (options?: BrowserContextOptions): Promise<WorkbenchPage> => {
      const workbench = await WorkbenchPage.open(browser, site.address, options);
      opened.push(workbench);
      return workbench;
    };

    beforeAll(async () => {
      [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
    });
    beforeEach(async () => {
      const workbench = await open();
      await workbench.computed();
    });
    afterEach(async () => {
      const closing = opened;
      opened = [];
      await Promise.all(closing.map((workbench) => workbench.page.context().close()));
      for (const { crashes, requests } of closing) {
        expect(crashes).toEqual([]);
        expect(
          requests.filter((address) => !/^(blob:|data:)/.test(address) && !address.startsWith(site.address)),
        ).toEqual([]);
      }
    });
    afterAll(async () => {
      site?.stop();
      await browser?.close();
    });

    tests({
      get workbench() {
        const [first] = opened;
        if (first === undefined) {
          throw new Error("The workbench is open inside tests only.");
        }
        return first;
      },
      open,
    });
  });
}
