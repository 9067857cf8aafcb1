import { expect, test } from "vitest";
import type { WorkbookSpec } from "../../core/workbook/index.ts";
import { sheetOf } from "../addin/store/workbooks.ts";
import { describeInPane } from "./in-pane.ts";
import type { PanePage } from "./pane-page.ts";

/** A German broker's list as people keep it: a title, a preamble, numbers as text, a total, a remark beside it. */
const DEPOT: WorkbookSpec = {
  sheets: [
    sheetOf("Mein Depot", [
      ["Mein Depot, Stand heute"],
      [],
      ["Wertpapier", "Anlageklasse", "Stück", "Kurs", "Kurswert", "Bank"],
      ["VTI", "Aktien", 10, "60,50", "605,00", "ING"],
      ["VWO", "Aktien", 5, "40,00", "200,00", "ING"],
      ["BND", "Anleihen", 20, "20,00", "400,00", "ING"],
      ["XGLD", "", 2, "50,00", "100,00", "Comdirect"],
      ["Summe", "", "", "", "1.305,00", ""],
    ]),
  ],
};

const KNOWN: WorkbookSpec = {
  sheets: [
    sheetOf("Holdings", [
      ["Holding", "Name", "Value", "Account"],
      ["VTI", "US total market", 600, "IRA"],
      ["BND", "US bonds", 400, "Taxable"],
      ["", "", 1000, ""],
    ]),
  ],
};

const OTHER_TARGETS: WorkbookSpec = {
  sheets: [
    sheetOf("Targets", [
      ["Shooting club", "Distance"],
      ["Saturday", 50],
    ]),
  ],
};

const BY_HAND: WorkbookSpec = {
  sheets: [
    sheetOf("Targets", [
      ["Asset class", "Target"],
      ["Stocks", 0.6],
      ["Bonds", 0.4],
    ]),
  ],
};

const button = (pane: PanePage, name: string) => pane.panel.getByRole("button", { name, exact: true });
const heading = (pane: PanePage, name: string) => pane.panel.getByRole("heading", { name }).waitFor();
const cell = (sheet: string, row: number, column: number) => ({ sheet, row, column, rows: 1, columns: 1 });
const sheets = (pane: PanePage) =>
  pane.page.evaluate(async () => (await globalThis.evenkeelPane?.host.sheets())?.map(({ name }) => name));
const selected = (pane: PanePage) => pane.page.evaluate(() => globalThis.evenkeelPane?.host.selection());

/** A pane that is opened anew on the same workbook, as after closing and opening it. */
async function reopened(pane: PanePage): Promise<void> {
  await pane.page.evaluate(() => {
    const app = document.getElementById("app");
    globalThis.evenkeelPane?.root.unmount();
    if (app) {
      globalThis.evenkeelPane?.mount(app);
    }
  });
  await pane.ready();
}

