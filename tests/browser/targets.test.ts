import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { SheetSpec, WorkbookSpec } from "../../core/workbook/index.ts";
import { describeInPane } from "./in-pane.ts";
import type { PanePage } from "./pane-page.ts";

type Rows = readonly (readonly (string | number | boolean)[])[];

function sheet(name: string, rows: Rows): SheetSpec {
  return { name, rows: rows.map((row) => row.map((value) => (value === "" ? null : { value }))) };
}

const STRATEGIES = sheet("Strategies", [
  ["Strategy", "Account", "Active", "Created", "Updated"],
  ["Growth", "", true, "2026-01-01", "2026-01-01"],
  ["Core", "IRA", true, "2026-01-01", "2026-01-01"],
]);

const WORKBOOK: WorkbookSpec = {
  sheets: [
    sheet("Holdings", [
      ["Holding", "Asset class", "Account", "Value"],
      ["VTI", "Stocks", "IRA", 50],
      ["VEA", "Stocks", "IRA", 20],
      ["BND", "Bonds", "Taxable", 20],
      ["GLD", "Gold", "Taxable", 10],
    ]),
    sheet("Targets", [
      ["Strategy", "Asset class", "Holding", "Asset ID", "Target", "Min", "Max", "Pinned"],
      ["Growth", "Stocks", "", "", 0.6, "", "", ""],
      ["Growth", "Stocks", "VTI", "VTI", 0.7, "", "", ""],
      ["Growth", "Stocks", "OLD", "OLD", 0, "", "", ""],
      ["Growth", "Bonds", "", "", 0.3, "", "", ""],
      ["Growth", "Gold", "", "", 0.1, "", "", ""],
      ["Core", "Stocks", "", "", 1, "", "", ""],
    ]),
    STRATEGIES,
  ],
};

/** A class of many holdings that all have targets. */
const MANY: WorkbookSpec = {
  sheets: [
    sheet("Holdings", [
      ["Holding", "Asset class", "Value"],
      ...Array.from({ length: 100 }, (_, index) => [`H${index}`, "Stocks", 10 + index]),
    ]),
    sheet("Targets", [
      ["Strategy", "Asset class", "Holding", "Target"],
      ["Growth", "Stocks", "", 0.6],
      ["Growth", "Bonds", "", 0.4],
      ...Array.from({ length: 100 }, (_, index) => ["Growth", "Stocks", `H${index}`, 0.01]),
    ]),
    STRATEGIES,
  ],
};

function slider(page: Page, name: string, of = "the portfolio") {
  return page.getByRole("slider", { name: `Target of ${name} in ${of}, slider` });
}

function field(page: Page, name: string, of = "the portfolio") {
  return page.getByRole("textbox", { name: `Target of ${name} in ${of}`, exact: true });
}

function targets(page: Page, names: readonly string[] = ["Stocks", "Bonds", "Gold"]) {
  return Promise.all(names.map((name) => field(page, name).inputValue()));
}

/** The column Target of the sheet. */
async function written({ page }: PanePage): Promise<readonly unknown[]> {
  return page.evaluate(async () => {
    const range = { sheet: "Targets", row: 1, column: 4, rows: 7, columns: 1 };
    const [block] = (await globalThis.evenkeelPane?.host.read([range])) ?? [];
    return block?.values.map(([value]) => value) ?? [];
  });
}

async function save({ page }: PanePage): Promise<void> {
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Not saved.").waitFor({ state: "detached" });
}

