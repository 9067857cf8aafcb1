import AxeBuilder from "@axe-core/playwright";
import type { Browser, Locator, Page } from "playwright-core";
import type { RangeRef } from "../../addin/host/range.ts";
import type { PaneOnPage } from "../../addin/pane-page.tsx";
import type { WorkbookSpec } from "../../core/workbook/index.ts";

declare global {
  var evenkeelPane: PaneOnPage | undefined;
  var evenkeelPaneWorkbook: WorkbookSpec | undefined;
}

/** How a pane is opened; all of it optional. */
export interface PaneOptions {
  /** In pixels; 350 unless said otherwise. */
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  /** A workbook in the place of the sample. */
  readonly workbook?: WorkbookSpec;
  /** What the address ends with: `empty`, `big=500`. */
  readonly query?: string;
  readonly locale?: string;
  /** What is done with the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly reducedMotion?: "reduce" | "no-preference";
  readonly forcedColors?: "active" | "none";
}

/** The pane alone on its page, driven as a person does, on a workbook in memory. */
export class PanePage {
  /** Every address that the page asked for. */
  readonly requests: string[] = [];
  /** Exceptions that nothing caught. */
  readonly crashes: string[] = [];
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (problem) => this.crashes.push(String(problem.stack ?? problem)));
  }

  /** Opens the page and waits until the workbook was read. */
  static async open(browser: Browser, address: string, options: PaneOptions = {}): Promise<PanePage> {
    const { width = 350, height = 700, scheme = "light", workbook, query = "", prepare, ...context } = options;
    const opened = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, ...context });
    const pane = new PanePage(await opened.newPage());
    await pane.page.addInitScript((spec) => {
      globalThis.evenkeelPaneWorkbook = spec;
    }, workbook);
    await prepare?.(pane.page);
    await pane.page.goto(`${address}taskpane.html?${query}`);
    await pane.ready();
    return pane;
  }

  /** Waits until a screen is there. */
  async ready(): Promise<void> {
    await this.page.waitForSelector("[role=tabpanel]:not([hidden]) > *");
    await this.page.waitForFunction(() => document.querySelector("[aria-label='Reading the workbook']") === null);
  }

  /** Shows a screen by its tab. */
  async show(screen: "Overview" | "Targets" | "Plan" | "Help"): Promise<void> {
    await this.page.getByRole("tab", { name: screen }).click();
    await this.ready();
  }

  /** The screen that is shown. */
  get panel(): Locator {
    return this.page.locator("[role=tabpanel]:not([hidden])");
  }

  /** Types into a cell of the workbook, as somebody else does. */
  async type(cell: RangeRef, content: string | number): Promise<void> {
    await this.page.evaluate(([range, value]) => globalThis.evenkeelPane?.host.user.type(range, value), [
      cell,
      content,
    ] as const);
  }

  /** What a cell of the workbook holds. */
  async cell(range: RangeRef): Promise<unknown> {
    return this.page.evaluate(
      async (asked) => (await globalThis.evenkeelPane?.host.read([asked]))?.[0]?.values[0]?.[0],
      range,
    );
  }

  /** The text of the message bar; empty when there is none. */
  async message(): Promise<string> {
    const bar = this.page.locator(".fui-MessageBar");
    return (await bar.count()) === 0 ? "" : (await bar.first().innerText()).trim();
  }

  /** What axe finds in the page as it stands: rule and elements. */
  async flaws(): Promise<readonly (readonly [string, readonly string[]])[]> {
    // A colour on its way to another one is neither of them.
    await this.page.waitForFunction(() =>
      document
        .getAnimations()
        .every(({ effect, playState }) => playState !== "running" || effect?.getComputedTiming().endTime === Infinity),
    );
    // What Fluent puts at the ends of a page to catch the keyboard is hidden and hands it on.
    const { violations } = await new AxeBuilder({ page: this.page }).exclude("[data-tabster-dummy]").analyze();
    return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)] as const);
  }

  /** What reaches out of the pane to the right, by its text; hidden parts do not count. */
  async tooWide(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("#app *")]
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
    );
  }
}
