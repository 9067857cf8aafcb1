import { expect, test } from "vitest";
import { describeInWorkbench } from "./in-workbench.ts";
import type { WorkbenchPage } from "./workbench-page.ts";

/** The pane's tabs, once its workbook was read. */
async function paneReady({ page }: WorkbenchPage): Promise<void> {
  await page.locator("#pane [role=tabpanel]:not([hidden]) > *").waitFor();
}

/** The pane's background, as drawn. */
function paper({ page }: WorkbenchPage): Promise<string> {
  return page.locator("#pane .fui-FluentProvider").evaluate((pane) => getComputedStyle(pane).backgroundColor);
}

describeInWorkbench("the task pane beside the grid", (given) => {
  test("is on the workbook that is open in the grid", async () => {
    await paneReady(given.workbench);
    const picker = given.workbench.page.getByRole("combobox", { name: "Strategy" });
    expect(await picker.locator("option").allInnerTexts()).toEqual(["All portfolio"]);
    await given.workbench.put("Targets", "C1", "Something else");
    await expect.poll(() => picker.count()).toBe(0);
    await given.workbench.put("Targets", "C1", "Target");
    await expect.poll(() => picker.count()).toBe(1);
  });

  test("begins anew with another workbook", async () => {
    const { page } = given.workbench;
    await paneReady(given.workbench);
    await page.getByRole("tab", { name: "Help" }).click();
    await page.getByRole("button", { name: "New" }).click();
    await expect.poll(() => given.workbench.sheetNames()).toEqual(["Sheet1"]);
    await page.getByRole("tab", { name: "Overview", selected: true }).waitFor();
    expect(await page.getByRole("combobox", { name: "Strategy" }).count()).toBe(0);
  });

  test("is hidden and shown by its button, and stays so", async () => {
    const { workbench } = given;
    const { page } = workbench;
    await paneReady(workbench);
    const button = page.getByRole("button", { name: "Task pane" });
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.click();
    expect(await page.locator("#pane").isVisible()).toBe(false);
    await page.reload();
    await workbench.ready();
    expect(await page.locator("#pane").count()).toBe(0);
    await button.click();
    await paneReady(workbench);
  });

  test("is left as it was by hiding it, and F6 goes past it then", async () => {
    const { workbench } = given;
    const { page } = workbench;
    await paneReady(workbench);
    await page.locator("#pane").getByRole("tab", { name: "Plan" }).click();
    const amount = page.locator("#pane [role=tabpanel]:not([hidden])").getByRole("textbox").first();
    await amount.fill("5000");
    const button = page.getByRole("button", { name: "Task pane" });
    await button.click();
    await page.keyboard.press("F6");
    expect(await page.evaluate(() => document.activeElement?.closest("#pane, main")?.tagName)).toBe("MAIN");
    await button.click();
    expect(await amount.inputValue()).toBe("5000");
  });

  test("says that it did not come, beside a grid that works, and comes when asked again", async () => {
    const isPane = /\/pane\.\w+\.js/u;
    const { workbench } = given;
    const { page } = workbench;
    await page.route(isPane, (route) => route.abort());
    await page.reload();
    await workbench.ready();
    await page.getByText("The pane could not be shown").waitFor();
    await workbench.put("Holdings", "H1", "works");
    expect(await workbench.cell("Holdings", "H1")).toBe("works");
    await page.unroute(isPane);
    await page.getByRole("button", { name: "Try again" }).click();
    await paneReady(workbench);
  });

  test("lies over the grid in a narrow window, once it is asked for", async () => {
    const workbench = await given.open({ viewport: { width: 800, height: 700 } });
    const { page } = workbench;
    expect(await page.locator("#pane").count()).toBe(0);
    await page.getByRole("button", { name: "Task pane" }).click();
    await paneReady(workbench);
    const [grid, pane] = [await page.locator("main.grid").boundingBox(), await page.locator("#pane").boundingBox()];
    expect(grid?.width).toBe(800);
    expect((pane?.x ?? 0) + (pane?.width ?? 0)).toBe(800);
  });

  test("follows the colours of the page", async () => {
    const { workbench } = given;
    await paneReady(workbench);
    expect(await paper(workbench)).toBe("rgb(255, 252, 240)");
    await workbench.page.getByRole("button", { name: "Switch to dark colours" }).click();
    await expect.poll(() => paper(workbench)).toBe("rgb(16, 15, 15)");
  });

  test("is reached with F6 after the header, and its keys are its own", async () => {
    const { workbench } = given;
    const { page } = workbench;
    await paneReady(workbench);
    await workbench.select("Holdings", "H1");
    await page.keyboard.press("F6");
    await page.keyboard.press("F6");
    await page.keyboard.press("ArrowRight");
    await page.getByRole("tab", { name: "Targets", selected: true }).waitFor();
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("Shift+F6");
    await page.keyboard.type("back");
    await page.keyboard.press("Enter");
    await expect.poll(() => workbench.cell("Holdings", "H1")).toBe("back");
  });
});
