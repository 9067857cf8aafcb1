import { describe, expect, it } from "vitest";
import { level } from "../../../core/plan/level.ts";

const open = [Infinity, Infinity, Infinity];

describe("level", () => {
  it("level(t, L, U, 0) returns the lower bounds of 0", () => {
    expect(level([0.6, 0.4], [0, 0], [Infinity, Infinity], 0)).toEqual({ amounts: [0, 0], unplaced: 0 });
  });

  it("level(t, L, U, ΣL) returns the lower bounds", () => {
    expect(level([0.6, 0.4], [50, 90], [Infinity, Infinity], 140)).toEqual({ amounts: [50, 90], unplaced: 0 });
  });

  it("level(t, v, ∞, V + D) leaves an entry above its share where it is", () => {
    expect(level([0.6, 0.4], [50, 90], [Infinity, Infinity], 200)).toEqual({ amounts: [110, 90], unplaced: 0 });
  });

  it("level(t, v, ∞, V + D) raises the lowest value-to-target ratio first", () => {
    // Ratios 8000, 10000, 2500: 900 lifts the third to 1400 (ratio 7000) and reaches no other.
    expect(level([0.5, 0.3, 0.2], [4000, 3000, 500], open, 8400)).toEqual({ amounts: [4000, 3000, 1400], unplaced: 0 });
  });

  it("level(t, v, ∞, V + D) raises two to one ratio when the deposit reaches both", () => {
    // 6000 for 0.5 and 0.2 of target: λ = 6000 / 0.7.
    const { amounts } = level([0.5, 0.3, 0.2], [4000, 3000, 500], open, 9000);
    expect(amounts[0]).toBeCloseTo(4285.714286, 6);
    expect(amounts[1]).toBe(3000);
    expect(amounts[2]).toBeCloseTo(1714.285714, 6);
  });

  it("level(t, v, ∞, V + D) is t·(V + D) when nothing is above its share", () => {
    const { amounts } = level([0.54, 0.36, 0.1], [53_000_000, 35_000_000, 9_000_000], open, 100_000_000);
    expect(amounts[0]).toBeCloseTo(54_000_000, 6);
    expect(amounts[1]).toBeCloseTo(36_000_000, 6);
    expect(amounts[2]).toBeCloseTo(10_000_000, 6);
  });

  it("level(t, 0, v, V − W) sells from the highest value-to-target ratio", () => {
    // Ratios 12000, 10000, 10000: selling 500 brings the first to 11000.
    expect(level([0.5, 0.3, 0.2], [0, 0, 0], [6000, 3000, 2000], 10_500).amounts).toEqual([5500, 3000, 2000]);
  });

  it("level(t, 0, v, V − W) sells only what has target 0 while that is enough, in proportion to value", () => {
    // 300 and 100 are held at target 0; 120 is withdrawn; 280 is left, three quarters of it in the first.
    expect(level([0, 0, 1], [0, 0, 0], [300, 100, 600], 880).amounts).toEqual([210, 70, 600]);
  });

  it("level(t, 0, v, V − W) goes on with targeted entries when target 0 is sold out", () => {
    expect(level([0, 0.5, 0.5], [0, 0, 0], [300, 400, 600], 900).amounts).toEqual([0, 400, 500]);
  });

  it("level(t, L, U, total) keeps an untargeted entry above its lower bound while sharing", () => {
    // ρ·U would be 150, 50 for 200; the second may not go below 80, so the first gives more.
    expect(level([0, 0], [0, 80], [300, 100], 200).amounts).toEqual([120, 80]);
  });

  it("level(t, L, U, total) gives the rest to untargeted entries without upper bound, equally", () => {
    expect(level([0, 0, 0, 1], [0, 0, 0, 0], [Infinity, 50, Infinity, 100], 300).amounts).toEqual([100, 0, 100, 100]);
  });

  it("level(t, L, U, more than ΣU) reports what no bound could take", () => {
    expect(level([0.5, 0.5], [0, 0], [100, 50], 180)).toEqual({ amounts: [100, 50], unplaced: 30 });
  });

  it("level(0, v, v, V + D) leaves everything unplaced when all upper bounds are reached", () => {
    expect(level([0, 0], [0, 0], [0, 0], 30)).toEqual({ amounts: [0, 0], unplaced: 30 });
  });

  it("level(t, v, ∞, less than V) reports what could not be raised", () => {
    expect(level([0.5, 0.5], [100, 50], [Infinity, Infinity], 120)).toEqual({ amounts: [100, 50], unplaced: -30 });
  });

  it("level(t, L, U, total) keeps a short where it is", () => {
    expect(level([0.5, 0.5, 0], [0, 0, -40], [Infinity, Infinity, -40], 100).amounts).toEqual([70, 70, -40]);
  });

  it("level(t, L, U, total) never draws below 0, whatever the lower bound", () => {
    expect(level([0.5, 0.5], [-100, 0], [Infinity, Infinity], -10)).toEqual({ amounts: [0, 0], unplaced: -10 });
  });

  it("level(t, L, U, ΣU + rounding) calls nothing unplaced", () => {
    expect(0.1 + 0.7).toBeLessThan(0.8);
    expect(level([0.3, 0.7], [0, 0], [0.1, 0.7], 0.8)).toEqual({ amounts: [0.1, 0.7], unplaced: 0 });
  });

  it("level(t, L, U, total) holds the total for weights of very different size", () => {
    const weights = Array.from({ length: 60 }, (_, index) => 10 ** -(index % 13));
    const lower = weights.map((_, index) => index * 1_000_003);
    const total = 5e9;
    const { amounts } = level(
      weights,
      lower,
      lower.map((bound) => bound + 1e8),
      total,
    );
    expect(Math.abs(amounts.reduce((sum, amount) => sum + amount, 0) - total)).toBeLessThan(1e-9 * total);
  });

  it("level([], [], [], 0) is empty", () => {
    expect(level([], [], [], 0)).toEqual({ amounts: [], unplaced: 0 });
  });

  it.each([
    ["columns of different length", () => level([1], [0, 0], [1], 1), "lower has 2 entries where 1 are due"],
    ["a negative weight", () => level([-1], [0], [1], 1), "Entry 0: the weight -1 is neither 0 nor a positive number"],
    ["a weight that is no number", () => level([NaN], [0], [1], 1), "the weight NaN"],
    ["bounds that cross", () => level([1], [2], [1], 1), "lower bound 2 and upper bound 1 hold no amount"],
    ["bounds that are no number", () => level([1], [NaN], [1], 1), "lower bound NaN"],
    ["a total that is not finite", () => level([1], [0], [1], Infinity), "The total Infinity is not finite"],
  ])("level refuses %s", (_, call, message) => {
    expect(call).toThrow(message);
  });
});
