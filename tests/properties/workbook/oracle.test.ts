import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bookOf } from "./arbitrary-book.ts";
import { amounts } from "./arbitrary-holding.ts";
import { EVERYTHING } from "./features.ts";
import { idealChanges } from "./oracle/ideal.ts";
import { countedTotal, FLOWS, planOf } from "./plan-of.ts";
import { settingsOf } from "./settings.ts";

describe.each(FLOWS)("the plan of a %s", (flow) => {
  const cases = fc.record({
    book: bookOf(EVERYTHING),
    settings: settingsOf({ Method: "Balanced", "Rebalance to": "Target" }),
    amount:
      flow === "rebalance"
        ? fc.oneof(
            fc.constant(0),
            amounts,
            amounts.map((amount) => -amount),
          )
        : amounts,
  });

  test("is the ideal plan in exact fractions, to a minor unit a line", () => {
    fc.assert(
      fc.property(cases, ({ book, settings, amount }) => {
        fc.pre(countedTotal(book, settings) + Math.min(0, amount) > 0);
        const plan = planOf(flow, book, amount, settings);
        for (const [name, ideal] of idealChanges(flow, book, amount, settings)) {
          const change = plan.changeByHolding.get(name) ?? 0;
          // Cash that a deposit spends is no line of its plan.
          const due = flow === "deposit" && name === "Cash" ? Math.max(0, ideal) : ideal;
          expect(Math.abs(change - due), `${name}: ${change}, ideal ${due}`).toBeLessThan(1.01);
        }
      }),
      { numRuns: 600 },
    );
  });
});
