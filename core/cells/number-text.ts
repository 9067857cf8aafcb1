import { plainText } from "./text.ts";

/** The sign between the whole and the fraction. */
export type DecimalSign = "." | ",";

/** A number written as text, taken apart but not yet read: "2,500" can still be 2500 or 2.5. */
export interface NumberText {
  /** Digits with the signs `.` and `,` among them, nothing else. */
  readonly body: string;
  readonly negative: boolean;
  readonly percent: boolean;
  /** The currency's sign or code that stands with it, without dots; "" where none does. */
  readonly currency: string;
  /** The decimal sign that this text proves; undefined where it proves none or needs none. */
  readonly proves: DecimalSign | undefined;
  /** Whether the value depends on which sign is the decimal one. */
  readonly ambiguous: boolean;
}

/** No number is written longer; patterns need not be tried on essays. */
const LONGEST = 64;
const SPACES = /[\s\u00a0\u202f\u2009]+/gu;
/** Codes that stand for a currency beside an amount; any other three capitals are a symbol, as in "25 VTI". */
const CODES =
  "USD|EUR|GBP|GBX|CHF|JPY|CAD|AUD|NZD|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|ILS|ZAR|INR|CNY|CNH|HKD|TWD|SGD|KRW|THB|" +
  "MYR|IDR|PHP|VND|BRL|MXN|CLP|COP|ARS|PEN|UAH|RUB|AED|SAR|QAR|KWD|EGP|NGN|KES|MAD";
const CURRENCY = `(?:US|CA|AU|NZ|HK|C|A|R|S)?\\p{Sc}|(?:${CODES}|kr\\.?|zł|Kč|Ft|Fr\\.?)(?![\\p{L}])`;
const LEADING_CURRENCY = new RegExp(`^(?:${CURRENCY})`, "u");
const TRAILING_CURRENCY = new RegExp(`(?<![\\p{L}])(?:${CURRENCY})$`, "u");
const SCIENTIFIC = /^\d+(?:\.\d+)?[eE][+-]?\d{1,3}$/u;

/**
 * Takes a number's text apart: currency signs, thousands separators, decimal comma, spaces, parentheses or a trailing
 * minus for negatives, `%`.
 *
 * @returns undefined where the text is not a number ("abc", "1k", "30.09.2026").
 * @example parseNumberText("($1,234.50)") → body "1,234.50", negative, proves "."
 */
export function parseNumberText(text: string): NumberText | undefined {
  if (text.length > LONGEST) {
    return undefined;
  }
  let rest = plainText(text).replace(/[−‒–]/gu, "-");
  const signs: Signs = { minus: 0, plus: 0, percent: 0, currencies: [] };
  rest = strip(rest, signs);
  const parenthesised = /^\((.*)\)$/u.exec(rest);
  let negative = false;
  if (parenthesised) {
    negative = true;
    rest = strip(parenthesised[1] ?? "", signs);
  }
  if (signs.minus + signs.plus + (negative ? 1 : 0) > 1 || signs.percent > 1 || signs.currencies.length > 1) {
    return undefined;
  }
  negative ||= signs.minus === 1;
  const [currency = ""] = signs.currencies;
  if (SCIENTIFIC.test(rest)) {
    const proves = rest.includes(".") ? "." : undefined;
    return { body: rest, negative, percent: signs.percent === 1, currency, proves, ambiguous: false };
  }
  const spaced = /\d[\s\u00a0\u202f\u2009'’]\d/u.test(rest);
  if (spaced && !/^\d{1,3}(?:[\s\u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d*)?$/u.test(rest)) {
    return undefined;
  }
  const body = rest.replace(SPACES, "").replace(/['’]/gu, "");
  const shape = shapeOf(body, spaced);
  return shape && { body, negative, percent: signs.percent === 1, currency, ...shape };
}

interface Signs {
  minus: number;
  plus: number;
  percent: number;
  currencies: string[];
}

/** Takes signs off both ends, in whatever order they stand: `-$50`, `$-50`, `50- €`, `% 5`. */
function strip(text: string, signs: Signs): string {
  let rest = text;
  for (;;) {
    const before = rest;
    rest = rest.trim();
    const first = rest[0];
    const last = rest[rest.length - 1];
    if (first === "-" || first === "+") {
      signs[first === "-" ? "minus" : "plus"] += 1;
      rest = rest.slice(1);
    } else if (last === "-" && rest.length > 1) {
      signs.minus += 1;
      rest = rest.slice(0, -1);
    } else if (first === "%" || last === "%") {
      signs.percent += 1;
      rest = first === "%" ? rest.slice(1) : rest.slice(0, -1);
    } else {
      const found = LEADING_CURRENCY.exec(rest) ?? TRAILING_CURRENCY.exec(rest);
      if (found) {
        signs.currencies.push(found[0].replace(/\.$/u, ""));
        rest = found.index === 0 ? rest.slice(found[0].length) : rest.slice(0, found.index);
      }
    }
    if (rest === before) {
      return rest;
    }
  }
}

const GROUPED = { ",": /^\d{1,3}(?:,\d{2,3})*,\d{3}$/u, ".": /^\d{1,3}(?:\.\d{3})+$/u } as const;

/** What the separators of a body prove; undefined where they cannot be those of a number. */
function shapeOf(body: string, spaced: boolean): Pick<NumberText, "proves" | "ambiguous"> | undefined {
  if (/^\d+$/u.test(body)) {
    return { proves: undefined, ambiguous: false };
  }
  if (!/^[\d.,]*\d[\d.,]*$/u.test(body)) {
    return undefined;
  }
  const last: DecimalSign = body.lastIndexOf(".") > body.lastIndexOf(",") ? "." : ",";
  const other: DecimalSign = last === "." ? "," : ".";
  const [whole = "", fraction = "", ...more] = body.split(last);
  if (more.length > 0) {
    // "1.234.567": the sign repeats, so it separates thousands, and the other one is the decimal sign.
    return !body.includes(other) && GROUPED[last].test(body) ? { proves: other, ambiguous: false } : undefined;
  }
  if (whole.includes(other)) {
    return GROUPED[other].test(whole) ? { proves: last, ambiguous: false } : undefined;
  }
  const couldBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/u.test(whole) && !spaced;
  return couldBeThousands ? { proves: undefined, ambiguous: true } : { proves: last, ambiguous: false };
}

/**
 * The plain digits of a number text under a decimal sign, ready for `new Decimal`.
 *
 * @example plainDigits(parseNumberText("2,500"), ",") → "2.500"
 */
export function plainDigits(number: NumberText, decimalSign: DecimalSign): string {
  const thousandsSign = decimalSign === "." ? "," : ".";
  const digits = number.body.split(thousandsSign).join("").replace(",", ".");
  return number.negative ? `-${digits}` : digits;
}
