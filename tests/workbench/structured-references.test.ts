import { CFB, utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../addin/workbench/files/read-workbook.ts";
import { withoutTables } from "../../addin/workbench/files/structured-references.ts";
import type { Table } from "../../addin/workbench/files/tables-in.ts";

const TABLE: Table = {
  name: "Holdings",
  sheet: "My holdings",
  area: { startRow: 2, startColumn: 1, endRow: 9, endColumn: 3 },
  columns: ["Holding", "Price #1", "Value"],
  headerRows: 1,
  totalsRows: 1,
};

describe("withoutTables()", () => {
  test.each([
    ["=SUM(Holdings[#All])", "=SUM('My holdings'!B3:D10)"],
    ["=SUM(Holdings[])", "=SUM('My holdings'!B4:D9)"],
    ["=SUM(holdings[Value])", "=SUM('My holdings'!D4:D9)"],
    ["=SUM(Holdings[[Holding]:[Value]])", "=SUM('My holdings'!B4:D9)"],
    ["=Holdings[[#This Row],[Price '#1]]*2", "='My holdings'!C6*2"],
    ["=Holdings[[#Headers],[Value]]", "='My holdings'!D3"],
    ["=Holdings[#Totals]", "='My holdings'!B10:D10"],
    ['="Holdings[#All]"&Other[Value]', '="Holdings[#All]"&Other[Value]'],
    ["=SUM(Holdings[Nothing])", "=SUM(Holdings[Nothing])"],
  ])("writes %s as %s", (formula, expected) => {
    expect(withoutTables(formula, 5, [TABLE])).toBe(expected);
  });

  test.each(["2024", "A1"])("quotes a sheet named %s", (sheet) => {
    expect(withoutTables("=SUM(Holdings[Value])", 5, [{ ...TABLE, sheet }])).toBe(`=SUM('${sheet}'!D4:D9)`);
  });
});

describe("readWorkbook()", () => {
  test("resolves references to the tables of the file", () => {
    const sheet = utils.aoa_to_sheet([
      ["Holding", "Value"],
      ["VTI", 7],
    ]);
    sheet.D1 = { t: "n", f: "SUM(Positions[Value])" };
    sheet["!ref"] = "A1:D2";
    const zip = CFB.read(
      new Uint8Array(write({ SheetNames: ["S"], Sheets: { S: sheet } }, { type: "array", bookType: "xlsx" })),
      { type: "array" },
    );
    const add = (path: string, text: string) => CFB.utils.cfb_add(zip, path, new TextEncoder().encode(text));
    add(
      "/xl/worksheets/_rels/sheet1.xml.rels",
      '<Relationships><Relationship Id="rId1" Type="table" Target="../tables/table1.xml"/></Relationships>',
    );
    add(
      "/xl/tables/table1.xml",
      '<table displayName="Positions" ref="A1:B2"><tableColumns><tableColumn id="1" name="Holding"/><tableColumn id="2" name="Value"/></tableColumns></table>',
    );
    const { sheets } = readWorkbook(new Uint8Array(CFB.write(zip, { fileType: "zip", type: "array" })));
    expect(sheets[0]?.rows[0]?.[3]?.formula).toBe("=SUM(S!B2)");
  });
});
