import { describe, expect, it } from "vitest";
import { fillLargestGaps } from "../../../core/plan/largest-gap.ts";

const none = [0, 0, 0];
const open = [Infinity, Infinity, Infinity];

describe("fillLargestGaps", () => {
  it("fillLargestGaps(deposit) fills the largest gap completely and the next with what is left", () => {
    // Shares of 9000: 4500, 2700, 1800. Gaps 500, 0, 1300; of 1500 the third takes 1300, the first 200.
    const values = [4000, 3000, 500];
    expect(fillLargestGaps(values, [0.5, 0.3, 0.2], values, open, 9000, 9000)).toEqual({
      amounts: [4200, 3000, 1800],
      unplaced: 0,
    });
  });

  it("fillLargestGaps(small deposit) makes one order", () => {
    const values = [4000, 3000, 500];
    expect(fillLargestGaps(values, [0.5, 0.3, 0.2], values, open, 8000, 8000).amounts).toEqual([4000, 3000, 1000]);
  });

  it("fillLargestGaps(withdrawal) sells the largest gap completely and of the next what is left", () => {
    // Shares of 10000: 5000, 3000, 2000. Sells 1000, 1000 and 0 would be 500 too much; equal, so the later gives up.
    expect(
      fillLargestGaps([6000, 4000, 1500], [0.5, 0.3, 0.2], none, [6000, 4000, 1500], 10_000, 10_000).amounts,
    ).toEqual([5000, 3500, 1500]);
  });

  it("fillLargestGaps(withdrawal) gives up the smaller sell", () => {
    // Shares of 10500: 5250, 3150, 2100. Sells 750, 850 are 1100 too much: the first is given up, the second cut by 350.
    const values = [6000, 4000, 1000];
    expect(fillLargestGaps(values, [0.5, 0.3, 0.2], none, values, 10_500, 10_500).amounts).toEqual([6000, 3500, 1000]);
  });

  it("fillLargestGaps(withdrawal) sells target 0 first, though its gap is the smaller", () => {
    // Shares of 9000: 4500, 4500, 0. Sells 700, 0, 300, of which 400 are too much: all from the first.
    const values = [5200, 3900, 300];
    expect(fillLargestGaps(values, [0.5, 0.5, 0], none, values, 9000, 9000).amounts).toEqual([5100, 3900, 0]);
  });

  it("fillLargestGaps(rebalance) is the share of every entry when nothing is locked", () => {
    const { amounts } = fillLargestGaps([7000, 1000, 2000], [0.5, 0.25, 0.25], none, open, 10_000, 10_000);
    expect(amounts).toEqual([5000, 2500, 2500]);
  });

  it("fillLargestGaps(rebalance) gives up the smallest buys when a lock keeps money", () => {
    // The first may fall to 6000 only. Buys 1000, 500, 1500 are 2000 too much: 500 and 1000 go, and 500 of the 1500.
    const values = [7000, 1000, 1500, 500];
    expect(
      fillLargestGaps(values, [0.4, 0.2, 0.2, 0.2], [6000, 0, 0, 0], [...open, Infinity], 10_000, 10_000).amounts,
    ).toEqual([6000, 1000, 1500, 1500]);
  });

  it("fillLargestGaps(rebalance) gives up the smallest sells when a lock takes no money", () => {
    // Shares of 11000: 5500, 3300, 2200; the third stays at 1300. Sells 700, 200 are 900 too much: none is left.
    expect(
      fillLargestGaps([6200, 3500, 1300], [0.5, 0.3, 0.2], none, [Infinity, Infinity, 1300], 11_000, 11_000).amounts,
    ).toEqual([6200, 3500, 1300]);
  });

  it("fillLargestGaps(deposit beyond all gaps) goes on by level", () => {
    // The third is not to be bought. Gaps 1000, 800 leave 600, shared 0.5 : 0.3 as both stand at their share.
    const values = [4000, 2200, 1600];
    expect(
      fillLargestGaps(values, [0.5, 0.3, 0.2], values, [Infinity, Infinity, 1600], 10_200, 10_000).amounts,
    ).toEqual([5375, 3225, 1600]);
  });

  it("fillLargestGaps(withdrawal beyond all gaps) goes on by level", () => {
    // Share of 1000 each, but the second is not to be sold: the first alone raises the 600.
    expect(fillLargestGaps([1600, 1000], [0.5, 0.5], [0, 1000], [1600, 1000], 2000, 2000).amounts).toEqual([
      1000, 1000,
    ]);
    expect(fillLargestGaps([1600, 1200], [0.5, 0.5], [0, 1200], [1600, 1200], 2000, 2000).amounts).toEqual([800, 1200]);
  });

  it("fillLargestGaps(deposit nothing may take) reports it as unplaced", () => {
    expect(fillLargestGaps([100, 50], [0.5, 0.5], [100, 50], [100, 50], 180, 180)).toEqual({
      amounts: [100, 50],
      unplaced: 30,
    });
  });

  it("fillLargestGaps(more to raise than may be sold) reports it as unplaced", () => {
    expect(fillLargestGaps([100, 50], [0.5, 0.5], [100, 0], [100, 50], 80, 80)).toEqual({
      amounts: [100, 0],
      unplaced: -20,
    });
  });

  it("fillLargestGaps(equal gaps) fills the earlier entry first", () => {
    // 0.3·1000 − 100 and 0.4·1000 − 200 are both 200; there are 250.
    expect(fillLargestGaps([100, 200, 300], [0.3, 0.4, 0.3], [100, 200, 300], open, 850, 1000).amounts).toEqual([
      300, 250, 300,
    ]);
  });

  it("fillLargestGaps(gaps equal but for floating point) fills the earlier entry first", () => {
    // Shares of 1300 are 910, 130 and 260; the first two gaps are 100, but the first comes out as 99.9999999999999.
    expect(0.7 * 1300 - 810).toBeLessThan(0.1 * 1300 - 30);
    const { amounts } = fillLargestGaps([810, 30, 300], [0.7, 0.1, 0.2], [810, 30, 300], open, 1200, 1300);
    expect(amounts[0]).toBeCloseTo(870, 9);
    expect(amounts[1]).toBe(30);
  });
});
