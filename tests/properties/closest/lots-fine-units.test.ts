import { describe, expect, it } from "vitest";
import { chooseLots } from "../../../core/closest/lots/index.ts";
import { type LotCase, problemOf, type SlotSpec } from "./lots/specs.ts";

/** Sells of all or nothing, and buys in lots that are a ten-thousandth of their ideals, beside a sale of any amount. */
function caseIn(unit: number): LotCase {
  const slot = (one: Pick<SlotSpec, "kind" | "classIndex" | "weight" | "ideal" | "lot" | "held">): SlotSpec => ({
    ...one,
    ideal: one.ideal * unit,
    held: one.held * unit,
    lot: one.lot === undefined ? undefined : one.lot * unit * 1000,
    least: 1,
    mostLots: undefined,
  });
  return {
    slots: [
      slot({ kind: "sell", classIndex: 3, weight: 0.09, ideal: -333604, lot: 16527800, held: 618282 }),
      slot({ kind: "buy", classIndex: 0, weight: 0.2, ideal: 199026, lot: 17, held: 0 }),
      slot({ kind: "buy", classIndex: 1, weight: 0.19, ideal: 324307, lot: 44, held: 0 }),
      slot({ kind: "sell", classIndex: 3, weight: 0.04, ideal: -353677, lot: undefined, held: 555261 }),
    ],
    classWeights: [0.5464554098900407, 0.5040461753029376, 0.19398605027236043, 0.27760991593822837],
    money: -163948 * unit,
    fee: 0,
    idleWeight: 100,
  };
}

describe("chooseLots in fine units", () => {
  // Without a count of all work this took 15 seconds: far beyond the allowance on any machine.
  it.each([1, 100, 10_000])("is done in no time where a unit is split into %i", { timeout: 5_000 }, (unit) => {
    const { distance, bound } = chooseLots(problemOf(caseIn(unit)));
    expect(bound).toBeGreaterThan(0);
    expect(bound).toBeLessThanOrEqual(distance);
  });
});
