import { describe, expect, it } from "vitest";
import { moveToBands } from "../../../core/plan/band-edge.ts";

const none = [0, 0, 0];
const open = [Infinity, Infinity, Infinity];

describe("moveToBands", () => {
  it("moveToBands(classes in band, V) moves nothing", () => {
    expect(
      moveToBands([6000, 3000, 1000], [0.6, 0.3, 0.1], none, open, [5500, 2500, 750], [6500, 3500, 1250], 10_000),
    ).toEqual({
      amounts: [6000, 3000, 1000],
      unplaced: 0,
    });
  });

  it("moveToBands(one class above its band) takes it to the edge and shares the difference by target weight", () => {
    const { amounts, unplaced } = moveToBands(
      [5000, 2500, 2500],
      [0.33, 0.33, 0.34],
      none,
      open,
      [2800, 2800, 2900],
      [3800, 3800, 3900],
      10_000,
    );
    expect(amounts[0]).toBe(3800);
    expect(amounts[1]).toBeCloseTo(2500 + (1200 * 0.33) / 0.67, 9);
    expect(amounts[2]).toBeCloseTo(2500 + (1200 * 0.34) / 0.67, 9);
    expect(unplaced).toBe(0);
  });

  it("moveToBands(one class below its band) lifts it to the edge and takes from the others by target weight", () => {
    // The third must rise from 400 to 750; the first two, in band, give 350 at 6 : 3 but the second stops at its edge.
    expect(
      moveToBands([6400, 3200, 400], [0.6, 0.3, 0.1], none, open, [5500, 3150, 750], [6500, 3500, 1250], 10_000)
        .amounts,
    ).toEqual([6100, 3150, 750]);
  });

  it("moveToBands(two classes out, edges balancing) moves only those two", () => {
    expect(
      moveToBands([7000, 2000, 1000], [0.6, 0.3, 0.1], none, open, [5500, 2500, 750], [6500, 3500, 1250], 10_000)
        .amounts,
    ).toEqual([6500, 2500, 1000]);
  });

  it("moveToBands(target 0 above its band) sells it to the edge and no further", () => {
    // The 301 sold at target 0 go to the others, 3 : 2.
    expect(
      moveToBands([800, 5000, 4200], [0, 0.6, 0.4], none, open, [0, 4500, 4000], [499, 5500, 5000], 10_000).amounts,
    ).toEqual([499, 5180.6, 4320.4]);
  });

  it("moveToBands(target 0 within its band) leaves it", () => {
    expect(
      moveToBands([300, 6000, 3700], [0, 0.6, 0.4], none, open, [0, 5501, 3501], [499, 6499, 4499], 10_500).amounts,
    ).toEqual([300, 6300, 3900]);
  });

  it("moveToBands(a locked class out of band) leaves it and moves the others within their bands", () => {
    expect(
      moveToBands(
        [7000, 2000, 1000],
        [0.6, 0.3, 0.1],
        [7000, 0, 0],
        [7000, Infinity, Infinity],
        [5500, 2500, 750],
        [6500, 3500, 1250],
        10_000,
      ),
    ).toEqual({ amounts: [7000, 2250, 750], unplaced: 0 });
  });

  it("moveToBands(more money than the bands hold) goes on from the edges by target weight", () => {
    // Upper edges 650 and 350 hold 1000. The line through the values reaches 650 + 40, 350 + 60: both move on together.
    expect(
      moveToBands([600, 370], [0.5, 0.5], [0, 0], [Infinity, Infinity], [500, 250], [650, 350], 1100).amounts,
    ).toEqual([665, 435]);
  });

  it("moveToBands(less money than the bands need) goes on below the edges", () => {
    // Lower edges 500 and 250 need 750; 650 is there. From 600, 370 both fall 160 but for the edge of the second.
    expect(
      moveToBands([600, 370], [0.5, 0.5], [0, 0], [Infinity, Infinity], [500, 250], [650, 350], 650).amounts,
    ).toEqual([440, 210]);
  });

  it("moveToBands(bands and bounds out of reach) reports the rest as unplaced", () => {
    expect(moveToBands([600, 400], [0.5, 0.5], [600, 0], [600, 400], [500, 500], [550, 550], 1100)).toEqual({
      amounts: [600, 400],
      unplaced: 100,
    });
    expect(moveToBands([600, 400], [0.5, 0], [600, 0], [600, 400], [500, 0], [550, 500], 900)).toEqual({
      amounts: [600, 400],
      unplaced: -100,
    });
  });

  it("moveToBands refuses an empty band", () => {
    expect(() => moveToBands([1], [1], [0], [1], [2], [1], 1)).toThrow("Entry 0: the band from 2 to 1 is empty");
  });
});
