import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Grid } from "../../addin/workbench/grid/grid.ts";

declare global {
  /** What the workbench leaves on its window for tests. */
  var evenkeelWorkbench: Grid | undefined;
}

/** The workbench in a page, driven as a person does and read through Univer's facade: its grid is a canvas. */
export class WorkbenchPage {
  /** Every address that the page asked for. */
  readonly requests: string[];
  /** Exceptions that nothing caught. */
  readonly crashes: string[];
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
    this.requests = [];
    this.crashes = [];
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (problem) => this.crashes.push(String(problem.stack ?? problem)));
  }

  static async open(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const workbench = new WorkbenchPage(await context.newPage());
    await workbench.page.goto(address);
    await workbench.ready();
    return workbench;
  }

  /** Waits until the grid is drawn. */
  async ready(): Promise<void> {
    await this.page.waitForSelector("main canvas");
    await this.page.waitForFunction(() => globalThis.evenkeelWorkbench !== undefined);
  }

  /** Waits until the sample's last formula shows its result. */
  async computed(): Promise<void> {
    await this.page.waitForFunction(() => {
      const plan = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getSheetByName("Plan");
      return plan?.getRange("A5").getDisplayValue() === "Asset class";
    });
  }

  /** What the cells of a range show, as drawn: `shown("Plan", "B1")` → `[["1,500.00"]]`. */
  shown(sheet: string, range: string): Promise<string[][]> {
    return this.page.evaluate(
      ([sheetName, address]) => {
        const found = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getSheetByName(sheetName ?? "");
        return found?.getRange(address ?? "").getDisplayValues() ?? [];
      },
      [sheet, range],
    );
  }

  /** What one cell shows. */
  async cell(sheet: string, address: string): Promise<string> {
    const [[text = ""] = []] = await this.shown(sheet, address);
    return text;
  }

  /** Puts a value or a formula into a cell, as if typed. */
  async put(sheet: string, address: string, value: string | number): Promise<void> {
    await this.page.evaluate(
      ([sheetName, cell, content]) => {
        const found = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getSheetByName(String(sheetName));
        found?.getRange(String(cell)).setValue(content ?? "");
      },
      [sheet, address, value],
    );
  }

  /** Shows a sheet and selects one of its cells; what is typed next goes there. */
  async select(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(
      ([sheetName, cell]) => {
        const book = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook();
        const found = book?.getSheetByName(sheetName ?? "");
        if (book && found) {
          book.setActiveSheet(found);
          found.getRange(cell ?? "").activate();
        }
      },
      [sheet, address],
    );
    // The grid takes the keyboard a moment after a sheet is shown.
    await this.page.waitForTimeout(300);
  }

  sheetNames(): Promise<string[]> {
    return this.page.evaluate(
      () =>
        globalThis.evenkeelWorkbench?.univer
          .getActiveWorkbook()
          ?.getSheets()
          .map((s) => s.getSheetName()) ?? [],
    );
  }

  /** Opens a file through the header's button. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.setInputFiles("[data-testid=file]", { name, mimeType: "", buffer: Buffer.from(bytes) });
  }

  /** The text of the message bar; empty when there is none. */
  async message(): Promise<string> {
    const bar = this.page.locator(".message");
    return (await bar.count()) === 0 ? "" : (await bar.innerText()).trim();
  }
}
