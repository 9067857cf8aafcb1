import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { describeInBrowser, launchBrowser } from "./chromium.ts";
import { type PaneOptions, PanePage } from "./pane-page.ts";
import { type Site, serveSite } from "./serve-site.ts";

/** What a test gets: a way to open the pane. */
export interface InPane {
  open(options?: PaneOptions): Promise<PanePage>;
}

/** `describe` for tests of the built pane: a test fails if anything crashed or asked for an address elsewhere. */
export function describeInPane(name: string, tests: (given: InPane) => void): void {
  describeInBrowser(name, () => {
    let site: Site;
    let browser: Browser;
    let opened: PanePage[] = [];

    beforeAll(async () => {
      [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
    });
    afterEach(async () => {
      const closing = opened;
      opened = [];
      await Promise.all(closing.map((pane) => pane.page.context().close()));
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
      open: async (options) => {
        const pane = await PanePage.open(browser, site.address, options);
        opened.push(pane);
        return pane;
      },
    });
  });
}
