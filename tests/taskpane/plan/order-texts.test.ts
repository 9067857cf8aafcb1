import { describe, expect, test } from "vitest";
import { handOverFacts, ordersSummary } from "../../../addin/taskpane/hand-over/hand-over-facts.ts";
import { ordersAsText, ordersTabSeparated, orderValues } from "../../../addin/taskpane/hand-over/order-texts.ts";
import { priceAge } from "../../../addin/taskpane/hand-over/price-age.ts";
import type { Cell } from "../../../core/index.ts";
import { type PlanView, planView } from "../../../core/view/index.ts";
import { loadedInputs } from "./loaded-inputs.ts";

async function twoOrders(): Promise<PlanView> {
  const { inputs } = await loadedInputs();
  const tried = new Map<string, Cell>([
    ["Whole shares", true],
    ["Maximum orders", 2],
  ]);
  return planView({ ...inputs, tried }, "deposit", 1500);
}

describe("the texts of orders", () => {
  test("ordersAsText(plan) is a line an order, in the user's locale", async () => {
    const plan = await twoOrders();
    expect(ordersAsText(plan, "en").split("\n")[0]).toMatch(/^Buy \d+ BND at 73\.50 = [\d,]+\.\d\d$/);
    expect(ordersAsText(plan, "de").split("\n")[0]).toContain("73,50");
  });

  test("ordersTabSeparated(plan) is a table of text without grouping", async () => {
    const [headers, ...lines] = ordersTabSeparated(await twoOrders(), "en").split("\n");
    expect(headers).toBe("Action\tHolding\tShares\tPrice\tAmount\tCurrency");
    expect(lines).toHaveLength(2);
    expect(lines.every((line) => line.split("\t").length === 6 && !line.includes(","))).toBe(true);
  });

  test.each(["=1+1", "+1", "-1", "@x", "\t=1", "\r@x", " =1"])(
    "ordersTabSeparated(plan) keeps %j text",
    async (name) => {
      const plan = await twoOrders();
      const odd = { ...plan, orders: plan.orders.map((order) => ({ ...order, holding: name })) };
      expect(ordersTabSeparated(odd, "en").split("\n")[1]?.split("\t")[1]).toMatch(/^'\s*[=+\-@]/);
    },
  );

  test("orderValues(plan) leaves out what an order has not, and names the plan's currency where no price converts it", async () => {
    const plan = await twoOrders();
    const foreign = plan.orders.map((order) => ({ ...order, currency: "EUR", price: undefined, shares: undefined }));
    const inDollars = { ...plan, orders: foreign, currency: "USD" };
    const [values] = orderValues(inDollars, "en");
    expect(values?.map(({ header }) => header)).toEqual(["Action", "Holding", "Amount", "Currency"]);
    expect(values?.slice(2).map(({ text }) => text)).toEqual([foreign[0]?.amount.toFixed(2), "USD"]);
    expect(ordersAsText(inDollars, "en")).toContain("USD");
  });
});

describe("handOverFacts(plan, holdings, today)", () => {
  test("says that the age of prices is unknown without dates, and the oldest date with some", () => {
    expect(
      priceAge(
        [
          ["Holding", "Value"],
          ["VTI", 1],
        ],
        "2026-11-22",
        "en",
      ),
    ).toBe("age unknown");
    const dated = [
      ["Holding", "As of"],
      ["VTI", "2026-11-21"],
      ["BND", 46345],
    ];
    expect(priceAge(dated, "2026-11-22", "en")).toBe("3 days old (2026-11-19)");
    expect(priceAge([["As of"], ["2026-11-22"]], "2026-11-22", "en")).toBe("of today (2026-11-22)");
  });

  test("names orders above a fifth of the portfolio, and sells of a deposit", async () => {
    const plan = await twoOrders();
    expect(handOverFacts(plan, [], "2026-11-22", "en").warnings).toEqual([]);
    const [first] = plan.orders;
    const large = { ...plan, valueAfter: 1000, orders: first ? [{ ...first, amount: -201 }] : [] };
    expect(handOverFacts(large, [], "2026-11-22", "en").warnings).toEqual([
      "A deposit sells nothing, and this one sells BND.",
      "BND is a large order: 20.1% of the portfolio.",
    ]);
  });

  test("ordersSummary(plan) counts the orders and adds up their money", async () => {
    expect(ordersSummary({ ...(await twoOrders()), bought: 1453.5, currency: "USD" }, "en")).toBe(
      "2 orders, 1,453.50\u00a0USD",
    );
  });
});
