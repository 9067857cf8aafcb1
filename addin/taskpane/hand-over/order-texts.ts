import type { PlanView } from "../../../core/view/index.ts";
import { moneyText } from "../format/money.ts";
import { numberText } from "../format/number.ts";
import { priceText, sharesText } from "../format/shares.ts";
import { orderParts } from "./order-parts.ts";

/** Decimals of an amount in an order's own currency, where that is not the plan's. */
const OWN_DECIMALS = 2;
const HEADERS = ["Action", "Holding", "Shares", "Price", "Amount", "Currency"] as const;

/** One value of an order under the name of its column, as it is typed into a form. */
export interface OrderValue {
  readonly header: (typeof HEADERS)[number];
  readonly text: string;
}

/**
 * The orders of a plan as lines to read.
 *
 * @example Buy 13 BND at 73.50 = 955.50 USD
 */
export function ordersAsText(plan: PlanView, locale?: string): string {
  return plan.orders
    .map((order) => {
      const { action, symbol, shares, amount, price, currency } = orderParts(order, plan);
      const decimals = currency === plan.currency ? plan.decimals : OWN_DECIMALS;
      const money = moneyText(amount, currency, decimals, locale).replace("\u00a0", " ");
      return shares === undefined || price === undefined
        ? `${action} ${symbol} for ${money}`
        : `${action} ${sharesText(shares, locale)} ${symbol} at ${priceText(price, locale)} = ${money}`;
    })
    .join("\n");
}

/**
 * The values of each order, one by one, as they are typed into a form: numbers without grouping, "" left out.
 *
 * @returns One list an order, in the order of the plan.
 */
export function orderValues(plan: PlanView, locale?: string): readonly (readonly OrderValue[])[] {
  return allValues(plan, locale).map((values) => values.filter(({ text }) => text !== ""));
}

/**
 * The orders of a plan as a table of text: a line of headers, then an order a line, its parts separated by tabs. A text that
 * a spreadsheet would take for a formula begins with an apostrophe, after which it is text.
 */
export function ordersTabSeparated(plan: PlanView, locale?: string): string {
  const lines = allValues(plan, locale).map((values) => values.map(({ text }) => pasteable(text)).join("\t"));
  return [HEADERS.join("\t"), ...lines].join("\n");
}

function allValues(plan: PlanView, locale: string | undefined): readonly (readonly OrderValue[])[] {
  const plain = (value: number | undefined, most: number, least = 0) =>
    value === undefined
      ? ""
      : numberText(value, locale, { useGrouping: false, minimumFractionDigits: least, maximumFractionDigits: most });
  return plan.orders.map((order) => {
    const { action, symbol, shares, amount, price, currency } = orderParts(order, plan);
    const decimals = currency === plan.currency ? plan.decimals : OWN_DECIMALS;
    const texts = [action, symbol, plain(shares, 8), plain(price, 8, 2), plain(amount, decimals, decimals), currency];
    return HEADERS.map((header, index) => ({ header, text: texts[index] ?? "" }));
  });
}

/** One cell of text where it is pasted: no tabs or line breaks inside, nothing in front that begins a formula. */
function pasteable(text: string): string {
  const line = text.replace(/[\t\r\n]+/gu, " ");
  return /^\s*[=+\-@]/u.test(line) ? `'${line}` : line;
}