describeInPane("targets", (given) => {
  const open = async (workbook = WORKBOOK, width = 350, scheme: "light" | "dark" = "light") => {
    const pane = await given.open({ workbook, width, scheme, locale: "en-US", height: 900 });
    await pane.show("Targets");
    return pane;
  };

  test("moves, pins and types by the keyboard alone, saves, and undo takes all of it back", async () => {
    const pane = await open();
    const { page } = pane;
    await slider(page, "Stocks").focus();
    await page.keyboard.press("PageUp");
    await expect.poll(() => targets(page)).toEqual(["70.00%", "22.50%", "7.50%"]);
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => targets(page)).toEqual(["69.00%", "23.25%", "7.75%"]);
    await page.keyboard.press("End");
    await expect.poll(() => targets(page)).toEqual(["100.00%", "0.00%", "0.00%"]);
    await page.keyboard.press("Home");
    await expect.poll(() => targets(page)).toEqual(["0.00%", "75.00%", "25.00%"]);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Pin Bonds");
    await page.keyboard.press("Space");
    expect(await page.getByRole("button", { name: "Pin Bonds" }).getAttribute("aria-pressed")).toBe("true");
    await slider(page, "Gold").focus();
    await page.keyboard.press("End");
    await expect.poll(() => targets(page)).toEqual(["0.00%", "75.00%", "25.00%"]);
    await page.getByText("Stopped at 25%: Bonds is pinned at 75%.").waitFor();
    await field(page, "Stocks").focus();
    expect(await page.getByText("Stopped at 25%: Bonds is pinned at 75%.").count()).toBe(1);
    await page.keyboard.type("12,5");
    await page.keyboard.press("Enter");
    expect(await field(page, "Stocks").inputValue()).toBe("12.50%");
    await save(pane);
    expect(await written(pane)).toEqual([0.125, 0.7, 0, 0.75, 0.25, 1, ""]);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => targets(page)).toEqual(["60.00%", "30.00%", "10.00%"]);
    expect(await written(pane)).toEqual([0.6, 0.7, 0, 0.3, 0.1, 1, ""]);
  });

  test("follows the mouse to whole percents, the others with it", async () => {
    const { page } = await open();
    const box = await slider(page, "Stocks").boundingBox();
    if (!box) {
      throw new Error("The slider is not drawn");
    }
    const at = (percent: number) => box.x + 8 + ((box.width - 16) * percent) / 100;
    await page.mouse.move(at(60), box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(at(100), box.y + box.height / 2, { steps: 8 });
    await expect.poll(() => targets(page)).toEqual(["100.00%", "0.00%", "0.00%"]);
    await page.mouse.move(at(80.2), box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => targets(page)).toEqual(["80.00%", "15.00%", "5.00%"]);
    expect(await page.getByText("100% placed").count()).toBe(1);
  });

  test("says what is too much or left, and saves a draft that cannot be planned with", async () => {
    const pane = await open();
    const { page } = pane;
    await field(page, "Gold").fill("45%");
    expect(await page.getByText("35% too much", { exact: true }).count()).toBe(1);
    await field(page, "Gold").fill("");
    expect(await page.getByText("10% left to place", { exact: true }).count()).toBe(1);
    expect(await page.getByText("Cannot be planned with yet: 10% left to place among the asset classes.").count()).toBe(
      1,
    );
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect.poll(() => written(pane)).toEqual([0.6, 0.7, 0, 0.3, "", 1, ""]);
  });

  test("says under the field what cannot be read, keeps it, and saves nothing until it is corrected", async () => {
    const pane = await open();
    const { page } = pane;
    await field(page, "Bonds").fill("much");
    await field(page, "Bonds").press("Tab");
    await page.getByText("“much” is not a percentage. Enter a number such as 45 or 45.5%.").waitFor();
    await pane.show("Overview");
    await pane.show("Targets");
    expect(await field(page, "Bonds").inputValue()).toBe("much");
    expect(await page.getByRole("button", { name: "Save", exact: true }).getAttribute("aria-disabled")).toBe("true");
    await field(page, "Bonds").fill("101");
    await field(page, "Bonds").press("Enter");
    await page.getByText("A target is 100% or less.").waitFor();
    await page.getByRole("button", { name: "Discard" }).click();
    await expect.poll(() => targets(page)).toEqual(["60.00%", "30.00%", "10.00%"]);
  });

  test("opens a class to its holdings: automatic shares until one is moved, and what is not held", async () => {
    const pane = await open();
    const { page } = pane;
    await page.getByRole("button", { name: "Stocks, 3 holdings" }).click();
    const vea = field(page, "VEA", "Stocks");
    expect([await vea.inputValue(), await vea.getAttribute("placeholder")]).toEqual(["", "30.00%"]);
    await page.getByText("not held").waitFor();
    await slider(page, "VEA", "Stocks").focus();
    await page.keyboard.press("PageUp");
    await expect
      .poll(() => Promise.all([vea, field(page, "VTI", "Stocks")].map((one) => one.inputValue())))
      .toEqual(["40.00%", "60.00%"]);
    await page.getByRole("button", { name: "Remove OLD" }).click();
    expect(await field(page, "OLD", "Stocks").count()).toBe(0);
    await save(pane);
    const rows = await page.evaluate(async () => {
      const range = { sheet: "Targets", row: 1, column: 2, rows: 3, columns: 3 };
      return (await globalThis.evenkeelPane?.host.read([range]))?.[0]?.values;
    });
    expect(rows).toEqual([
      ["", "", 0.6],
      ["VTI", "VTI", 0.6],
      ["VEA", "", 0.4],
    ]);
  });

  test("deletes a class only once what goes with it was named, and renames one", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "Stocks, 3 holdings" }).click();
    await page.getByRole("button", { name: "Delete Stocks" }).click();
    const dialog = page.getByRole("dialog", { name: "Delete Stocks?" });
    expect(await dialog.innerText()).toContain("The targets of its holdings go with it: VTI, OLD.");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Delete Stocks" }).click();
    await dialog.getByRole("button", { name: "Delete" }).click();
    expect(await field(page, "Stocks").count()).toBe(0);
    await page.getByRole("button", { name: "Bonds, 1 holding" }).click();
    await page.getByRole("button", { name: "Rename Bonds" }).click();
    await page.getByRole("textbox", { name: "New name of Bonds" }).fill("gold");
    await page.keyboard.press("Enter");
    await page.getByText("There is an asset class of this name already.").waitFor();
    await page.getByRole("textbox", { name: "New name of Bonds" }).fill("Loans");
    await page.keyboard.press("Enter");
    expect(await field(page, "Loans").inputValue()).toBe("30.00%");
  });

  test("starts from what is held, from a model with roles to confirm, and from another strategy", async () => {
    const { page } = await open();
    await page.getByText("all accounts · active").click();
    const start = async (name: string) => {
      await page.getByRole("button", { name: "Start from…" }).first().click();
      await page.getByRole("radio", { name }).check();
    };
    await start("The current allocation");
    await page.getByRole("button", { name: "Put into the draft" }).click();
    await expect.poll(() => targets(page)).toEqual(["70.00%", "20.00%", "10.00%"]);
    await start("60/40");
    expect(await page.getByRole("combobox", { name: "Role of Gold" }).inputValue()).toBe("");
    await page.getByRole("combobox", { name: "Role of Gold" }).selectOption("bonds");
    await page.getByRole("button", { name: "Put into the draft" }).click();
    await expect.poll(() => targets(page)).toEqual(["60.00%", "26.67%", "13.33%"]);
    await start("Core");
    await page.getByRole("button", { name: "Put into the draft" }).click();
    await expect.poll(() => targets(page, ["Stocks"])).toEqual(["100.00%"]);
    expect(await page.getByText("Not saved.").count()).toBe(1);
  });

  test("makes, duplicates, renames and deletes strategies", async () => {
    const pane = await open();
    const { page } = pane;
    const picker = page.getByRole("combobox", { name: "Strategy" });
    await page.getByText("all accounts · active").click();
    await page.getByRole("button", { name: "Duplicate" }).click();
    await expect.poll(() => picker.inputValue()).toBe("Growth (2)");
    await page.getByRole("button", { name: "Rename, account…" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Calm");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    await expect.poll(() => picker.inputValue()).toBe("Calm");
    await page.getByRole("button", { name: "Delete…" }).click();
    expect(await page.getByRole("dialog").innerText()).toContain("3 targets of asset classes: Stocks, Bonds, Gold");
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => picker.locator("option").count()).toBe(2);
  });

  test("keeps the draft where the sheet changes under it, and offers the sheet's", async () => {
    const pane = await open();
    const { page } = pane;
    await field(page, "Gold").fill("20");
    await field(page, "Gold").press("Enter");
    await page.waitForTimeout(300);
    await pane.type({ sheet: "Targets", row: 4, column: 4, rows: 1, columns: 1 }, 0.4);
    await page.getByText("The sheet changed while you were editing: Bonds is 40% now. Your draft is kept.").waitFor();
    await expect.poll(() => targets(page)).toEqual(["60.00%", "30.00%", "20.00%"]);
    await page.getByRole("button", { name: "Take the sheet’s" }).click();
    await expect.poll(() => targets(page)).toEqual(["60.00%", "40.00%", "10.00%"]);
  });

  test("gives the keyboard back after a dialog, a form, a deletion and Discard", async () => {
    const { page } = await open();
    const focused = () =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute("aria-label") ?? at?.textContent;
      });
    const press = async (name: string) => {
      await page.getByRole("button", { name, exact: true }).first().focus();
      await page.keyboard.press("Enter");
    };
    await page.getByText("all accounts · active").click();
    for (const name of ["New…", "Rename, account…", "Delete…", "Start from…"]) {
      await press(name);
      await page.getByRole("dialog").waitFor();
      await page.keyboard.press("Escape");
      await expect.poll(focused).toBe(name);
    }
    await press("Bonds, 1 holding");
    await press("Rename Bonds");
    await expect.poll(focused).toBe("New name of Bonds");
    await page.keyboard.type("Loans");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("Rename Loans");
    await press("Delete Loans");
    await page.getByRole("dialog").getByRole("button", { name: "Delete" }).press("Enter");
    await expect.poll(focused).toBe("Of the portfolio");
    await press("Discard");
    await page.keyboard.press("Enter");
    await expect.poll(focused).toBe("As in the sheet.");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("keeps what was typed, in the draft and on Plan, while a header is being renamed", async () => {
    const pane = await open({ sheets: WORKBOOK.sheets.slice(0, 2) });
    const { page } = pane;
    page.setDefaultTimeout(4000);
    const header = (name: string, column: number) => ({ sheet: name, row: 0, column, rows: 1, columns: 1 });
    await field(page, "Gold").fill("20");
    await pane.show("Plan");
    const amount = page.getByRole("textbox", { name: "Deposit", exact: true });
    await amount.fill("777");
    await pane.type(header("Holdings", 3), "Worth of it");
    await amount.waitFor({ state: "hidden" });
    await pane.type(header("Holdings", 3), "Value");
    await amount.waitFor();
    expect(await amount.inputValue()).toBe("777");
    await pane.type(header("Targets", 4), "Aim of it");
    await amount.waitFor({ state: "hidden" });
    await pane.show("Targets");
    await pane.type(header("Targets", 4), "Target");
    await expect.poll(() => targets(page)).toEqual(["60.00%", "30.00%", "20.00%"]);
    await page.getByText("Not saved.").waitFor();
    expect(await page.getByText("The sheet changed").count()).toBe(0);
  });

  test("takes the draft along where its strategy is renamed, and where that is taken back", async () => {
    const { page } = await open();
    await field(page, "Gold").fill("20");
    await page.getByText("all accounts · active").click();
    await page.getByRole("button", { name: "Rename, account…" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("Calm");
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
    const picker = page.getByRole("combobox", { name: "Strategy" });
    await expect.poll(() => picker.inputValue()).toBe("Calm");
    await expect.poll(() => targets(page)).toEqual(["60.00%", "30.00%", "20.00%"]);
    await page.getByRole("button", { name: /^Undo/ }).click();
    await expect.poll(() => picker.inputValue()).toBe("Growth");
    await expect.poll(() => targets(page)).toEqual(["60.00%", "30.00%", "20.00%"]);
  });

  test("takes its own save for nobody else's, whatever is typed while it runs", async () => {
    const { page } = await open();
    await page.evaluate(() => {
      const host = globalThis.evenkeelPane?.host;
      if (host) {
        const apply = host.apply.bind(host);
        const later = async (change: Parameters<typeof apply>[0]) => {
          await new Promise((resolve) => setTimeout(resolve, 700));
          return apply(change);
        };
        Object.assign(host, { apply: later });
      }
    });
    await field(page, "Gold").fill("20");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await field(page, "Bonds").fill("20");
    await page.getByText("Saving…").waitFor();
    await page.getByText("Saving…").waitFor({ state: "detached" });
    await expect.poll(() => targets(page)).toEqual(["60.00%", "20", "20.00%"]);
    expect(await page.getByText("The sheet changed").count()).toBe(0);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("As in the sheet.").waitFor();
    await expect.poll(() => targets(page)).toEqual(["60.00%", "20.00%", "20.00%"]);
  });

  test("shows what another pane on the workbook saved", async () => {
    const pane = await open();
    const { page } = pane;
    await page.evaluate(() => {
      const second = document.createElement("div");
      second.id = "second";
      document.body.append(second);
      globalThis.evenkeelPane?.mount(second);
    });
    await page.locator("#second").getByRole("tab", { name: "Targets" }).click();
    const gold = page.locator("#second").getByRole("textbox", { name: "Target of Gold in the portfolio", exact: true });
    await gold.fill("5");
    await page.locator("#second").getByRole("button", { name: "Save", exact: true }).click();
    const first = page.locator("#app").getByRole("textbox", { name: "Target of Gold in the portfolio", exact: true });
    await expect.poll(() => first.inputValue()).toBe("5.00%");
  });

  test("reads its planning rules from the list of settings, and says what does not fit one", async () => {
    const pane = await open();
    const { page } = pane;
    await page.getByText("Planning rules").click();
    await page.getByRole("switch", { name: "Whole shares" }).check();
    await page.getByLabel("Maximum orders", { exact: true }).fill("many");
    await page.getByLabel("Maximum orders", { exact: true }).press("Tab");
    await page.getByText(/many.* is not a number/).waitFor();
    await page.getByLabel("Maximum orders", { exact: true }).fill("3");
    await page.getByLabel("Band", { exact: true }).selectOption("Relative");
    expect(await page.getByText("Order type").count()).toBe(0);
    await save(pane);
    expect(await page.getByText("3 rules set").count()).toBe(1);
  });

  test("repaints a step of a slider with 100 holdings within 50 ms", async () => {
    const { page } = await open(MANY);
    await page.getByRole("button", { name: "Stocks, 100 holdings" }).click();
    await slider(page, "H50", "Stocks").focus();
    await page.keyboard.press("ArrowRight");
    const { times, shown } = await page.evaluate(async () => {
      const thumb = document.activeElement;
      const measured: number[] = [];
      const shown = new Set<string | null | undefined>();
      for (let step = 0; step < 15; step += 1) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const from = performance.now();
        thumb?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true, cancelable: true }));
        await Promise.resolve();
        document.body.getBoundingClientRect();
        measured.push(performance.now() - from);
        shown.add(thumb?.getAttribute("aria-valuetext"));
      }
      return { times: measured.sort((one, other) => one - other), shown: shown.size };
    });
    expect(shown).toBe(15);
    const median = times[Math.floor(times.length / 2)] ?? Number.POSITIVE_INFINITY;
    await expect.poll(() => field(page, "H0", "Stocks").inputValue()).toBe("0.84%");
    expect(median, `a step took ${times.map((time) => time.toFixed(0)).join(", ")} ms`).toBeLessThan(50);
  });

  test.each([
    [300, "light"],
    [350, "light"],
    [450, "light"],
    [300, "dark"],
    [350, "dark"],
    [450, "dark"],
  ] as const)("has no flaw that axe finds at %d pixels in %s, and nothing that is too wide", async (width, scheme) => {
    const pane = await open(WORKBOOK, width, scheme);
    const { page } = pane;
    await page.getByText("all accounts · active").click();
    await page.getByRole("button", { name: "Stocks, 3 holdings" }).click();
    await field(page, "Bonds").fill("much");
    await field(page, "Bonds").press("Tab");
    await page.getByText("Planning rules").click();
    expect([await pane.flaws(), await pane.tooWide()]).toEqual([[], []]);
    await page.getByRole("button", { name: "Start from…" }).first().click();
    await page.getByRole("radio", { name: "Three-fund" }).check();
    await page.waitForTimeout(300);
    expect(await pane.flaws()).toEqual([]);
  });
});
