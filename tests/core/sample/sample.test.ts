import { describe, expect, test } from "vitest";
import { SAMPLE_RANGES } from "../../../core/functions/parameters.ts";
import { FUNCTIONS, kindOfColumn } from "../../../core/index.ts";
import { HOLDINGS_RANGE, SAMPLE_WORKBOOK, TARGETS_RANGE } from "../../../core/sample/index.ts";

test("the sample names its tables, headers included", () => {
  expect(SAMPLE_WORKBOOK.names).toEqual([
    { name: "Holdings", reference: "Holdings!$A$1:$F$13" },
    { name: "Targets", reference: "Targets!$A$1:$C$17" },
  ]);
});

test("the functions' examples name the sample's ranges", () => {
  expect(SAMPLE_RANGES).toBe(`${HOLDINGS_RANGE}, ${TARGETS_RANGE}`);
});

describe.each([
  ["Drift", "REBAL_DRIFT"],
  ["Plan", "DEPOSIT_PLAN"],
])("the sample's sheet %s", (sheetName, functionName) => {
  const sheet = SAMPLE_WORKBOOK.sheets.find(({ name }) => name === sheetName);
  const header = sheet?.rows.find(([first]) => first?.formula?.startsWith(`=${functionName}(`)) ?? [];
  const columns = FUNCTIONS.find(({ name }) => name === functionName)?.columns ?? [];

  test("has room for the header of its result, headers of numbers at the right", () => {
    const alignments = columns.map((column) => (kindOfColumn(column) === "text" ? undefined : "right"));
    expect(header.map((cell) => cell?.align)).toEqual(alignments);
    expect(header.map((cell) => cell?.bold)).toEqual(columns.map(() => true));
  });

  test("has a width for every column", () => {
    expect(sheet?.columnWidths?.length).toBe(columns.length);
  });
});
