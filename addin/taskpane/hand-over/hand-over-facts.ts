import type { Cells } from "../../../core/index.ts";
import type { PlanView } from "../../../core/view/index.ts";
import { countText } from "../format/count.ts";
import { moneyText } from "../format/money.ts";
import { percentText } from "../format/percent.ts";
import { priceAge } from "./price-age.ts";

/** An order above this part of the portfolio is named before anything is copied. */
const LARGE_ORDER = 0.2;

/** What to look at before a plan leaves the pane. */
export interface HandOverFacts {
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  /** What is out of the ordinary, sentences. */
  readonly warnings: readonly string[];
}

/** Number of orders, total, fees, cash, currency and age of prices, and what is out of the ordinary. */
export function handOverFacts(plan: PlanView, holdings: Cells, today: string, locale?: string): HandOverFacts {
  const money = (amount: number) => moneyText(amount, plan.currency, plan.decimals, locale);
  const currencies = [...new Set(plan.orders.map(({ currency }) => currency))].filter((code) => code !== "");
  return {
    facts: [
      { name: "Orders", text: countText(plan.orders.length, "order", locale) },
      ...(plan.bought > 0 || plan.sold === 0 ? [{ name: "Buys", text: money(plan.bought) }] : []),
      ...(plan.sold > 0 ? [{ name: "Sells", text: money(plan.sold) }] : []),
      { name: "Fees", text: money(plan.fees) },
      ...cashFacts(plan).map(({ name, amount }) => ({ name, text: money(amount) })),
      { name: "Currency", text: currencies.join(", ") || plan.currency || "not named in the holdings" },
      { name: "Prices", text: priceAge(holdings, today, locale) },
    ],
    warnings: [...wrongWays(plan), ...largeOrders(plan, locale)],
  };
}

/** "2 orders, 1,453.50 USD": what a plan's orders come to, also as a confirmation. */
export function ordersSummary(plan: PlanView, locale?: string): string {
  const amounts = [plan.bought, plan.sold].filter((amount) => amount > 0);
  const money = (amount: number) => moneyText(amount, plan.currency, plan.decimals, locale);
  const total = plan.flow === "rebalance" && amounts.length > 1;
  const text = total ? `${money(plan.bought)} bought, ${money(plan.sold)} sold` : money(amounts[0] ?? 0);
  return `${countText(plan.orders.length, "order", locale)}, ${text}`;
}

/** What goes to cash or comes from it, and what waits for a holding to be chosen. */
function cashFacts({ others, cashLeft }: PlanView): readonly { readonly name: string; readonly amount: number }[] {
  const sum = (lines: PlanView["others"]) => lines.reduce((total, { amount }) => total + amount, 0);
  const cash = cashLeft + sum(others.filter(({ id }) => id !== ""));
  const open = sum(others.filter(({ id }) => id === ""));
  return [
    { name: cash < 0 ? "Taken from cash" : "Kept as cash", amount: Math.abs(cash) },
    ...(open === 0 ? [] : [{ name: "For holdings yet to be chosen", amount: open }]),
  ];
}

function wrongWays({ flow, orders }: PlanView): readonly string[] {
  const wrong = orders.filter(
    ({ amount }) => (flow === "deposit" && amount < 0) || (flow === "withdrawal" && amount > 0),
  );
  const names = wrong.map(({ holding }) => holding).join(", ");
  return wrong.length === 0
    ? []
    : [
        flow === "deposit"
          ? `A deposit sells nothing, and this one sells ${names}.`
          : `A withdrawal buys nothing, and this one buys ${names}.`,
      ];
}

function largeOrders({ orders, valueAfter }: PlanView, locale: string | undefined): readonly string[] {
  return orders
    .filter(({ amount }) => valueAfter > 0 && Math.abs(amount) / valueAfter > LARGE_ORDER)
    .map(
      ({ holding, amount }) =>
        `${holding} is a large order: ${percentText(Math.abs(amount) / valueAfter, locale)} of the portfolio.`,
    );
}
