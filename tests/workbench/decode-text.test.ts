import { describe, expect, test } from "vitest";
import { decodeText } from "../../addin/workbench/files/decode-text.ts";
import { UnreadableFile } from "../../addin/workbench/files/unreadable-file.ts";

const TEXT = "Symbol;Währung\r\nVTI;€\r\n";

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const bytes = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2));
  for (const [index, character] of [...(mark ? `\uFEFF${text}` : text)].entries()) {
    bytes.setUint16(index * 2, character.charCodeAt(0), littleEndian);
  }
  return new Uint8Array(bytes.buffer);
}

describe("decodeText()", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode(TEXT)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ["UTF-16, little end first", utf16(TEXT, true, true)],
    ["UTF-16, big end first", utf16(TEXT, false, true)],
    ["UTF-16 without a mark", utf16(TEXT, true, false)],
  ])("reads %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe(TEXT);
  });

  test("reads Windows-1252 where UTF-8 fails", () => {
    expect(decodeText(Uint8Array.from("Währung;1\n", (letter) => letter.charCodeAt(0)))).toBe("Währung;1\n");
  });

  test("refuses bytes that are no text", () => {
    expect(() => decodeText(Uint8Array.of(1, 2, 3, 4, 5))).toThrow(UnreadableFile);
  });
});
