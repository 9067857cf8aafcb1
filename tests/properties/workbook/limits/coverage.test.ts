import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BookClass, heldValueOf } from "../book.ts";
import { type ExpectedPlan, expectedPlan } from "../oracle/expected-plan.ts";
import { FLOWS } from "../plan-of.ts";
import { CASH_SYMBOLS } from "./arbitrary-cash.ts";
import { type LimitCase, limitCasesOf } from "./limit-case.ts";
import { smallBooks } from "./sizes.ts";

const LIMITS = ["Whole shares", "Minimum trade", "Maximum orders", "Fee per order"] as const;
const OTHERS = ["Maximum fee share", "Spend all", "Cash reserve"] as const;
// One seed, as the counts are of these very cases: whether there are enough of each kind is asked once, not of every seed.
const CASES = { numRuns: 2000, seed: 20_261_122 };

describe.each(FLOWS)("random cases of a %s", (flow) => {
  const cases = fc.sample(limitCasesOf(smallBooks, { minimum: 12, fee: 2, reserve: 10 }, 40, [flow]), CASES);
  const planOf = ({ sheet, settings, amount }: LimitCase) => expectedPlan(flow, sheet, amount, settings);
  const plans = cases.map(planOf);

  test.each([...LIMITS, ...OTHERS, ...(flow === "deposit" ? (["Cash"] as const) : [])])(
    "have many in which %s changes the plan",
    (name) => {
      const binding = cases.filter((one, index) => {
        const { [name]: set, ...without } = one.settings;
        return set !== undefined && !isSame(planOf({ ...one, settings: without }), plans[index]);
      });
      expect(binding.length).toBeGreaterThanOrEqual(10);
    },
  );

  test("have every combination of limits, with plans that order something", () => {
    const combinations = new Set(
      cases.flatMap(({ settings }, index) =>
        (plans[index]?.orders ?? 0) > 0 ? [LIMITS.map((name) => settings[name] !== undefined).join()] : [],
      ),
    );
    expect(combinations.size).toBe(2 ** LIMITS.length);
  });

  test("have plans of every kind", () => {
    const kinds: Readonly<Record<string, (one: LimitCase, plan: ExpectedPlan) => boolean>> = {
      "several orders": (_, { orders }) => orders > 2,
      "no order because none is feasible": (_, { isFeasible }) => !isFeasible,
      "no order because none is closer": ({ amount }, { isFeasible, orders }) =>
        isFeasible && orders === 0 && amount !== 0,
      "cash with a target": (_, { changes }) => (changes.get("Cash") ?? 0) !== 0,
      "several kinds of cash": (_, { changes }) => CASH_SYMBOLS.filter((symbol) => changes.has(symbol)).length > 1,
      "owed cash with a target": ({ sheet }, { orders }) => orders > 0 && sheet.book.classes.some(owesCash),
      "a quantity": ({ sheet }, { changes }) =>
        [...changes.keys()].some((symbol) => sheet.shares.get(symbol)?.counted !== undefined),
      "a lot far too large": ({ sheet }, { orders }) =>
        orders > 0 && [...sheet.shares.values()].some(({ price = 0 }) => price === 400),
      "a lot size that beats the setting": ({ sheet }, { changes }) =>
        [...changes.keys()].some((symbol) => sheet.shares.get(symbol)?.lotSize !== undefined),
      "a price that is missing": ({ sheet }, { changes }) =>
        [...changes.keys()].some((symbol) => sheet.shares.has(symbol) && !sheet.shares.get(symbol)?.price),
      "a foreign currency": ({ sheet }, { changes }) =>
        [...changes.keys()].some((symbol) => (sheet.shares.get(symbol)?.rate ?? 1) !== 1),
      ...(flow === "withdrawal" ? {} : { "a class without a holding": isChoosing }),
      ...(flow === "deposit" ? {} : { "less raised than asked for": (_, { notRaised }) => notRaised > 0 }),
    };
    for (const [kind, isOfKind] of Object.entries(kinds)) {
      const count = cases.filter((one, index) => {
        const plan = plans[index];
        return plan && isOfKind(one, plan);
      }).length;
      expect(count, kind).toBeGreaterThanOrEqual(10);
    }
  });
});

function owesCash({ name, target, holdings }: BookClass): boolean {
  return name === "Cash" && target !== undefined && holdings.some((one) => heldValueOf(one) < 0);
}

function isChoosing(_: LimitCase, { changes }: ExpectedPlan): boolean {
  return [...changes.keys()].some((name) => name.endsWith("(choose a holding)"));
}

function isSame(one: ExpectedPlan, other: ExpectedPlan | undefined): boolean {
  const words = (plan: ExpectedPlan | undefined) =>
    JSON.stringify([[...(plan?.changes ?? [])].sort(), plan?.fees, plan?.cashLeft, plan?.notRaised]);
  return words(one) === words(other);
}
