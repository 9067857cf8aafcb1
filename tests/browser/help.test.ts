import { expect, test } from "vitest";
import { describeInPane } from "./in-pane.ts";

describeInPane("help", (given) => {
  test("finds functions, settings and columns by what they say", async () => {
    const pane = await given.open();
    await pane.show("Help");
    const search = pane.panel.getByRole("searchbox", { name: "Search the reference" });
    await search.fill("smallest deposit");
    await pane.panel.getByText("1 entry with “smallest deposit”").waitFor();
    await pane.panel.getByText("REBAL_MIN_DEPOSIT").first().click();
    await pane.panel.getByText("REBAL_MIN_DEPOSIT(holdings, targets, [settings])").waitFor();
    await search.fill("zzz");
    await pane.panel.getByText("Nothing in the reference has “zzz”.").waitFor();
  });

  test("unfolds with the keyboard", async () => {
    const pane = await given.open();
    await pane.show("Help");
    await pane.panel.getByRole("searchbox").focus();
    await pane.page.keyboard.press("Tab");
    await pane.page.keyboard.press("Enter");
    await pane.page.keyboard.press("Tab");
    await pane.page.keyboard.press("Enter");
    await pane.panel.getByText("REBAL_DRIFT(holdings, targets, [settings])").waitFor();
  });

  test("says what was found here, and shows it in the sheet", async () => {
    const pane = await given.open();
    await pane.show("Help");
    await pane.panel.getByText("Self-check").click();
    await pane.panel.getByRole("button", { name: "Targets!A1:C17: show in the sheet" }).click();
    await expect
      .poll(() => pane.page.evaluate(() => globalThis.evenkeelPane?.host.selection()))
      .toMatchObject({ sheet: "Targets", rows: 17 });
    expect(await pane.panel.innerText()).toContain("0: targets made by hand, read as they are");
  });

  test.each([
    [300, "light"],
    [350, "dark"],
    [450, "light"],
  ] as const)("has no flaw that axe finds at %d pixels in %s, and reaches beyond none", async (width, scheme) => {
    const pane = await given.open({ width, scheme });
    await pane.show("Help");
    await pane.panel.getByText("Self-check").click();
    await pane.panel.getByRole("searchbox").fill("e");
    for (const name of ["REBAL_DRIFT", "BROKER_ORDERS"]) {
      await pane.panel.locator("summary", { hasText: name }).click();
    }
    expect(await pane.flaws()).toEqual([]);
    expect(await pane.tooWide()).toEqual([]);
  });
});
