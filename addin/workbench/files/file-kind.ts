import { UnreadableFile } from "./unreadable-file.ts";

/** How a file is read. */
export type FileKind = "zipped workbook" | "old workbook" | "text";

/** First bytes of files that people pick by mistake. */
const FOREIGN: readonly (readonly [signature: readonly number[], what: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture"],
  [[0xff, 0xd8, 0xff], "a picture"],
  [[0x47, 0x49, 0x46, 0x38], "a picture"],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
/** A zip's contents end within this many bytes of the file's end. */
const ZIP_TAIL = 65_557;
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Tells by its first bytes what a file is; its ending is only a person's word for it.
 *
 * @throws UnreadableFile for a file that is neither a workbook nor text.
 */
export function fileKindOf(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) {
    throw new UnreadableFile("it is empty");
  }
  const foreign = FOREIGN.find(([signature]) => startsWith(bytes, signature));
  if (foreign) {
    throw new UnreadableFile(`it is ${foreign[1]}, not a spreadsheet`);
  }
  if (startsWith(bytes, ZIP)) {
    return checkedZip(bytes);
  }
  if (startsWith(bytes, OLE)) {
    return "old workbook";
  }
  if (/\.(xlsx|xlsm|xlsb)$/i.test(name)) {
    throw new UnreadableFile("it is not an Excel workbook, whatever its name says, or it is damaged");
  }
  return "text";
}

/** A zip that was cut off has no end; the program that reads it would look for one forever. */
function checkedZip(bytes: Uint8Array): FileKind {
  for (let at = bytes.length - ZIP_END.length; at >= Math.max(0, bytes.length - ZIP_TAIL); at -= 1) {
    if (startsWith(bytes, ZIP_END, at)) {
      return "zipped workbook";
    }
  }
  throw new UnreadableFile("it is damaged: its end is missing");
}

function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}
