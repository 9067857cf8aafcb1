import { type Cell, isCellError } from "./cell.ts";

const MISSING_MARKERS: ReadonlySet<string> = new Set(["", "-", "--", "–", "—", "n/a", "null"]);
const ERROR_TEXT =
  /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!|BUSY!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|GETTING_DATA)/u;
const PENDING_TEXT = /^loading(?:\.\.\.|…)$/iu;

/** A cell as text, trimmed; a blank is "", an error value its own name. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) {
    return "";
  }
  if (isCellError(cell)) {
    return cell.error;
  }
  if (typeof cell === "boolean") {
    return cell ? "TRUE" : "FALSE";
  }
  return typeof cell === "string" ? plainText(cell) : String(cell);
}

/** Text without what cannot be seen: zero-width and direction marks, two ways of writing one accented letter, outer spaces. */
export function plainText(text: string): string {
  return /[^ -~]/u.test(text)
    ? text
        .normalize("NFC")
        .replace(/\p{Cf}+/gu, "")
        .trim()
    : text.trim();
}

/** Longest text of a cell that a message repeats whole. */
const LONGEST_QUOTE = 60;

/** A cell's text in quotation marks for a message, shortened where it goes on and on. */
export function quoted(cell: Cell): string {
  const text = textOf(cell);
  return `"${text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text}"`;
}

/** Whether a cell holds nothing: "", null, undefined or spaces. A 0 is not blank. */
export function isBlank(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && plainText(cell) === "");
}

/**
 * The text of a key cell (a holding, an asset class); "" where the row has none.
 *
 * Excel on the desktop hands a blank over as 0, so a 0 names nothing.
 */
export function keyText(cell: Cell): string {
  return cell === 0 || isMissingMarker(cell) ? "" : textOf(cell);
}

/** Whether a cell is blank or one of the markers that exports use for "nothing here": `--`, `n/a`, `null`. */
export function isMissingMarker(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === "string" && MISSING_MARKERS.has(plainText(cell).toLowerCase()));
}

/**
 * The error or pending value that a cell holds, if it does.
 *
 * Google Sheets hands errors over as text (`#N/A`, `Loading...`), Excel as values; both are meant here.
 */
export function errorIn(cell: Cell): string | undefined {
  if (isCellError(cell)) {
    return cell.error;
  }
  if (typeof cell !== "string") {
    return undefined;
  }
  const text = plainText(cell);
  return ERROR_TEXT.test(text) || PENDING_TEXT.test(text) ? text : undefined;
}

/** Whether an error value only says that its figure has not arrived yet. */
export function isPending(error: string): boolean {
  return PENDING_TEXT.test(error) || error === "#BUSY!" || error === "#GETTING_DATA";
}
