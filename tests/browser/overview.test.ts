import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeInBrowser, launchBrowser } from "./chromium.ts";
import { type Site, serveSite } from "./serve-site.ts";

/** What the page that holds the pane alone leaves on its window. */
interface PaneWindow {
  readonly evenkeelPane: {
    readonly host: {
      readonly user: {
        readonly type: (
          cell: { sheet: string; row: number; column: number; rows: number; columns: number },
          content: string | number,
        ) => void;
      };
      readonly selection: () => Promise<{ readonly sheet: string; readonly row: number; readonly column: number }>;
      readonly workbook: () => { readonly sheets: readonly { readonly name: string }[] };
    };
  };
}

/** Cells of the sample, from 0. */
const VTI_VALUE = { sheet: "Holdings", row: 1, column: 5 };
const AVUV_TARGET = { sheet: "Targets", row: 4, column: 2 };
const US_STOCKS_TARGET = { sheet: "Targets", row: 1, column: 2 };

describeInBrowser("the overview", () => {
  let browser: Browser;
  let site: Site;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveSite()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  async function open(width = 350, scheme: "light" | "dark" = "light"): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width, height: 760 },
      locale: "en-US",
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto(`${site.address}taskpane.html?scheme=${scheme}`);
    await page.getByRole("list", { name: "Asset classes" }).waitFor();
    return page;
  }

  function put(page: Page, cell: typeof VTI_VALUE, content: string | number): Promise<void> {
    return page.evaluate(
      ([at, value]) => {
        const { evenkeelPane } = globalThis as unknown as PaneWindow;
        evenkeelPane.host.user.type({ ...at, rows: 1, columns: 1 }, value);
      },
      [cell, content] as const,
    );
  }

  function selected(page: Page): Promise<string> {
    return page.evaluate(async () => {
      const { evenkeelPane } = globalThis as unknown as PaneWindow;
      const { sheet, row, column } = await evenkeelPane.host.selection();
      return `${sheet} ${row} ${column}`;
    });
  }

  test("shows what the portfolio is worth, what is off, and the largest drift first", async () => {
    const page = await open();
    const portfolio = page.getByRole("region", { name: "Portfolio" });
    expect(await portfolio.textContent()).toContain("128,450.20");
    expect(await portfolio.textContent()).toContain("Rebalance: 2 of 5 classes");
    expect(await portfolio.textContent()).toContain("7.0% in the wrong place");
    const cards = page.getByRole("list", { name: "Asset classes" }).locator("> li");
    const names = await cards.locator("section").evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(names).toEqual(["Bonds", "Real estate", "US stocks", "International", "Cash"]);
    expect(await cards.first().textContent()).toContain("Under −7.0\u00a0pp");
    await page.context().close();
  });

  test("a class opens to its holdings with the keyboard, and closes again", async () => {
    const page = await open();
    const bonds = page.getByRole("button", { name: /^Bonds/u });
    await bonds.focus();
    await page.keyboard.press("Enter");
    const table = page.getByRole("table", { name: "Holdings of Bonds" });
    expect(await table.locator("tbody").first().innerText()).toMatch(
      /BND US total bond market[\s\S]*of portfolio\s+12.0%\s+16.2%\s+−4.2\spp\s+of class\s+60.1%\s+60.0%\s+\+0.1\spp/u,
    );
    expect(await bonds.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("Space");
    expect(await bonds.getAttribute("aria-expanded")).toBe("false");
    expect(await table.count()).toBe(0);
    await page.context().close();
  });

  test("a class opens with the mouse", async () => {
    const page = await open();
    await page.getByRole("button", { name: /^US stocks/u }).click();
    const table = page.getByRole("table", { name: "Holdings of US stocks" });
    expect(await table.locator("tbody").count()).toBeGreaterThan(1);
    await page.context().close();
  });

  test("the bars name a class under the arrow keys and the pointer, and are a table besides", async () => {
    const page = await open();
    const bars = page.getByRole("slider", { name: "Weights now and targets" });
    await page.keyboard.press("Tab");
    await bars.focus();
    await page.keyboard.press("Home");
    expect(await bars.getAttribute("aria-valuetext")).toBe("US stocks: Now 49.0%, Target 45.0%");
    await page.keyboard.press("ArrowRight");
    expect(await bars.getAttribute("aria-valuetext")).toBe("International: Now 16.0%, Target 15.0%");
    await page.keyboard.press("End");
    expect(await bars.getAttribute("aria-valuetext")).toBe("Cash: Now 7.0%, Target 7.0%");
    await bars.hover({ position: { x: 80, y: 8 } });
    expect(await bars.getAttribute("aria-valuetext")).toBe("US stocks: Now 49.0%, Target 45.0%");
    const rows = page.getByRole("table", { name: "Weights now and targets" }).getByRole("row");
    expect(await rows.allInnerTexts()).toContain("Bonds\t20.0%\t27.0%");
    await page.context().close();
  });

  test("a value that is edited in the sheet changes the figures", async () => {
    const page = await open();
    await put(page, VTI_VALUE, 60_000);
    await expect.poll(() => page.getByRole("region", { name: "Portfolio" }).textContent()).not.toContain("128,450.20");
    expect(await page.getByRole("button", { name: /^US stocks/u }).textContent()).toContain("Over");
    await page.context().close();
  });

  test("a cell that cannot be read takes the place of the figures, in words that lead to it, until it is put right", async () => {
    const page = await open();
    await put(page, VTI_VALUE, "abc");
    const why = page.getByRole("region", { name: "Why there are no figures" });
    await why.waitFor();
    expect(await why.textContent()).toContain('"abc"');
    await why
      .getByRole("button", { name: /^Show Holdings!/u })
      .first()
      .click();
    await expect.poll(() => selected(page)).toBe(`Holdings ${VTI_VALUE.row} ${VTI_VALUE.column}`);
    await put(page, VTI_VALUE, 45_225);
    await page.getByRole("list", { name: "Asset classes" }).waitFor();
    await page.context().close();
  });

  test("a finding is repaired after its changes were looked at, and a copy of the sheet is kept", async () => {
    const page = await open();
    await put(page, US_STOCKS_TARGET, "abc");
    const findings = page.getByRole("region", { name: "What to look at in the tables" });
    await findings.getByRole("button", { name: "Repair…" }).first().click();
    const dialog = page.getByRole("dialog");
    expect(await dialog.getByRole("list", { name: "What changes" }).textContent()).toContain("abc → blank");
    expect(await dialog.textContent()).toContain("A copy of the sheet");
    await page.keyboard.press("Escape");
    expect(await dialog.count()).toBe(0);
    await findings.getByRole("button", { name: "Repair…" }).first().click();
    await dialog.getByRole("button", { name: "Do it" }).click();
    await dialog.waitFor({ state: "detached" });
    const sheets = await page.evaluate(() => {
      const { evenkeelPane } = globalThis as unknown as PaneWindow;
      return evenkeelPane.host.workbook().sheets.map(({ name }) => name);
    });
    expect(sheets).toContain("Targets (copy)");
    await page.context().close();
  });

  test("holdings without a class come first, and lead to where they are given one", async () => {
    const page = await open();
    await put(page, { sheet: "Holdings", row: 10, column: 0 }, "XYZ");
    await put(page, { sheet: "Holdings", row: 10, column: 2 }, "");
    const card = page.getByRole("list", { name: "Asset classes" }).locator("> li").first();
    await expect.poll(() => card.textContent()).toContain("1 holding without a class");
    expect(await card.textContent()).toContain("XYZ · 7,192.00");
    expect(await violations(page)).toEqual([]);
    await card.getByRole("button", { name: "Assign classes…" }).click();
    await page.getByRole("heading", { name: "Which asset class is each in?" }).waitFor();
    await page.getByRole("button", { name: "Back", exact: true }).first().click();
    await page.getByRole("list", { name: "Asset classes" }).waitFor();
    await page.context().close();
  });

  test("a holding that is not held, and one whose target is what the others leave, say so", async () => {
    const page = await open();
    await put(page, { sheet: "Holdings", row: 11, column: 0 }, "XYZ");
    await page.getByRole("button", { name: /^Real estate/u }).click();
    const table = page.getByRole("table", { name: "Holdings of Real estate" });
    await expect.poll(() => table.textContent()).toContain("not held");
    expect(await table.textContent()).toContain("no target");
    await put(page, AVUV_TARGET, "");
    await page.getByRole("button", { name: /^US stocks/u }).click();
    const stocks = page.getByRole("table", { name: "Holdings of US stocks" });
    await expect.poll(() => stocks.textContent()).toContain("target automatic");
    await page.context().close();
  });

  const looks = [300, 350, 450].flatMap((width) => [[width, "light"] as const, [width, "dark"] as const]);

  test.each(looks)("at %i px in %s nothing is wider than the pane, and axe finds nothing", async (width, scheme) => {
    const page = await open(width, scheme);
    await page.getByRole("button", { name: /^Bonds/u }).click();
    await put(page, US_STOCKS_TARGET, 0.46);
    await page.getByRole("region", { name: "What to look at in the tables" }).waitFor();
    expect(await widerThan(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await put(page, VTI_VALUE, "abc");
    await page.getByRole("region", { name: "Why there are no figures" }).waitFor();
    expect(await widerThan(page)).toEqual([]);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

/** What reaches beyond the right edge of the page. */
function widerThan(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("[role=tabpanel] *")]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => one.outerHTML.slice(0, 120)),
  );
}

/** What axe finds in the panel, each with the first place of it. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include("[role=tabpanel]")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .disableRules(["region"])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`);
}
