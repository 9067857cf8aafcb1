import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Decimal } from "../../../core/cells/decimal.ts";
import { buyLadder, chooseLots, type LotChoice, lotCostOf } from "../../../core/closest/lots/index.ts";
import { demand, law, sum } from "../law.ts";
import { distanceOf, type LotsCase, leastLots } from "./least-lots.ts";

type ChooseLots = (example: LotsCase) => LotChoice;

const holding = fc.record({
  price: fc.integer({ min: 500, max: 50_000 }),
  weight: fc.integer({ min: 20, max: 400 }),
  /** Ideal amount in lots. */
  lots: fc.double({ min: 0.05, max: 6, noNaN: true }),
});

/** Deposits over 10 or more holdings, with and without fees and a least order. */
function casesOf(classes: "one-level" | "two-level", most: number): fc.Arbitrary<LotsCase> {
  return fc
    .record({
      rows: fc
        .integer({ min: 10, max: most })
        .chain((count) => fc.array(holding, { minLength: count, maxLength: count })),
      fee: fc.constantFrom(0, 0, 300),
      least: fc.constantFrom(0, 0, 0, 10_000),
    })
    .map(({ rows, fee, least }) => {
      const all = sum(rows.map(({ weight }) => weight));
      const classCount = classes === "one-level" ? rows.length : 8;
      const holdings = rows.map(({ price, weight, lots }, index) => ({
        classIndex: index % classCount,
        weight: weight / all,
        ideal: Math.max(price * lots, least),
        price,
        fewest: Math.max(1, Math.ceil(least / price)),
      }));
      const classWeights = Array.from({ length: classCount }, (_, classIndex) =>
        sum(holdings.map((held) => (held.classIndex === classIndex ? held.weight : 0))),
      );
      const money = Math.ceil(sum(holdings.map(({ ideal }) => ideal))) + fee * holdings.length;
      return { holdings, classWeights, money, fee, idleWeight: 100 };
    });
}

const ours: ChooseLots = (example) =>
  chooseLots({
    ...example,
    slots: example.holdings.map(({ classIndex, weight, ideal, price, fewest }) => ({
      classIndex,
      weight,
      ideal,
      ladder: buyLadder({ lotCost: lotCostOf(new Decimal(price)), least: fewest * price }),
      isOrder: true,
    })),
  });

/** Cuts every ideal amount to whole lots and calls that proven. */
const roundedDown: ChooseLots = (example) => {
  const lots = example.holdings.map(({ ideal, price, fewest }) => {
    const whole = Math.floor(ideal / price);
    return whole < fewest ? 0 : whole;
  });
  const distance = distanceOf(example, lots);
  const amounts = example.holdings.map(({ price }, index) => price * (lots[index] ?? 0));
  return { amounts, distance, bound: distance, isProven: true };
};

/** HiGHS and the planner may differ by this fraction of the distance: ten times what either loses to floating point. */
const AGREE = 1e-8;

function agrees(choose: ChooseLots, example: LotsCase): void {
  const { amounts, distance, bound, isProven } = choose(example);
  const lots = amounts.map((amount, index) => amount / (example.holdings[index]?.price ?? 1));
  const least = leastLots(example, lots);
  const added = distanceOf(example, lots);
  demand(Math.abs(distance - added) <= AGREE * added, `the distance is ${added}, not ${distance}`);
  demand(bound <= least.found * (1 + AGREE), `${least.found} is attained, below the bound ${bound}`);
  demand(distance >= least.bound * (1 - AGREE), `no plan is closer than ${least.bound}, yet this is at ${distance}`);
  demand(!isProven || distance <= least.found * (1 + AGREE), `${least.found} is closer than the proven ${distance}`);
}

const laws = [
  law("in 8 classes, 10 to 40 holdings", casesOf("two-level", 40), agrees, roundedDown, 8),
  law("each its own class, 10 to 16 holdings", casesOf("one-level", 16), agrees, roundedDown, 8),
];

describe("chooseLots(problem) is what HiGHS finds by cutting planes", () => {
  it.each(laws)("$name", { timeout: 60_000 }, (one) => {
    one.assert(ours);
  });

  it.each(laws)("a planner that rounds down fails: $name", { timeout: 60_000 }, (one) => {
    expect(one.isBrokenBy(one.mutant)).toBe(true);
  });
});
