import { expect, test } from "vitest";
import { describeInBrowser, findBrowser, launchBrowser } from "./chromium.ts";

test("findBrowser() with a CHROME_PATH that is not there finds none", () => {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = "/nowhere/chrome";
  try {
    expect(findBrowser()).toBeUndefined();
  } finally {
    if (before === undefined) {
      delete process.env.CHROME_PATH;
    } else {
      process.env.CHROME_PATH = before;
    }
  }
});

describeInBrowser("launchBrowser()", () => {
  test("starts a browser that renders a page", async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent("<h1>Evenkeel</h1>");
      expect(await page.textContent("h1")).toBe("Evenkeel");
    } finally {
      await browser.close();
    }
  });
});
