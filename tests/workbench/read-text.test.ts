import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readText } from "../../addin/workbench/files/read-text.ts";
import { UnreadableFile } from "../../addin/workbench/files/unreadable-file.ts";

const POSITIONS = new URL("../golden/positions/", import.meta.url);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A sheet's values, row by row. */
function valuesOf(name: string, bytes: Uint8Array) {
  return readText(name, bytes).rows.map((row) => row.map((cell) => cell?.value ?? ""));
}

describe("readText()", () => {
  test.each(readdirSync(POSITIONS))("finds the columns of %s", (file) => {
    const widest = Math.max(...valuesOf(file, readFileSync(new URL(file, POSITIONS))).map((row) => row.length));
    expect(widest).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ["comma", "Symbol,Value\nVTI,1\n"],
    ["semicolon", 'Symbol;Value\nVTI;1\n"a;b";2,5\n'],
    ["tab", "Symbol\tValue\nVTI\t1\n"],
  ])("reads fields between a %s", (_, text) => {
    expect(valuesOf("x.csv", bytesOf(text)).slice(0, 2)).toEqual([
      ["Symbol", "Value"],
      ["VTI", 1],
    ]);
  });

  test("keeps formulas as the text they are", () => {
    expect(valuesOf("x.csv", bytesOf('a,b\n"=1+1",@x\n'))[1]).toEqual(["=1+1", "@x"]);
  });

  test("names the sheet after the file", () => {
    expect(readText("my [positions]: 2026.csv", bytesOf("a,b\n")).name).toBe("my positions 2026");
  });

  test("refuses a file with nothing in it", () => {
    expect(() => readText("x.csv", bytesOf("\n\n ,\n".replace(" ", "")))).toThrow(UnreadableFile);
  });
});
