import { describe, expect, it } from "vitest";
import { moveAlongLine } from "../../../core/plan/breakpoints.ts";
import type { Entry } from "../../../core/plan/entry.ts";

const entry = (start: number, weight: number, lower: number, upper: number): Entry => ({ start, weight, lower, upper });

describe("moveAlongLine", () => {
  it("moveAlongLine(entries, Σ start) stays at the start", () => {
    const entries = [entry(10, 1, 0, 20), entry(30, 3, 0, 40)];
    expect(moveAlongLine(entries, 40)).toEqual({ amounts: [10, 30], unplaced: 0 });
  });

  it("moveAlongLine(unbounded entries, total) shares the difference by weight", () => {
    const entries = [entry(10, 1, -Infinity, Infinity), entry(30, 3, -Infinity, Infinity)];
    expect(moveAlongLine(entries, 0)).toEqual({ amounts: [0, 0], unplaced: 0 });
    expect(moveAlongLine(entries, 48)).toEqual({ amounts: [12, 36], unplaced: 0 });
  });

  it("moveAlongLine(entries, total) hands on what one entry's bound keeps out", () => {
    const entries = [entry(10, 1, 0, 11), entry(30, 1, 0, 100)];
    expect(moveAlongLine(entries, 50)).toEqual({ amounts: [11, 39], unplaced: 0 });
  });

  it("moveAlongLine(entries, a total on a level stretch) has one answer", () => {
    // Between x = 1 and x = 5 nothing moves: the first is full, the second has not entered.
    const entries = [entry(0, 1, 0, 1), entry(0, 1, 5, 9)];
    expect(moveAlongLine(entries, 6)).toEqual({ amounts: [1, 5], unplaced: 0 });
  });

  it("moveAlongLine(entries, total) leaves an entry of weight 0 at its start, within its bounds", () => {
    expect(moveAlongLine([entry(7, 0, 0, 5), entry(0, 1, 0, 10)], 8).amounts).toEqual([5, 3]);
  });

  it("moveAlongLine(entries, beyond all bounds) reports the rest with its sign", () => {
    const entries = [entry(0, 1, -1, 1), entry(0, 2, -1, 1)];
    expect(moveAlongLine(entries, 5)).toEqual({ amounts: [1, 1], unplaced: 3 });
    expect(moveAlongLine(entries, -5)).toEqual({ amounts: [-1, -1], unplaced: -3 });
  });
});
