import { outsideText } from "./formula-in.ts";
import { withStoredParameters } from "./parameters-out.ts";

/** Functions younger than the .xlsx format: Excel reads them only with this prefix. */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH " +
    "CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP EXPAND FLOOR.MATH FORMULATEXT HSTACK " +
    "IFNA IFS ISFORMULA ISOMITTED LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION RANDARRAY REDUCE " +
    "RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW " +
    "UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);
/** Functions that Excel stores with two prefixes. */
const FUTURE_IN_SHEETS = new Set(["FILTER", "SORT"]);

/** A function's name with its opening parenthesis. */
const CALL = /[A-Z_][A-Z0-9_.]*(?=\()/gi;
/** The whole of a spilled result by its first cell, `A1#`; also texts and sheet names, to pass over them. */
const SPILLED =
  /"(?:[^"]|"")*"|(?<![\w.$[])((?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d+)#|'(?:[^']|'')*'/giu;

/**
 * A formula as Excel stores it, without its `=`: functions of this add-in, functions younger than the file format and
 * the names that LET and LAMBDA give carry a prefix, and `A1#` is a call. The sign `@` goes: a formula that does not
 * spill takes one value of a range anyway.
 *
 * @param own - The add-in's functions, in capitals.
 */
export function storedFormula(typed: string, own: ReadonlySet<string>): string {
  const spelledOut = typed
    .replace(/^=/, "")
    .replace(SPILLED, (written, cell: string | undefined) => (cell === undefined ? written : `ANCHORARRAY(${cell})`));
  return outsideText(withStoredParameters(spelledOut), (code) =>
    code.replace(/(?<!\[)@/g, "").replace(CALL, (name) => `${prefixOf(name.toUpperCase(), own)}${name}`),
  );
}

function prefixOf(name: string, own: ReadonlySet<string>): string {
  if (own.has(name)) {
    return "_xldudf_";
  }
  if (FUTURE_IN_SHEETS.has(name)) {
    return "_xlfn._xlws.";
  }
  return FUTURE.has(name) ? "_xlfn." : "";
}
