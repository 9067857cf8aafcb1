import { expect, test } from "vitest";
import { describeInWorkbench } from "./in-workbench.ts";

describeInWorkbench("functions in the workbench", (given) => {
  test("compute the sample's sheets", async () => {
    const { workbench } = given;
    expect(await workbench.shown("Drift", "A1:E2")).toEqual([
      ["Asset class", "Holding", "Value", "Weight", "Target"],
      ["US stocks", "", "62,925.65", "49.0%", "45.0%"],
    ]);
    expect(await workbench.shown("Drift", "A18:D18")).toEqual([["Total", "", "128,450.20", "100.0%"]]);
    expect(await workbench.cell("Plan", "B2")).toMatch(/^Rebalance: Bonds −7/);
    expect(await workbench.cell("Plan", "B3")).toBe("71,327.58");
    expect(await workbench.shown("Plan", "A6:B6")).toEqual([["Bonds", "BND"]]);
  });

  test("show the portfolio's drift without a sign, and headers, classes and totals in bold", async () => {
    const { workbench } = given;
    const [[drift = ""] = []] = await workbench.shown("Drift", "H18");
    expect(drift).toMatch(/^\d+\.\d%$/);
    expect(await workbench.cell("Drift", "H2")).toBe("+4.0%");
    const total = (await workbench.shown("Plan", "A6:I12")).find(([first]) => first === "Total");
    expect(total?.[8]).toMatch(/^\d+\.\d%$/);
    await workbench.put("Plan", "M5", "=REBAL_DRIFT(Holdings!A1:F13,Targets!A1:C17)");
    await expect.poll(() => workbench.cell("Plan", "M22")).toBe("Total");
    const bold = await workbench.page.evaluate(() => {
      const sheet = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getSheetByName("Plan");
      const isBold = (row: number): boolean => {
        const style = sheet?.getSheet().getCell(row, 14)?.s;
        return typeof style === "object" && style?.bl === 1;
      };
      return [4, 5, 6, 7, 20, 21].map(isBold);
    });
    expect(bold).toEqual([true, true, false, false, true, true]);
    const alignment = await workbench.page.evaluate(() => {
      const sheet = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getSheetByName("Plan");
      return [12, 14].map((column) => {
        const style = sheet?.getSheet().getCell(4, column)?.s;
        return typeof style === "object" ? style?.ht : null;
      });
    });
    expect(alignment).toEqual([undefined, 3]);
  });

  test("plan whole shares as the settings say, and show what fewer orders reach", async () => {
    const { workbench } = given;
    expect(await workbench.shown("Plan", "A6:D8")).toEqual([
      ["Bonds", "BND", "882.00", "12"],
      ["Bonds", "BNDX", "298.80", "6"],
      ["Bonds", "VTIP", "290.70", "6"],
    ]);
    await workbench.put("Plan", "B4", "Whole shares=TRUE; Maximum orders=1");
    await expect
      .poll(() => workbench.shown("Plan", "A6:D7"))
      .toEqual([
        ["Bonds", "BND", "1,470.00", "20"],
        ["Cash", "Cash", "30.00", ""],
      ]);
    await workbench.put("Plan", "B4", "Maximum orders=none");
    await expect.poll(() => workbench.cell("Plan", "A5")).toMatch(/^#VALUE! Settings, Maximum orders: "none"/);
    await workbench.put("Plan", "B4", "");
    await expect.poll(() => workbench.cell("Plan", "D6")).toMatch(/^\d+\.\d+$/);
    await workbench.put("Plan", "A12", "=DEPOSIT_CURVE(Holdings!A1:F13,Targets!A1:C17,B1)");
    await expect
      .poll(() => workbench.shown("Plan", "A12:B13"))
      .toEqual([
        ["Orders", "Drift after"],
        ["1", "6.1%"],
      ]);
  });

  test("follow an edit, and undo takes it back", async () => {
    const { workbench } = given;
    const before = await workbench.shown("Plan", "A5:K9");
    await workbench.put("Holdings", "E8", 90);
    await expect.poll(() => workbench.cell("Drift", "C10")).toBe("29,153.10");
    expect(await workbench.shown("Plan", "A5:K9")).not.toEqual(before);
    await workbench.select("Holdings", "A1");
    await workbench.page.keyboard.press("Control+z");
    await expect.poll(() => workbench.cell("Drift", "C10")).toBe("25,688.10");
    await expect.poll(() => workbench.shown("Plan", "A5:K9")).toEqual(before);
  });

  test("show #SPILL! while something is in the way, and spill again when it is gone", async () => {
    const { workbench } = given;
    await workbench.put("Drift", "C4", "in the way");
    await expect.poll(() => workbench.cell("Drift", "A1")).toBe("#SPILL!");
    expect(await workbench.shown("Drift", "A2:C2")).toEqual([["", "", ""]]);
    await workbench.select("Drift", "C4");
    await workbench.page.keyboard.press("Delete");
    await expect.poll(() => workbench.cell("Drift", "A1")).toBe("Asset class");
    await expect.poll(() => workbench.cell("Drift", "C18")).toBe("128,450.20");
  });

  test("say in the cell, in words, what they refuse, and recover", async () => {
    const { workbench } = given;
    await workbench.put("Holdings", "E8", "abc");
    await workbench.put("Holdings", "F8", "abc");
    await expect
      .poll(() => workbench.cell("Drift", "A1"))
      .toMatch(/^#VALUE! Holdings row 8 \(BND\), \w+: "abc" is not/);
    expect(await workbench.cell("Plan", "B2")).toMatch(/^#VALUE! Holdings row 8 \(BND\)/);
    expect(await workbench.cell("Drift", "A2")).toBe("");
    await workbench.put("Holdings", "E8", 73.5);
    await workbench.put("Holdings", "F8", "=D8*E8");
    await expect.poll(() => workbench.cell("Drift", "C18")).toBe("128,450.20");
  });

  test("are errors for other formulas, never a text that counts as 0", async () => {
    const { workbench } = given;
    await workbench.put("Plan", "M1", '=IFERROR(REBAL_DRIFT(Holdings!A1:F13,Nowhere!A1:B2),"caught")');
    await workbench.put("Plan", "M2", "=SUM(REBAL_MIN_DEPOSIT(Holdings!A1:F13,Holdings!A1:A2),1)");
    await workbench.put("Plan", "M3", "=SUM(M2,1)");
    await expect.poll(() => workbench.cell("Plan", "M1")).toBe("caught");
    await expect.poll(() => workbench.cell("Plan", "M2")).toMatch(/^#VALUE!/);
    await expect.poll(() => workbench.cell("Plan", "M3")).toMatch(/^#VALUE!/);
  });

  test("take ranges, literals and nothing as a person writes them, and say what they cannot take", async () => {
    const { workbench } = given;
    const formulas: readonly (readonly [string, string | RegExp])[] = [
      ["=REBAL_MIN_DEPOSIT(Holdings!A:F,Targets!A:C)", "71,327.58"],
      ['=REBAL_MIN_DEPOSIT(Holdings!A1:F13,Targets!A1:C17,"Cash=Keep")', "71,327.58"],
      ['=INDEX(REBAL_PLAN(Holdings!A1:F13,Targets!A1:C17,,"Show all=TRUE"),1,3)', "Action"],
      ['=REBAL_STATUS({"Bonds",60;"Stocks",40},{"Bonds",60%;"Stocks",40%})', "On target"],
      ["=REBAL_STATUS(Holdings!A1:F13)", /^#VALUE! REBAL_STATUS: .*targets/],
      ["=REBAL_STATUS(Nowhere!A1:F13,Targets!A1:C17)", /^#(VALUE|REF)!/],
      ["=REBAL_STATUS(Holdings!H1:K20,Targets!A1:C17)", /^#VALUE! Holdings: /],
    ];
    for (const [index, [formula, shown]] of formulas.entries()) {
      const cell = `M${index + 1}`;
      await workbench.put("Plan", cell, formula);
      await expect.poll(() => workbench.cell("Plan", cell), { message: formula }).toMatch(shown);
    }
  });

  test("offer themselves with help while a formula is typed", async () => {
    const { workbench } = given;
    const { page } = workbench;
    await workbench.select("Targets", "G1");
    await page.keyboard.type("=REBAL_", { delay: 30 });
    await page.getByText("How far each asset class and each holding has drifted from its target.").waitFor();
    await page.keyboard.type("DRIFT(", { delay: 30 });
    await page.getByText("Your holdings with their header row").waitFor();
    await page.keyboard.type("Holdings!A:F,Targets!A:C)", { delay: 10 });
    // Univer takes its suggestions away 300 ms after the last key; until then, Enter would choose one.
    await page.waitForTimeout(400);
    await page.keyboard.press("Enter");
    await expect.poll(() => workbench.cell("Targets", "I2")).toBe("62,925.65");
    await page.keyboard.press("Control+z");
    await expect.poll(() => workbench.cell("Targets", "G1")).toBe("");
    expect(await workbench.cell("Targets", "I2")).toBe("");
  });

  test("move with their cell when rows are inserted above", async () => {
    const { workbench } = given;
    await workbench.put("Holdings", "E8", "abc");
    await workbench.put("Holdings", "F8", "abc");
    await expect.poll(() => workbench.cell("Plan", "A5")).toMatch(/^#VALUE! Holdings/);
    await workbench.page.evaluate(() => {
      globalThis.evenkeelWorkbench?.univer.getActiveWorkbook()?.getSheetByName("Plan")?.insertRowsBefore(3, 2);
    });
    await expect.poll(() => workbench.cell("Plan", "A7")).toMatch(/^#VALUE! Holdings/);
    expect(await workbench.cell("Plan", "A5")).toBe("");
  });
});
