import type { NamedRange } from "../cells/cell.ts";
import { type Money, moneyText, unitsOf } from "../cells/money.ts";
import { faultOf, readNumber } from "../cells/number-column.ts";
import type { Problems } from "../cells/problem.ts";
import { quoted, textOf } from "../cells/text.ts";
import { foreignSign } from "../portfolio/index.ts";
import type { Settings } from "../settings/index.ts";

const SHOWN_DIGITS = 15;
const ENTER_AN_AMOUNT = "Enter an amount such as 1000";

/** Reads a deposit, a withdrawal or cash. A fraction of a minor unit is cut, never rounded up, with a note. */
export function readAmount(
  range: NamedRange | undefined,
  settings: Settings,
  problems: Problems,
): { readonly amount: Money; readonly note?: string } {
  if (!range) {
    return { amount: 0 };
  }
  if (range.cells.length > 1 || range.cells.some((row) => row.length > 1)) {
    problems.add({
      code: "NOT_ONE_CELL",
      range: range.name,
      what: "the argument is a range of several cells",
      remedy: "Pass one cell or one number",
    });
    return { amount: 0 };
  }
  const reading = readNumber(range.cells[0]?.[0]);
  if (reading.kind === "unreadable") {
    problems.add({ range: range.name, ...faultOf(reading, ENTER_AN_AMOUNT) });
  }
  if (reading.kind !== "number") {
    return { amount: 0 };
  }
  if (reading.percent) {
    problems.add({
      code: "NOT_AN_AMOUNT",
      range: range.name,
      what: "a percentage is not an amount",
      remedy: ENTER_AN_AMOUNT,
    });
  }
  // What a formula computes carries the noise of doubles beyond the 15 digits that spreadsheets show.
  const value = reading.value.toSignificantDigits(SHOWN_DIGITS);
  const units = unitsOf(value, settings.decimals);
  const amount = units.trunc().toNumber();
  return units.isInteger()
    ? { amount }
    : {
        amount,
        note: `${range.name.toLowerCase()} ${value} is taken as ${moneyText(amount, settings.decimals)}`,
      };
}

/** An amount in another currency than the plan's would be taken for as many units of that one. */
export function checkCurrency(range: NamedRange | undefined, base: string, problems: Problems): void {
  const sign = foreignSign(textOf(range?.cells[0]?.[0]), base);
  if (range && sign !== undefined) {
    problems.add({
      code: "FOREIGN_AMOUNT",
      range: range.name,
      what: `${quoted(range.cells[0]?.[0])} is in ${sign}, and the plan is in ${base}`,
      remedy: `Enter what it is worth in ${base}`,
    });
  }
}
