/** What programs write before functions that are newer than the file format, or that an add-in brings. */
const PREFIXES = /_xlfn\.|_xlws\.|_xldudf_|_xludf\.|__xludf\./g;
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
  return `=${outsideText(google ?? stored, (code) => code.replace(PREFIXES, ""))}`;
}

/** Applies a change to a formula's code, leaving the texts in quotes as they are. */
export function outsideText(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");
}
