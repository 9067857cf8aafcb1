import { mapCalls } from "./map-calls.ts";

/**
 * What programs write before functions that are newer than the file format, or that an add-in brings, and before the
 * names that LET and LAMBDA give.
 */
const PREFIXES = /_xlfn\.|_xlws\.|_xldudf_|_xludf\.|__xludf\.|_xlpm\.|_xlop\./g;
/** A reference to one cell or range, or a name. */
const REFERENCE = /^(?:'(?:[^']|'')*'!)?[\p{L}\p{N}_.$:!]+$/u;
/** How Google Sheets exports a formula that Excel does not know: the formula as text, then its last value. */
const GOOGLE = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),/;
/** What Google Sheets writes into the cells that such a formula spilled to. */
const GOOGLE_SPILLED = '"COMPUTED_VALUE"';

/**
 * A formula of an opened file as a person would type it, with its `=`; null for a cell that only holds a part of
 * another formula's result.
 *
 * @example `_xldudf_REBAL_DRIFT(A1:B3,_xlfn.XLOOKUP(1,D:D,E:E))` → `=REBAL_DRIFT(A1:B3,XLOOKUP(1,D:D,E:E))`
 */
export function typedFormula(stored: string): string | null {
  const google = GOOGLE.exec(stored)?.[1]?.replaceAll('""', '"');
  if (google === GOOGLE_SPILLED) {
    return null;
  }
  return `=${mapCalls(
    outsideText(google ?? stored, (code) => code.replace(PREFIXES, "")),
    typedCall,
  )}`;
}

/** What Excel stores as a call, and people type as a sign: `@A1`, which the grid does without, and `A1#`. */
function typedCall(name: string, args: readonly string[]): string | null {
  const inside = args.join(",");
  if (name === "SINGLE") {
    return REFERENCE.test(inside) ? inside : `(${inside})`;
  }
  return name === "ANCHORARRAY" && REFERENCE.test(inside) ? `${inside}#` : null;
}

/** Applies a change to a formula's code, leaving the texts in quotes as they are. */
export function outsideText(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
