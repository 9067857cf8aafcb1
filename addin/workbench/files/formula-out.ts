import { outsideText } from "./formula-in.ts";

/** Functions younger than the .xlsx format: Excel reads them only with this prefix. */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH " +
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

/**
 * A formula as Excel stores it, without its `=`: functions of this add-in and functions younger than the file format
 * carry a prefix.
 *
 * @param own - The add-in's functions, in capitals.
 */
export function storedFormula(typed: string, own: ReadonlySet<string>): string {
  return outsideText(typed.replace(/^=/, ""), (code) =>
    code.replace(CALL, (name) => `${prefixOf(name.toUpperCase(), own)}${name}`),
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
