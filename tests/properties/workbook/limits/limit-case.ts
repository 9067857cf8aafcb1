import fc from "fast-check";
import { needsPrices } from "../oracle/candidates.ts";
import { limitsOf } from "../oracle/limits.ts";
import { situationOf } from "../oracle/situation-of.ts";
import { countedTotal, FLOWS, type Flow } from "../plan-of.ts";
import type { BookSettings } from "../settings.ts";
import { type LimitBook, lotSizeOf } from "./limit-book.ts";
import { type LimitSize, limitSettingsOf } from "./limit-settings.ts";
import { amountsOf } from "./sizes.ts";

/** A workbook, what is to be planned, and under which settings. */
export interface LimitCase {
  readonly flow: Flow;
  readonly sheet: LimitBook;
  readonly settings: BookSettings;
  /** Minor units: the deposit, the withdrawal, or the new money of a rebalance. */
  readonly amount: number;
}

/** Random cases in which something is held, something is left, and a limit or a lot size is set. */
export function limitCasesOf(
  sheets: fc.Arbitrary<LimitBook>,
  limits: LimitSize,
  small: number,
  flows: readonly Flow[] = FLOWS,
): fc.Arbitrary<LimitCase> {
  return fc
    .constantFrom(...flows)
    .chain((flow) =>
      fc.record({
        flow: fc.constant(flow),
        sheet: sheets,
        settings: limitSettingsOf(limits),
        amount: amountsOf(flow, small),
      }),
    )
    .filter(isPlannable);
}

/** Whether a case has prices for what could take an order. */
export function hasPrices({ flow, sheet, amount, settings }: LimitCase): boolean {
  return !needsPrices(situationOf(flow, sheet, amount, settings));
}

function isPlannable({ flow, sheet, settings, amount }: LimitCase): boolean {
  const money = flow === "withdrawal" ? -amount : amount;
  return countedTotal(sheet.book, settings) + Math.min(0, money) > 0 && isLimited(sheet, settings);
}

/** Whether anything asks for whole shares, or limits orders. */
function isLimited(sheet: LimitBook, settings: BookSettings): boolean {
  const isCounted = settings["Maximum orders"] !== undefined;
  return isCounted || limitsOf(settings, sheet.book.decimals).isChoosing || hasLots(sheet, settings);
}

function hasLots(sheet: LimitBook, settings: BookSettings): boolean {
  const usual = settings["Whole shares"] === true ? 1 : 0;
  return sheet.book.classes
    .filter(({ name, target }) => name !== "Cash" && target !== undefined)
    .some(({ holdings }) => holdings.some(({ symbol }) => (lotSizeOf(sheet, symbol) ?? usual) > 0));
}
