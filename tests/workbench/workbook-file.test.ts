import { CFB, utils, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { readFile } from "../../addin/workbench/files/read.ts";
import { readWorkbook } from "../../addin/workbench/files/read-workbook.ts";
import { UnreadableFile } from "../../addin/workbench/files/unreadable-file.ts";
import { writeWorkbook } from "../../addin/workbench/files/write-workbook.ts";
import type { WorkbookSpec } from "../../core/workbook/index.ts";

const OWN = new Set(["REBAL_DRIFT"]);

const WORKBOOK: WorkbookSpec = {
  sheets: [
    {
      name: "Holdings",
      rows: [
        [{ value: "Holding", bold: true, fill: "#F2F0E5" }, { value: "Price", bold: true, align: "right" }, {}],
        [{ value: "VTI" }, { value: 301.5, format: "#,##0.00", color: "#205EA6" }, { formula: "=B2*2", value: 603 }],
        [{ value: "=not a formula" }, { value: true }, { value: "+1", wrap: true }],
        [{ formula: '=IF(A1="_xlfn.",LET(a,1,a+1),SUM(A1#))', value: 2 }],
        [{ value: " spaces " }, { value: 46295, format: "yyyy-mm-dd" }, { value: "#N/A", italic: true }],
        [{ value: "#NULL!" }, { value: "#NAME?" }, { value: "#GETTING_DATA" }],
      ],
      columnWidths: [90, 120],
      frozenRows: 1,
      frozenColumns: 2,
      merged: [{ startRow: 7, startColumn: 0, endRow: 8, endColumn: 1 }],
    },
    {
      name: "Bob's drift",
      rows: [
        [
          { formula: "=REBAL_DRIFT(Holdings!A1:C3)", value: "Asset class", spill: { rows: 2, columns: 2 } },
          { value: "Weight" },
        ],
        [{ value: "Bonds" }, { value: 0.2, format: "0.0%" }],
      ],
      hidden: true,
    },
  ],
  names: [{ name: "Prices", reference: "Holdings!$B$2:$B$4" }],
};

describe("readWorkbook(writeWorkbook(workbook))", () => {
  const read = readWorkbook(writeWorkbook(WORKBOOK, OWN));
  const [holdings, drift] = read.sheets;

  test("keeps values, formulas with their last values, and looks", () => {
    expect(holdings?.rows.slice(0, 6)).toEqual(
      WORKBOOK.sheets[0]?.rows.map((row) => row.map((cell) => (cell && Object.keys(cell).length > 0 ? cell : null))),
    );
  });

  test("keeps widths, frozen panes, merged cells, names and what is hidden", () => {
    expect(holdings?.columnWidths).toEqual([90, 120]);
    expect([holdings?.frozenRows, holdings?.frozenColumns]).toEqual([1, 2]);
    expect(holdings?.merged).toEqual(WORKBOOK.sheets[0]?.merged);
    expect(read.names).toEqual(WORKBOOK.names);
    expect(read.sheets.map((sheet) => [sheet.name, sheet.hidden ?? false])).toEqual([
      ["Holdings", false],
      ["Bob's drift", true],
    ]);
  });

  test("keeps a spilling formula in its first cell, its result left to spill again", () => {
    expect(drift?.rows[0]?.[0]?.formula).toBe("=REBAL_DRIFT(Holdings!A1:C3)");
    expect(drift?.rows[1]).toEqual([null, { format: "0.0%" }]);
  });
});

describe("writeWorkbook()", () => {
  const zip = CFB.read(writeWorkbook(WORKBOOK, OWN), { type: "array" });
  const xml = (path: string) => new TextDecoder().decode(Uint8Array.from(CFB.find(zip, path)?.content ?? []));

  test("stores a spilling formula as Excel does: a dynamic array with its values, the function prefixed", () => {
    const sheet = xml("/xl/worksheets/sheet2.xml");
    expect(sheet).toContain('cm="1"');
    expect(sheet).toContain('<f t="array" ref="A1:B2">_xldudf_REBAL_DRIFT(Holdings!A1:C3)</f>');
    expect(sheet).toContain("<v>0.2</v>");
    expect(xml("/xl/metadata.xml")).toContain('fDynamic="1"');
  });

  test.each(["#N/A", "#NULL!", "#GETTING_DATA"])("stores %s as an error, not as text", (error) => {
    expect(xml("/xl/worksheets/sheet1.xml")).toMatch(new RegExp(`t="e"[^>]*><v>${error}</v>`));
  });

  test("stores text that looks like a formula as text", () => {
    expect(xml("/xl/worksheets/sheet1.xml")).not.toContain("not a formula");
    expect(xml("/xl/sharedStrings.xml")).toContain("=not a formula");
  });
});

/** A zip archive that holds a text. */
function otherZip(): Uint8Array {
  const zip = CFB.utils.cfb_new();
  CFB.utils.cfb_add(zip, "/readme.txt", new TextEncoder().encode("hello"));
  return new Uint8Array(CFB.write(zip, { fileType: "zip", type: "array" }));
}

/** The outside of a workbook with a password. */
function encrypted(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/EncryptionInfo", new Uint8Array(300));
  CFB.utils.cfb_add(container, "/EncryptedPackage", new Uint8Array(5000));
  return new Uint8Array(CFB.write(container, { type: "array" }));
}

describe("readFile()", () => {
  const reason = (name: string, bytes: Uint8Array): string => {
    try {
      readFile(name, bytes);
      return "";
    } catch (problem) {
      return problem instanceof UnreadableFile ? problem.message : `threw ${problem}`;
    }
  };
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const whole = writeWorkbook(WORKBOOK, OWN);

  test.each([
    ["an empty file", "x.xlsx", new Uint8Array(), "it is empty"],
    ["half a workbook", "x.xlsx", whole.slice(0, whole.length / 2), "it is damaged: its end is missing"],
    ["a zip of something else", "x.xlsx", otherZip(), "it is damaged, or not a workbook"],
    ["a workbook with a password", "x.xlsx", encrypted(), "it has a password; save a copy without one"],
    [
      "text that says it is a workbook",
      "x.xlsx",
      bytesOf("hello"),
      "it is not an Excel workbook, whatever its name says, or it is damaged",
    ],
    ["a PDF", "x.csv", bytesOf("%PDF-1.7 …"), "it is a PDF, not a spreadsheet"],
    ["a picture", "x.png", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), "it is a picture, not a spreadsheet"],
    ["bytes", "x.csv", Uint8Array.of(1, 2, 3, 4), "it is not text"],
  ])("refuses %s with a reason", (_, name, bytes, expected) => {
    expect(reason(name, bytes)).toBe(expected);
  });

  test("reads an .xls file", () => {
    const book = { SheetNames: ["S"], Sheets: { S: utils.aoa_to_sheet([["VTI", 5]]) } };
    const opened = readFile("x.xls", new Uint8Array(write(book, { type: "array", bookType: "biff8" })));
    expect(opened.kind === "workbook" && opened.workbook.sheets[0]?.rows).toEqual([[{ value: "VTI" }, { value: 5 }]]);
  });
});
