import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { readWorkbook } from "../../addin/workbench/files/read-workbook.ts";
import { writeWorkbook } from "../../addin/workbench/files/write-workbook.ts";
import { describeInWorkbench } from "./in-workbench.ts";
import type { WorkbenchPage } from "./workbench-page.ts";

const POSITIONS = new URL("../golden/positions/", import.meta.url);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Saves through the header's button: the file's name and bytes. */
async function save(workbench: WorkbenchPage): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    workbench.page.waitForEvent("download"),
    workbench.page.getByRole("button", { name: "Save as .xlsx" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describeInWorkbench("files in the workbench", (given) => {
  test("every broker's file becomes a sheet beside the others, as it came, and REBAL_DRIFT reads it", async () => {
    const { workbench } = given;
    for (const [index, file] of readdirSync(POSITIONS).entries()) {
      const bytes = readFileSync(new URL(file, POSITIONS));
      await workbench.openFile(file, bytes);
      const sheet = basename(file, ".csv");
      await expect.poll(() => workbench.sheetNames().then((names) => names.at(-1)), { message: file }).toBe(sheet);
      const first = (await workbench.shown(sheet, "A1:E1"))[0] ?? [];
      const text = bytes.toString().replaceAll('"', "");
      expect(text.startsWith(first.filter((cell) => cell !== "").join(",")), file).toBe(true);
      const formula = await workbench.page.locator(".message code").innerText();
      expect(formula, file).toMatch(/^=REBAL_DRIFT\(\S+!A1:[A-Z]\d+,Targets!A:C\)$/);
      const cell = `M${index + 1}`;
      await workbench.put("Plan", cell, formula.replace("=REBAL_DRIFT(", "=REBAL_STATUS("));
      await expect
        .poll(() => workbench.cell("Plan", cell), { message: file })
        .toMatch(/^(Rebalance: |#VALUE! Holdings: holdings are in)/);
    }
    expect((await workbench.sheetNames()).slice(0, 4)).toEqual(["Holdings", "Targets", "Drift", "Plan"]);
  });

  test("a semicolon file in Windows-1252 shows its letters", async () => {
    const { workbench } = given;
    const text = "Symbol;Währung;Wert\nVTI;€;1,5\n";
    const bytes = Uint8Array.from(text, (letter) => (letter === "€" ? 0x80 : letter.charCodeAt(0)));
    await workbench.openFile("depot.csv", bytes);
    await expect
      .poll(() => workbench.shown("depot", "A1:C2"))
      .toEqual([
        ["Symbol", "Währung", "Wert"],
        ["VTI", "€", "1,5"],
      ]);
  });

  test("a file dropped on the page opens", async () => {
    const { workbench } = given;
    const dropped = await workbench.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(["Symbol,Value\nVTI,7\n"], "dropped.csv"));
      return transfer;
    });
    await workbench.page.dispatchEvent("main", "dragover", { dataTransfer: dropped });
    await workbench.page.getByText("Drop a file to open it").waitFor();
    await workbench.page.dispatchEvent("main", "drop", { dataTransfer: dropped });
    await expect.poll(() => workbench.cell("dropped", "B2")).toBe("7");
  });

  test("an unreadable file is refused by name with the reason, and the open workbook stays", async () => {
    const { workbench } = given;
    const files: readonly (readonly [string, Uint8Array, string])[] = [
      ["nothing.xlsx", new Uint8Array(), "it is empty"],
      ["notes.xlsx", bytesOf("hello"), "it is not an Excel workbook"],
      ["cut-off.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3), "it is damaged"],
      ["broken.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 1, 2), "it is damaged"],
      ["statement.pdf", bytesOf("%PDF-1.7"), "it is a PDF"],
      ["blank.csv", bytesOf("\n\n"), "there is nothing in it"],
      ["huge.csv", new Uint8Array(26_000_000).fill(65), "it is larger than 25 MB"],
    ];
    for (const [name, bytes, reason] of files) {
      await workbench.openFile(name, bytes);
      await expect
        .poll(() => workbench.message(), { message: name })
        .toContain(`“${name}” could not be opened: ${reason}`);
      expect(await workbench.sheetNames(), name).toEqual(["Holdings", "Targets", "Drift", "Plan"]);
    }
    expect(await workbench.cell("Drift", "C18")).toBe("128,450.20");
    await workbench.page.getByRole("button", { name: "Close the message" }).click();
    expect(await workbench.message()).toBe("");
  });

  test("the sample saved and opened again is the same workbook", async () => {
    const { workbench } = given;
    const before = await workbench.shown("Plan", "A1:K9");
    const drift = await workbench.shown("Drift", "A1:L18");
    const { name, bytes } = await save(workbench);
    expect(name).toBe("Sample portfolio.xlsx");
    await workbench.page.getByRole("button", { name: "New" }).click();
    await expect.poll(() => workbench.sheetNames()).toEqual(["Sheet1"]);
    await workbench.openFile(name, bytes);
    await expect.poll(() => workbench.sheetNames()).toEqual(["Holdings", "Targets", "Drift", "Plan"]);
    await expect.poll(() => workbench.shown("Plan", "A1:K9")).toEqual(before);
    expect(await workbench.shown("Drift", "A1:L18")).toEqual(drift);
    expect(await workbench.page.getByText("Edited", { exact: true }).count()).toBe(0);
    expect(readWorkbook((await save(workbench)).bytes)).toEqual(readWorkbook(bytes));
  });

  test("Ctrl+S saves, and what is being typed with it", async () => {
    const { workbench } = given;
    await workbench.select("Holdings", "H1");
    await workbench.page.keyboard.type("not yet entered");
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.keyboard.press("Control+s"),
    ]);
    const { sheets } = readWorkbook(readFileSync(await download.path()));
    expect(sheets[0]?.rows[0]?.[7]?.value).toBe("not yet entered");
  });

  test("names for ranges work in formulas, and are saved", async () => {
    const { workbench } = given;
    const rows = [[{ value: 2 }, { formula: "=SUM(Prices)*10" }], [{ value: 3 }]];
    const names = [{ name: "Prices", reference: "Figures!$A$1:$A$2" }];
    const bytes = writeWorkbook({ sheets: [{ name: "Figures", rows }], names }, new Set());
    await workbench.openFile("names.xlsx", bytes);
    await expect.poll(() => workbench.cell("Figures", "B1")).toBe("50");
    expect(readWorkbook((await save(workbench)).bytes).names).toEqual(names);
  });

  test("a saved file holds spilled values and text that looks like a formula", async () => {
    const { workbench } = given;
    await workbench.openFile("odd.csv", bytesOf('Symbol,Note\nVTI,"=HYPERLINK(""x"")"\nBND,+1\n'));
    await expect.poll(() => workbench.cell("odd", "B2")).toBe('=HYPERLINK("x")');
    const { sheets } = readWorkbook((await save(workbench)).bytes);
    expect(sheets.find((sheet) => sheet.name === "odd")?.rows.map((row) => row[1])).toEqual([
      { value: "Note" },
      { value: '=HYPERLINK("x")' },
      { value: "+1" },
    ]);
    expect(sheets.find((sheet) => sheet.name === "Drift")?.rows[0]?.[0]).toMatchObject({
      value: "Asset class",
      bold: true,
    });
  });

  test("unsaved edits are asked about before another workbook takes their place", async () => {
    const { workbench } = given;
    const { page } = workbench;
    await page.getByText("Edited", { exact: true }).waitFor({ state: "detached" });
    await workbench.put("Holdings", "E2", 310);
    await page.getByText("Edited", { exact: true }).waitFor();
    await page.getByRole("button", { name: "New" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await workbench.cell("Holdings", "E2")).toBe("310.00");
    await page.getByRole("button", { name: "New" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save, then open" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Sample portfolio.xlsx");
    await expect.poll(() => workbench.sheetNames()).toEqual(["Sheet1"]);
    await page.getByRole("button", { name: "Sample" }).click();
    await expect.poll(() => workbench.cell("Holdings", "E2")).toBe("301.50");
  });

  test("while that question is open, a file that is dropped is ignored", async () => {
    const { workbench } = given;
    const { page } = workbench;
    const other = writeWorkbook({ sheets: [{ name: "Other", rows: [[{ value: 1 }]] }] }, new Set());
    await workbench.put("Holdings", "E2", 310);
    await page.getByText("Edited", { exact: true }).waitFor();
    await page.getByRole("button", { name: "New" }).click();
    await workbench.openFile("other.xlsx", other);
    await page.waitForTimeout(1000);
    await page.getByRole("button", { name: "Discard edits" }).click();
    await expect.poll(() => workbench.sheetNames()).toEqual(["Sheet1"]);
    await workbench.openFile("other.xlsx", other);
    await expect.poll(() => workbench.sheetNames()).toEqual(["Other"]);
  });

  test("edits made while the file is written are not saved yet", async () => {
    const { workbench } = given;
    const { page } = workbench;
    await page.evaluate(() => {
      const send = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (...args: unknown[]) {
        Worker.prototype.postMessage = send;
        const book = globalThis.evenkeelWorkbench?.univer.getActiveWorkbook();
        book?.getSheetByName("Holdings")?.getRange("E2").setValue(310);
        Reflect.apply(send, this, args);
      };
    });
    await save(workbench);
    await page.waitForTimeout(500);
    expect(await page.getByText("Edited", { exact: true }).count()).toBe(1);
    await save(workbench);
    await page.getByText("Edited", { exact: true }).waitFor({ state: "detached" });
  });
});
