import fc from "fast-check";
import { sum } from "../../law.ts";
import type { Flow, Household, Member } from "./household.ts";

/** Few different numbers, so that equal holdings are common. */
const values = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 10_000, 20_000, 50_000) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100_000 }) },
);
const shares = fc.oneof(fc.constantFrom(1, 2), fc.integer({ min: 1, max: 100 }));
const mostly = fc.oneof({ weight: 8, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });

function members(minLength: number, maxLength: number, classCount: number): fc.Arbitrary<readonly Member[]> {
  return fc.array(
    fc.record({
      classIndex: fc.nat({ max: classCount - 1 }),
      value: values,
      share: shares,
      kind: fc.oneof(
        { weight: 10, arbitrary: fc.constant("candidate" as const) },
        { weight: 1, arbitrary: fc.constantFrom("free" as const, "barred" as const) },
      ),
      mayBuy: mostly,
      maySell: mostly,
    }),
    { minLength, maxLength },
  );
}

/** Households of a size, over all flows, fees, least orders and maxima; money is a share of what is held, or little. */
export function households(minLength: number, maxLength: number, classCount: number): fc.Arbitrary<Household> {
  return fc
    .record({
      flow: fc.constantFrom<Flow[]>("deposit", "deposit", "withdrawal", "rebalance"),
      members: members(minLength, maxLength, classCount),
      classWeights: fc.array(fc.oneof(fc.constant(30), fc.integer({ min: 1, max: 100 })), {
        minLength: classCount,
        maxLength: classCount,
      }),
      moneyShare: fc.oneof(
        { weight: 4, arbitrary: fc.double({ min: 0.001, max: 0.9, noNaN: true }) },
        { weight: 1, arbitrary: fc.constantFrom(0, 0.000_1, 2) },
      ),
      fee: fc.constantFrom(0, 0, 0, 1, 100, 1000),
      leastShare: fc.oneof(
        { weight: 2, arbitrary: fc.constant(0) },
        { weight: 3, arbitrary: fc.double({ min: 0, max: 0.3, noNaN: true }) },
      ),
      maximumOrders: fc.oneof(fc.constant(Infinity), fc.integer({ min: 1, max: 5 })),
    })
    .map(({ flow, moneyShare, leastShare, ...rest }) => {
      const held = sum(rest.members.map(({ value }) => value));
      const amount = Math.round(moneyShare * (held || 100_000));
      const money = { deposit: amount, withdrawal: -Math.min(amount, held), rebalance: moneyShare > 0.5 ? amount : 0 }[
        flow
      ];
      const least = Math.max(1, Math.round(leastShare * (flow === "rebalance" ? held : amount)));
      return { ...rest, flow, money, least };
    });
}
