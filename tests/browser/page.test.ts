import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "vitest";
import { FUNCTIONS } from "../../core/index.ts";
import { describeInWorkbench } from "./in-workbench.ts";
import type { WorkbenchPage } from "./workbench-page.ts";

/** The page's and the grid's background, as drawn. */
function background(workbench: WorkbenchPage): Promise<string> {
  return workbench.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** The words of what has the keyboard. */
function focused(workbench: WorkbenchPage): Promise<string> {
  return workbench.page.evaluate(() => document.activeElement?.textContent ?? "");
}

const PAPER = "rgb(255, 252, 240)";
const BLACK = "rgb(16, 15, 15)";

describeInWorkbench("the workbench's page", (given) => {
  test("is served with a policy that lets nothing out and runs no text as code", async () => {
    const policy = await given.workbench.page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
    expect(policy?.split("; ")).toEqual([
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "worker-src 'self'",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test.each(["https://elsewhere.invalid/", "/index.html"])("has its policy block a fetch of %s", async (address) => {
    const outcome = await given.workbench.page.evaluate(async (url) => {
      const violated = new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
      });
      const fetched = await fetch(url).then(
        () => "fetched",
        () => "refused",
      );
      return [fetched, fetched === "refused" ? await violated : ""];
    }, address);
    expect(outcome).toEqual(["refused", "connect-src"]);
  });

  test("follows the system's colours until others are chosen, and remembers the choice", async () => {
    const dark = await given.open({ colorScheme: "dark" });
    await expect.poll(() => background(dark)).toBe(BLACK);
    await dark.page.emulateMedia({ colorScheme: "light" });
    await expect.poll(() => background(dark)).toBe(PAPER);
    await dark.page.getByRole("button", { name: "Switch to dark colours" }).click();
    await expect.poll(() => background(dark)).toBe(BLACK);
    expect(await dark.page.evaluate(() => document.querySelector(".univer-dark") !== null)).toBe(true);
    await dark.page.reload();
    await dark.ready();
    await expect.poll(() => background(dark)).toBe(BLACK);
  });

  test.each(["light", "dark"] as const)(
    "has no flaw in accessibility that axe finds in its own parts, in %s",
    async (colorScheme) => {
      const workbench = await given.open({ colorScheme });
      await workbench.page.getByRole("button", { name: "Help" }).click();
      const { violations } = await new AxeBuilder({ page: workbench.page })
        .include(".header")
        .include("dialog")
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    },
  );

  test("lists every function in Help, and closes it with Escape", async () => {
    const { page } = given.workbench;
    await page.getByRole("button", { name: "Help" }).click();
    const headings = await page.locator("dialog h3").allInnerTexts();
    expect(headings.map((heading) => heading.split("(")[0])).toEqual(FUNCTIONS.map(({ name }) => name));
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog").count()).toBe(0);
    expect(await focused(given.workbench)).toBe("Help");
  });

  test("goes from the grid to the header with F6, and back to type on", async () => {
    const { workbench } = given;
    await workbench.select("Holdings", "H1");
    await workbench.page.keyboard.press("F6");
    expect(await focused(workbench)).toBe("Open");
    await workbench.page.keyboard.press("Shift+F6");
    await workbench.page.keyboard.type("back");
    await workbench.page.keyboard.press("Enter");
    await expect.poll(() => workbench.cell("Holdings", "H1")).toBe("back");
  });

  test("goes from the grid's toolbar to the header with F6, and on to the cells", async () => {
    const { workbench } = given;
    const { page } = workbench;
    await workbench.select("Holdings", "H1");
    await page.keyboard.press("F6");
    for (const _ of Array.from({ length: 7 })) {
      await page.keyboard.press("Tab");
    }
    expect(await page.evaluate(() => document.activeElement?.closest("main button") !== null)).toBe(true);
    await page.keyboard.press("F6");
    expect(await focused(workbench)).toBe("Open");
    await page.keyboard.press("Shift+F6");
    await page.keyboard.type("cells");
    await page.keyboard.press("Enter");
    await expect.poll(() => workbench.cell("Holdings", "H1")).toBe("cells");
  });

  test("has what is typed after New go into the new workbook", async () => {
    const { workbench } = given;
    const { page } = workbench;
    await page.getByRole("button", { name: "New" }).click();
    await expect.poll(() => workbench.sheetNames()).toEqual(["Sheet1"]);
    await page.waitForTimeout(300);
    await page.keyboard.type("first");
    await page.keyboard.press("Enter");
    await expect.poll(() => workbench.cell("Sheet1", "A1")).toBe("first");
  });

  test("has what is typed after a file was opened go into its sheet", async () => {
    const { workbench } = given;
    const { page } = workbench;
    const open = page.getByRole("button", { name: "Open" });
    const [picker] = await Promise.all([page.waitForEvent("filechooser"), open.press("Enter")]);
    await picker.setFiles({ name: "a.csv", mimeType: "", buffer: Buffer.from("Symbol,Value\nVTI,7\n") });
    await expect.poll(() => workbench.cell("a", "B2")).toBe("7");
    await page.waitForTimeout(300);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("BND");
    await page.keyboard.press("Enter");
    await expect.poll(() => workbench.cell("a", "A2")).toBe("BND");
  });

  test("keeps its header on one line at 1024 pixels", async () => {
    const workbench = await given.open({ viewport: { width: 1024, height: 768 } });
    const header = await workbench.page.locator(".header").boundingBox();
    const help = await workbench.page.getByRole("button", { name: "Help" }).boundingBox();
    expect(header?.height).toBe(48);
    expect((help?.x ?? 0) + (help?.width ?? 0)).toBeLessThanOrEqual(1024);
  });
});
