import { expect, test } from "vitest";
import type { SheetSpec, WorkbookSpec } from "../../core/workbook/index.ts";
import { describeInPane } from "./in-pane.ts";

function sheet(name: string, rows: readonly (readonly (string | number | boolean)[])[]): SheetSpec {
  return { name, rows: rows.map((row) => row.map((value) => (value === "" ? null : { value }))) };
}

const TWO_STRATEGIES: WorkbookSpec = {
  sheets: [
    sheet("Holdings", [
      ["Holding", "Asset class", "Account", "Value"],
      ["VTI", "Stocks", "IRA", 60],
      ["BND", "Bonds", "Taxable", 40],
    ]),
    sheet("Targets", [
      ["Strategy", "Asset class", "Target"],
      ["Growth", "Stocks", 1],
      ["Core", "Stocks", 0.6],
      ["Core", "Bonds", 0.4],
    ]),
    sheet("Strategies", [
      ["Strategy", "Account", "Active"],
      ["Growth", "IRA", true],
      ["Core", "", true],
    ]),
  ],
};

const TARGET = { sheet: "Targets", row: 1, column: 2, rows: 1, columns: 1 };

describeInPane("the task pane", (given) => {
  test.each([300, 350, 450])("has nothing that reaches beyond %d pixels", async (width) => {
    for (const query of ["", "empty", "big=500"]) {
      const pane = await given.open({ width, query });
      expect(await pane.tooWide()).toEqual([]);
    }
  });

  test("goes from tab to tab with the arrow keys, and leaves screens as they were", async () => {
    const { page } = await given.open();
    await page.getByRole("tab", { name: "Overview" }).focus();
    for (const screen of ["Targets", "Plan", "Help"]) {
      await page.keyboard.press("ArrowRight");
      await page.getByRole("tab", { name: screen, selected: true }).waitFor();
      const id = await page.getByRole("tab", { name: screen }).getAttribute("aria-controls");
      expect(await page.locator("[role=tabpanel]:visible").getAttribute("id")).toBe(id);
    }
  });

  test("shows the active strategy of all accounts first, and another one when it is chosen", async () => {
    const { page } = await given.open({ workbook: TWO_STRATEGIES });
    const picker = page.getByRole("combobox", { name: "Strategy" });
    expect(await picker.inputValue()).toBe("Core");
    expect(await picker.locator("option").allInnerTexts()).toEqual(["Growth · IRA", "Core · all accounts"]);
    await picker.selectOption("Growth");
    expect(await picker.inputValue()).toBe("Growth");
  });

  test("says that the sheet changed while reading it again takes long, and stops once it was read", async () => {
    const pane = await given.open();
    const badge = pane.page.getByText("Older figures");
    await pane.page.waitForTimeout(500);
    await pane.page.evaluate(() => {
      const host = globalThis.evenkeelPane?.host;
      const findTables = host?.findTables;
      Object.assign(host ?? {}, {
        findTables: async () => {
          await new Promise((resolve) => setTimeout(resolve, 800));
          return findTables?.();
        },
      });
    });
    await pane.type(TARGET, 0.5);
    await badge.waitFor({ state: "visible" });
    await badge.waitFor({ state: "detached" });
  });

  test("says why a workbook cannot be read any more, and reads it when asked", async () => {
    const pane = await given.open();
    const { page } = pane;
    await page.waitForTimeout(500);
    await page.evaluate(() => {
      const host = globalThis.evenkeelPane?.host;
      const findTables = host?.findTables;
      const broken = () => {
        Object.assign(host ?? {}, { findTables });
        return Promise.reject(new Error("the server did not answer"));
      };
      Object.assign(host ?? {}, { findTables: broken });
    });
    await pane.type(TARGET, 0.5);
    await expect
      .poll(() => pane.message())
      .toContain("The workbook could not be read again: the server did not answer.");
    expect(await pane.flaws()).toEqual([]);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => pane.message()).toBe("");
  });

  test("gives the focus back where a message is closed or a dialog left", async () => {
    const pane = await given.open();
    await pane.type({ ...TARGET, row: 1, column: 2 }, "abc");
    const { page } = pane;
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    const repair = page.getByRole("button", { name: "Repair…" }).first();
    await repair.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(focused).toBe("Repair…");
    await repair.press("Enter");
    await page.getByRole("dialog").getByRole("button", { name: "Do it" }).press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect
      .poll(() => page.evaluate(() => /^(?:H\d|BUTTON)$/u.test(document.activeElement?.tagName ?? "")))
      .toBe(true);
    await page.getByRole("tab", { name: "Overview" }).focus();
    await page.getByRole("button", { name: "Close the message" }).press("Enter");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tab");
  });

  test("says that a screen could not be fetched, and fetches it when asked again", async () => {
    const isHelp = /help\.\w+\.js/u;
    const pane = await given.open({ prepare: (page) => page.route(isHelp, (route) => route.abort()) });
    await pane.page.getByRole("tab", { name: "Help" }).click();
    await pane.panel.getByText("Help could not be shown").waitFor();
    await pane.page.unroute(isHelp);
    await pane.panel.getByRole("button", { name: "Try again" }).click();
    await pane.panel.getByLabel("Search the reference").waitFor();
  });

  test("keeps the strategy that was chosen after the sheet changed", async () => {
    const pane = await given.open({ workbook: TWO_STRATEGIES });
    const picker = pane.page.getByRole("combobox", { name: "Strategy" });
    await picker.selectOption("Growth");
    await pane.type({ ...TARGET, row: 2 }, 0.5);
    await pane.page.waitForTimeout(500);
    expect(await picker.inputValue()).toBe("Growth");
  });

  test("has ids of its own beside another pane on the page", async () => {
    const { page } = await given.open();
    const doubled = await page.evaluate(async () => {
      globalThis.evenkeelPane?.mount(document.body.appendChild(document.createElement("div")));
      await new Promise((resolve) => setTimeout(resolve, 600));
      const ids = [...document.querySelectorAll("[role=tab], [role=tabpanel]")].map(({ id }) => id);
      return [ids.length, new Set(ids).size];
    });
    expect(doubled).toEqual([16, 16]);
  });

  test("keeps what was typed while the day changes", async () => {
    const pane = await given.open({ prepare: (page) => page.clock.install({ time: "2026-11-22T23:00:00" }) });
    await pane.show("Plan");
    const amount = pane.panel.getByRole("textbox").first();
    await amount.fill("5000");
    await pane.page.clock.setSystemTime("2026-11-23T09:00:00");
    await pane.page.emulateMedia({ colorScheme: "dark" });
    await pane.page.waitForFunction(() => document.body.dataset.scheme === "dark");
    expect(await amount.inputValue()).toBe("5000");
  });

  test("says that it could not be drawn, and begins anew when asked", async () => {
    const { page } = await given.open({ workbook: TWO_STRATEGIES });
    await page.evaluate(() => {
      const { find } = Array.prototype;
      Object.assign(globalThis, { mend: () => Object.assign(Array.prototype, { find }) });
      Object.assign(Array.prototype, {
        find(this: unknown[], ...args: Parameters<typeof find>) {
          if (this.some((one) => one instanceof Object && "isActive" in one)) {
            throw new Error("there is no strategy to show");
          }
          return find.apply(this, args);
        },
      });
    });
    await page.getByRole("combobox", { name: "Strategy" }).selectOption("Growth");
    await page.getByRole("heading", { name: "The pane could not be shown" }).waitFor();
    await page.getByText("there is no strategy to show.").waitFor();
    await page.evaluate("mend()");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("combobox", { name: "Strategy" }).waitFor();
  });

  test("watches once a pane, and nothing after it is gone", async () => {
    const { page } = await given.open();
    const counts = await page.evaluate(async () => {
      const shown = globalThis.evenkeelPane;
      if (!shown) {
        throw new Error("The pane is not there.");
      }
      const pause = () => new Promise((resolve) => setTimeout(resolve, 600));
      let watching = 0;
      const { watch } = shown.host;
      Object.assign(shown.host, {
        watch: (...args: Parameters<typeof watch>) => {
          watching += 1;
          const stop = watch(...args);
          return () => {
            watching -= 1;
            stop();
          };
        },
      });
      shown.root.unmount();
      const roots = [0, 1].map(() => shown.mount(document.body.appendChild(document.createElement("div"))));
      await pause();
      const both = watching;
      for (const root of roots) {
        root.unmount();
      }
      await pause();
      return [both, watching];
    });
    expect(counts).toEqual([2, 0]);
  });

  test.each(["light", "dark"] as const)("has no flaw in accessibility that axe finds, in %s", async (scheme) => {
    const pane = await given.open({ scheme, workbook: TWO_STRATEGIES });
    expect(await pane.flaws()).toEqual([]);
  });

  test("is drawn in the system's colours where those are forced", async () => {
    const pane = await given.open({ forcedColors: "active" });
    const color = await pane.page.evaluate(() => {
      const provider = document.querySelector(".fui-FluentProvider");
      return provider && getComputedStyle(provider).getPropertyValue("--class-2");
    });
    expect(color).toBe("Highlight");
  });
});
