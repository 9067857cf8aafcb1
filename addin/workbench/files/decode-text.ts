import { UnreadableFile } from "./unreadable-file.ts";

/**
 * Text of a file in UTF-8, UTF-16 or, failing those, Windows-1252, without its byte order mark.
 *
 * @throws UnreadableFile for bytes that are no text in any of them.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (looksBinary(text)) {
    throw new UnreadableFile("it is not text");
  }
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) {
    return "utf-16le";
  }
  if (first === 0xfe && second === 0xff) {
    return "utf-16be";
  }
  // Plain letters in UTF-16 without a mark: every other byte is zero.
  if (first === 0 && second !== 0) {
    return "utf-16be";
  }
  if (first !== 0 && second === 0) {
    return "utf-16le";
  }
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Control characters that no table holds. */
function looksBinary(text: string): boolean {
  for (const character of text.slice(0, 10_000)) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20 && character !== "\t" && character !== "\n" && character !== "\r" && character !== "\f") {
      return true;
    }
  }
  return false;
}