describeInPane("first use", (given) => {
  test("leads from a messy German sheet to a strategy, and remembers its columns", async () => {
    const pane = await given.open({ workbook: DEPOT, locale: "de-DE" });
    await heading(pane, "Which columns are your holdings?");
    expect(await pane.panel.getByLabel("Price").inputValue()).toBe("3");
    await expect.poll(() => pane.panel.innerText()).toContain("1.305,00");
    expect(await pane.panel.innerText()).toContain("4 holdings");
    await button(pane, "Use these columns").click();

    await heading(pane, "Which asset class is each in?");
    expect(await pane.cell(cell("Evenkeel", 1, 0))).toBe("Version");
    await pane.panel.getByRole("combobox", { name: "XGLD" }).selectOption("New asset class…");
    await pane.panel.getByLabel("New asset class of XGLD").fill("Gold");
    await button(pane, "Continue").click();

    await heading(pane, "What do your targets begin with?");
    expect(await pane.panel.getByRole("list", { name: "Targets" }).innerText()).toMatch(/Gold.*\n7,66/u);
    await button(pane, "Create the strategy").click();
    await expect.poll(() => sheets(pane)).toEqual(["Mein Depot", "Evenkeel", "Strategies", "Targets"]);
    await expect.poll(() => pane.panel.getByRole("heading", { name: "What do your targets" }).count()).toBe(0);
    expect(await pane.cell(cell("Strategies", 1, 0))).toBe("All portfolio");

    await reopened(pane);
    expect(await pane.panel.getByText("Which columns").count()).toBe(0);
    await pane.show("Help");
    await pane.panel.getByText("Self-check").click();
    expect(await pane.panel.innerText()).toContain("'Mein Depot'!A3:F8");
  });

  test("goes the whole way with the keyboard alone", async () => {
    const pane = await given.open({ workbook: KNOWN });
    await heading(pane, "Are these your holdings?");
    const { keyboard } = pane.page;
    await button(pane, "Use these holdings").focus();
    await keyboard.press("Enter");
    await heading(pane, "Which asset class is each in?");
    const focused = () => pane.page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe("Which asset class is each in?");
    await keyboard.press("Tab");
    await keyboard.type("Stocks");
    await keyboard.press("Tab");
    await keyboard.type("Bonds");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await expect.poll(focused).toBe("What do your targets begin with?");
    await keyboard.press("Tab");
    await keyboard.press("ArrowDown");
    expect(await pane.panel.getByLabel("60/40").isChecked()).toBe(true);
    await button(pane, "Create the strategy").focus();
    await keyboard.press("Enter");
    await expect.poll(() => pane.cell(cell("Targets", 1, 1))).toBe("Stocks");
    expect(await pane.cell(cell("Targets", 1, 4))).toBe(0.6);
  });

  test("shows what was understood and what was left out, each at its cell", async () => {
    const pane = await given.open({ workbook: KNOWN });
    await heading(pane, "Are these your holdings?");
    expect(await pane.panel.innerText()).toContain("1,000.00");
    expect(await pane.panel.innerText()).toContain("2 holdings · IRA, Taxable");
    await button(pane, "Row 4: show in the sheet").click();
    await expect.poll(() => selected(pane)).toEqual({ sheet: "Holdings", row: 3, column: 0, rows: 1, columns: 4 });
  });

  test("follows the sheet: what cannot be read is named, and gone once it is put right", async () => {
    const pane = await given.open({ workbook: KNOWN });
    await pane.type(cell("Holdings", 2, 2), "soon");
    await pane.panel.getByText("Cannot be read").waitFor();
    expect(await button(pane, "Use these holdings").isDisabled()).toBe(true);
    await button(pane, "C3: show in the sheet").click();
    await expect.poll(() => selected(pane)).toEqual(cell("Holdings", 2, 2));
    await pane.type(cell("Holdings", 2, 2), 400);
    await expect.poll(() => button(pane, "Use these holdings").isEnabled()).toBe(true);
  });

  test("reads by other columns as soon as they are chosen", async () => {
    const pane = await given.open({ workbook: DEPOT });
    await pane.panel.getByLabel("Value").selectOption("No column");
    await pane.panel.getByLabel("Price").selectOption("No column");
    await pane.panel.getByText("It still needs a Value or Quantity and Price.").waitFor();
    expect(await button(pane, "Use these columns").isDisabled()).toBe(true);
    await pane.panel.getByLabel("Value").selectOption("Kurswert (E)");
    await expect.poll(() => pane.panel.innerText()).toContain("1,305.00");
    await button(pane, "Use these columns").click();
    await heading(pane, "Which asset class is each in?");
    await pane.page.getByRole("button", { name: "Undo", exact: true }).click();
    await heading(pane, "Which columns are your holdings?");
    expect(await sheets(pane)).toEqual(["Mein Depot"]);
  });

  test("takes the selected range", async () => {
    const pane = await given.open({ workbook: KNOWN });
    await button(pane, "Choose another table or other columns").click();
    await button(pane, "Use the selected range").click();
    await pane.page.evaluate(() =>
      globalThis.evenkeelPane?.host.select({ sheet: "Holdings", row: 0, column: 0, rows: 2, columns: 3 }),
    );
    await button(pane, "Use the selected range").click();
    await expect.poll(() => pane.panel.innerText()).toContain("600.00");
    expect(await pane.panel.getByLabel("Table").inputValue()).toBe("Holdings!A1:C2");
  });

  test("says what to select where nothing is", async () => {
    const pane = await given.open({ query: "empty" });
    await button(pane, "Use the selected range").click();
    await pane.panel.getByText("Select the whole table in the sheet first").waitFor();
  });

  test("inserts the sample beside a sheet that has one of its names", async () => {
    const pane = await given.open({ workbook: OTHER_TARGETS });
    await pane.panel.getByText("on new sheets: Holdings, Targets 2, Drift, Plan").waitFor();
    await button(pane, "Insert the sample").click();
    await expect.poll(() => sheets(pane)).toEqual(["Targets", "Holdings", "Targets 2", "Drift", "Plan"]);
    await expect.poll(() => pane.panel.getByText("Where are your holdings?").count()).toBe(0);
    expect(await pane.cell(cell("Targets", 1, 0))).toBe("Saturday");
    expect(await pane.message()).toContain("Holdings, Targets 2, Drift, Plan");
    await pane.page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect.poll(() => sheets(pane)).toEqual(["Targets"]);
  });

  test("asks again for a remembered column that is gone", async () => {
    const pane = await given.open({ workbook: DEPOT });
    await button(pane, "Use these columns").click();
    await heading(pane, "Which asset class is each in?");
    await pane.type(cell("Mein Depot", 2, 4), "Stand");
    await heading(pane, "A column of your holdings is gone");
    expect(await pane.panel.innerText()).toContain('No column of the holdings is headed "Kurswert" any more');
    await pane.panel.getByLabel("Value").selectOption("Stand (E)");
    await button(pane, "Use these columns").click();
    await heading(pane, "Which asset class is each in?");
  });

  test("sets up strategies for targets made by hand, and keeps a copy", async () => {
    const pane = await given.open({ workbook: BY_HAND });
    await pane.panel.getByText("Targets (copy)").waitFor();
    await button(pane, "Set up strategies").click();
    await expect.poll(() => sheets(pane)).toEqual(["Targets", "Targets (copy)", "Strategies", "Evenkeel"]);
    await expect.poll(() => button(pane, "Set up strategies").count()).toBe(0);
  });

  test("gives holdings a class from Overview, as rows of the targets", async () => {
    const [holdings] = KNOWN.sheets;
    const pane = await given.open({ workbook: { sheets: [...(holdings ? [holdings] : []), ...BY_HAND.sheets] } });
    await button(pane, "Assign classes…").click();
    await heading(pane, "Which asset class is each in?");
    expect(await button(pane, "Save asset classes").isDisabled()).toBe(true);
    await pane.panel.getByLabel("BND").selectOption("Bonds");
    await button(pane, "Save asset classes").click();
    await expect.poll(() => pane.message()).toContain("Assign 1 asset class");
    expect(await pane.cell(cell("Targets", 2, 2))).toBe("BND");
    expect(await pane.flaws()).toEqual([]);
  });

  test.each([
    [300, "light"],
    [350, "dark"],
    [450, "light"],
    [300, "dark"],
  ] as const)("has no flaw that axe finds at %d pixels in %s, and reaches beyond none", async (width, scheme) => {
    const sound = async (pane: PanePage) => {
      expect(await pane.flaws()).toEqual([]);
      expect(await pane.tooWide()).toEqual([]);
    };
    await sound(await given.open({ width, scheme, query: "empty" }));
    await sound(await given.open({ width, scheme, workbook: DEPOT }));
    await sound(await given.open({ width, scheme, workbook: BY_HAND }));
    const pane = await given.open({ width, scheme, workbook: KNOWN });
    await sound(pane);
    await button(pane, "Use these holdings").click();
    await sound(pane);
    await button(pane, "Continue without").click();
    await pane.panel.getByLabel("Empty").check();
    await sound(pane);
  });
});
