import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseLots } from "../../../core/closest/lots/index.ts";
import { demand } from "../law.ts";
import { type LotCase, problemOf, type SlotSpec } from "./lots/specs.ts";
import { leastByTables } from "./lots/table-of-sums.ts";

const weight = fc.integer({ min: 1, max: 40 }).map((points) => points / 200);

/** A deposit over many holdings in lots of whole units; money for some lots. */
const manyLots: fc.Arbitrary<LotCase> = fc
  .tuple(fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(30)), fc.boolean())
  .chain(([most, isAlike]) =>
    fc
      .record({
        slots: fc.array(
          fc.record({ weight, classIndex: fc.nat(most - 1), lots: fc.integer({ min: 5, max: 60 }), share: fc.nat(20) }),
          { minLength: 10, maxLength: 40 },
        ),
        classWeights: fc.array(weight, { minLength: most, maxLength: most }),
        money: fc.integer({ min: 60, max: 300 }),
        fee: fc.constantFrom(0, 0, 2),
        least: fc.constantFrom(1, 1, 30),
      })
      .map(({ slots, classWeights, money, fee, least }) => {
        const shares = slots.reduce((sum, { share }) => sum + share, 1);
        const [first] = slots;
        const specs = slots.map(
          (one): SlotSpec => ({
            kind: "buy",
            classIndex: one.classIndex,
            weight: isAlike ? (first?.weight ?? 1) : one.weight,
            ideal: isAlike ? money / slots.length : (money * one.share) / shares,
            lot: 1000 * (isAlike ? (first?.lots ?? 1) : one.lots),
            least,
            held: 0,
            mostLots: undefined,
          }),
        );
        return { slots: specs, classWeights, money, fee, idleWeight: 100 };
      }),
  );

/** Always the same cases, as how many of them are proven is a figure of these. */
const SEED = 1;

describe("chooseLots over 10 to 40 slots", () => {
  it("finds the least distance that tables of sums find, proves it but for a few, and never claims more", {
    timeout: 120_000,
  }, () => {
    const found = fc.sample(manyLots, { numRuns: 200, seed: SEED }).map((example) => {
      const least = leastByTables(example);
      const { distance, bound, isProven } = chooseLots(problemOf(example));
      const tolerance = 1e-6 + 1e-8 * least;
      demand(bound <= least + tolerance, `the bound ${bound} is above ${least}`);
      demand(distance >= least - tolerance, `${distance} is closer than ${least}`);
      demand(!isProven || distance <= least + tolerance, `${distance} is not proven: ${least}`);
      return { isProven, isLeast: distance <= least + tolerance };
    });
    expect(found.filter(({ isProven }) => isProven).length).toBeGreaterThan(197);
    expect(found.filter(({ isLeast }) => isLeast).length).toBeGreaterThan(197);
  });
});
