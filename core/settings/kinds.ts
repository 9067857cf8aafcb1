import type { Cell } from "../cells/cell.ts";
import type { Decimal } from "../cells/decimal.ts";
import { nameKey } from "../cells/key.ts";
import { keyFault } from "../cells/key-fault.ts";
import { faultOf, readNumber } from "../cells/number-column.ts";
import type { Fault } from "../cells/problem.ts";
import { quoted, textOf } from "../cells/text.ts";

/** What reading a setting's cell gave: its value, or what is wrong with it and what to do. */
export type SettingReading<Value> = { readonly value: Value } | Fault;

/** A kind of value that settings take. */
export interface SettingKind<Value> {
  /** What may be entered, for help and messages: `TRUE or FALSE`. */
  readonly values: string;
  /** Whether a 0 is read as what it says, if only to be refused. Elsewhere it is a blank as Excel on the desktop hands it over. */
  readonly takesZero: boolean;
  /** Reads a cell that is not blank. */
  readonly read: (cell: Cell) => SettingReading<Value>;
}

/** One of a few words, case and spaces ignored. */
export function choice<const Word extends string>(words: readonly Word[]): SettingKind<Word> {
  const values = words.join(" or ");
  return {
    values,
    takesZero: false,
    read: (cell) => {
      const value = words.find((word) => nameKey(word) === nameKey(textOf(cell)));
      return value === undefined ? wrong(cell, `is not one of ${words.join(", ")}`, `Enter ${values}`) : { value };
    },
  };
}

/** Free text, trimmed. */
export const text: SettingKind<string | undefined> = {
  values: "text",
  takesZero: false,
  read: (cell) => keyFault(cell, "Enter a name, or clear the cell") ?? { value: textOf(cell) },
};

/** A three-letter currency code, in capitals. */
export const currencyCode: SettingKind<string | undefined> = {
  values: "a currency code such as USD",
  takesZero: false,
  read: (cell) => {
    const code = textOf(cell).toUpperCase();
    return /^[A-Z]{3}$/u.test(code)
      ? { value: code }
      : wrong(cell, "is not a currency code", "Enter three letters, such as USD");
  },
};

/** What people and spreadsheets in other languages write for TRUE and FALSE, as names compare. */
const YES = new Set(
  [
    "true",
    "yes",
    "1",
    "x",
    "✓",
    "✔",
    "wahr",
    "ja",
    "vrai",
    "oui",
    "verdadero",
    "sí",
    "si",
    "vero",
    "sì",
    "verdadeiro",
    "sim",
    "waar",
  ].map(nameKey),
);
const NO = new Set(
  ["false", "no", "0", "falsch", "nein", "faux", "non", "falso", "não", "nao", "onwaar", "nee"].map(nameKey),
);

/** TRUE or FALSE. */
export const flag: SettingKind<boolean> = {
  values: "TRUE or FALSE",
  takesZero: true,
  read: (cell) => {
    const key = nameKey(textOf(cell));
    return YES.has(key) || NO.has(key)
      ? { value: YES.has(key) }
      : wrong(cell, "is neither TRUE nor FALSE", "Enter TRUE or FALSE");
  },
};

/** An amount of money, 0 or more. */
export const amount: SettingKind<Decimal> = number("an amount", (value, isPercentage) => {
  if (isPercentage) {
    return "is a percentage, not an amount";
  }
  return value.lt(0) ? "is negative" : undefined;
});

/** A number, 0 or more, as an amount or a fraction; for a setting whose kind is still to come. */
export const anyNumber: SettingKind<Decimal> = number("a number", (value) => (value.lt(0) ? "is negative" : undefined));

/** A whole number between two bounds. */
export function wholeNumber(from: number, to: number): SettingKind<number> {
  return whole(`a whole number from ${from} to ${to}`, (value) => value.gte(from) && value.lte(to));
}

/** A whole number of things, 1 or more. */
export const count: SettingKind<number> = whole("a whole number, 1 or more", (value) => value.gte(1));

function whole(values: string, isWithin: (value: Decimal) => boolean): SettingKind<number> {
  const kind = number(values, (value) => (value.isInteger() && isWithin(value) ? undefined : `is not ${values}`));
  return {
    values,
    takesZero: true,
    read: (cell) => {
      const reading = kind.read(cell);
      return "value" in reading ? { value: reading.value.toNumber() } : reading;
    },
  };
}

/** A fraction above 0 and below 1, as 0.05 or 5%. */
export const fraction: SettingKind<Decimal> = number("a fraction such as 0.05 or 5%", (value) => {
  if (value.gte(1)) {
    return "is 1 or more, which means 100% or more";
  }
  return value.lte(0) ? "is not above 0" : undefined;
});

/** A rate above 0. */
export const rate: SettingKind<Decimal> = number("a rate above 0", (value) =>
  value.lte(0) ? "is not above 0" : undefined,
);

function number(
  values: string,
  objection: (value: Decimal, isPercentage: boolean) => string | undefined,
): SettingKind<Decimal> {
  return {
    values,
    takesZero: true,
    read: (cell) => {
      const reading = readNumber(cell);
      if (reading.kind !== "number") {
        return reading.kind === "unreadable"
          ? faultOf(reading, `Enter ${values}`)
          : wrong(cell, "is not a number", `Enter ${values}`);
      }
      const what = objection(reading.value, reading.percent);
      return what === undefined ? { value: reading.value } : wrong(cell, what, `Enter ${values}`);
    },
  };
}

function wrong(cell: Cell, what: string, remedy: string): SettingReading<never> {
  return { code: "BAD_SETTING", what: `${quoted(cell)} ${what}`, remedy };
}
