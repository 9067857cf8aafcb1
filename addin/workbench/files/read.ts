import { fileKindOf } from "./file-kind.ts";
import type { Opened } from "./opened.ts";
import { readText } from "./read-text.ts";
import { readWorkbook } from "./read-workbook.ts";

/**
 * Reads a file of any kind that the workbench opens.
 *
 * @throws UnreadableFile with the reason, in words.
 */
export function readFile(name: string, bytes: Uint8Array): Opened {
  if (fileKindOf(name, bytes) === "text") {
    return { kind: "sheet", sheet: readText(name, bytes) };
  }
  return { kind: "workbook", workbook: readWorkbook(bytes) };
}
