import type { Cell } from "./cell.ts";
import { Decimal } from "./decimal.ts";
import { type DecimalSign, type NumberText, parseNumberText, plainDigits } from "./number-text.ts";
import type { Fault } from "./problem.ts";
import { errorIn, isMissingMarker, isPending, quoted, textOf } from "./text.ts";

/** One cell of a column of numbers, read. */
export type NumberReading = { readonly kind: "missing" } | NumberCell | Unreadable;

/** A cell that holds a number. */
export interface NumberCell {
  readonly kind: "number";
  readonly value: Decimal;
  readonly percent: boolean;
  /** Whether it was written as text; a 0 that was cannot be a blank that Excel hands over. */
  readonly written: boolean;
}

/** A cell that holds something else. `what` is a clause: `"abc" is not a number`; a remedy of its own beats the caller's. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly code: string;
  readonly what: string;
  readonly remedy?: string;
}

/** What is wrong with an unreadable cell, with what to do where the cell itself does not say. */
export function faultOf({ code, what, remedy }: Unreadable, otherwise: string): Fault {
  return { code, what, remedy: remedy ?? otherwise };
}

/** What a set of number texts proves of the decimal sign. */
export type SignProof = DecimalSign | "both" | "none";

const MISSING: NumberReading = { kind: "missing" };

/**
 * Reads a column of numbers. Which sign is the decimal one is decided by the whole column, else by `rangeSign`; never
 * cell by cell.
 *
 * @param cells - The column, top to bottom.
 * @param rangeSign - What the rest of the range proves, asked only where the column leaves a cell open.
 */
export function readNumberColumn(cells: readonly Cell[], rangeSign: () => SignProof): readonly NumberReading[] {
  const sign = decimalSignOf(cells);
  let openSign: SignProof | undefined;
  return cells.map((cell) => {
    const reading = readPlainCell(cell);
    if (reading) {
      return reading;
    }
    const number = parseNumberText(textOf(cell));
    if (!number) {
      return { kind: "unreadable", code: "NOT_A_NUMBER", what: `${quoted(cell)} is not a number` };
    }
    if (sign === "both" && (number.proves ?? number.ambiguous)) {
      return mixed(cell);
    }
    if (sign === "none" && number.ambiguous) {
      openSign ??= rangeSign();
    }
    const decided = sign === "none" ? (openSign ?? "none") : sign;
    return readNumberText(cell, number, decided);
  });
}

/** Reads one cell that stands alone (a deposit, a setting): its own text must settle what it means. */
export function readNumber(cell: Cell): NumberReading {
  return readNumberColumn([cell], () => "none")[0] ?? MISSING;
}

/** What the number texts among some cells prove of the decimal sign. */
export function decimalSignOf(cells: Iterable<Cell>): SignProof {
  let proof: SignProof = "none";
  for (const cell of cells) {
    if (typeof cell === "string" && /[.,]/u.test(cell)) {
      const proves = parseNumberText(cell)?.proves;
      if (proves && proof !== "none" && proves !== proof) {
        return "both";
      }
      proof = proves ?? proof;
    }
  }
  return proof;
}

function readPlainCell(cell: Cell): NumberReading | undefined {
  if (typeof cell === "number") {
    return Number.isFinite(cell)
      ? { kind: "number", value: new Decimal(cell), percent: false, written: false }
      : { kind: "unreadable", code: "NOT_A_NUMBER", what: `${cell} is not a number` };
  }
  if (isMissingMarker(cell)) {
    return MISSING;
  }
  const error = errorIn(cell);
  if (error !== undefined) {
    return isPending(error)
      ? {
          kind: "unreadable",
          code: "PENDING",
          what: `the cell is still loading (${error})`,
          remedy: "Wait until it has a value",
        }
      : { kind: "unreadable", code: "ERROR_VALUE", what: `the cell holds the error ${error}` };
  }
  return typeof cell === "boolean"
    ? { kind: "unreadable", code: "NOT_A_NUMBER", what: `${textOf(cell)} is not a number` }
    : undefined;
}

function readNumberText(cell: Cell, number: NumberText, sign: SignProof): NumberReading {
  if (number.ambiguous && (sign === "none" || sign === "both")) {
    const [point, comma] = [plainDigits(number, "."), plainDigits(number, ",")].map((digits) =>
      new Decimal(digits).toString(),
    );
    return {
      kind: "unreadable",
      code: "AMBIGUOUS_NUMBER",
      what: `${quoted(cell)} can be ${point} or ${comma}`,
      remedy: "Enter it as a number, or write two decimals",
    };
  }
  const decimalSign = sign === "," || sign === "." ? sign : (number.proves ?? ".");
  const value = new Decimal(plainDigits(number, decimalSign));
  if (!Number.isFinite(value.toNumber())) {
    return { kind: "unreadable", code: "NOT_A_NUMBER", what: `${quoted(cell)} is too large a number` };
  }
  return { kind: "number", value: number.percent ? value.div(100) : value, percent: number.percent, written: true };
}

function mixed(cell: Cell): NumberReading {
  return {
    kind: "unreadable",
    code: "MIXED_DECIMAL_SIGNS",
    what: `${quoted(cell)} stands in a column where both "." and "," are used as the decimal sign`,
    remedy: "Use one of the two in the whole column",
  };
}
