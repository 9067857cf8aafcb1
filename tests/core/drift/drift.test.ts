import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/cells/cell.ts";
import { driftOf, portfolioDrift, statusOf, statusText } from "../../../core/drift/index.ts";
import { allocated } from "../allocated.ts";

const drifts = (holdings: Cells, targets: Cells, text?: string) => {
  const { allocation, settings } = allocated(holdings, targets, text);
  return driftOf(allocation, settings);
};
const status = (...args: Parameters<typeof drifts>) => statusText(statusOf(drifts(...args)));

const TARGETS: Cells = [
  ["Stocks", 0.6],
  ["Bonds", 0.4],
];

describe("driftOf(allocation, settings)", () => {
  test("is weight − target, signed, with the relative drift and the gap", () => {
    const [stocks, bonds] = drifts(
      [
        ["Stocks", 65],
        ["Bonds", 35],
      ],
      TARGETS,
    );
    expect(stocks).toMatchObject({ weight: 0.65, drift: 0.05, status: "Overweight" });
    expect(stocks?.relativeDrift).toBeCloseTo(0.05 / 0.6, 15);
    expect(bonds).toMatchObject({ weight: 0.35, drift: -0.05, relativeDrift: -0.125, status: "Underweight" });
    expect([Number(stocks?.gap), Number(bonds?.gap)]).toEqual([-500, 500]);
  });

  test("has no relative drift for target 0, and no drift without a target", () => {
    const [, , gold, art] = drifts(
      [
        ["Stocks", 50],
        ["Bonds", 40],
        ["Gold", 5],
        ["Art", 5],
      ],
      [...TARGETS, ["Gold", 0]],
    );
    expect(gold).toMatchObject({ drift: 0.05, relativeDrift: undefined, status: "Overweight" });
    expect(art).toMatchObject({ weight: 0.05, drift: undefined, gap: undefined, status: "No target" });
  });

  test("has a status for a holding only where its own target is explicit", () => {
    const holdings: Cells = [
      ["VTI", "Stocks", 50],
      ["VXUS", "Stocks", 10],
      ["BND", "Bonds", 40],
    ];
    const targets: Cells = [
      ["Stocks", "", 0.6],
      ["Stocks", "VTI", 0.5],
      ["Stocks", "VXUS", 0.5],
      ["Bonds", "", 0.4],
    ];
    const statuses = drifts(holdings, targets).map((one) => one.holdings.map((holding) => holding.status));
    expect(statuses).toEqual([["Overweight", "Underweight"], [undefined]]);
  });

  test("takes a holding's Min and Max for its weight in the class", () => {
    const holdings: Cells = [
      ["VTI", "Stocks", 36],
      ["VXUS", "Stocks", 24],
      ["BND", "Bonds", 40],
    ];
    const targets = (max: number): Cells => [
      ["Asset class", "Holding", "Target", "Max"],
      ["Stocks", "", 0.6, ""],
      ["Stocks", "VTI", 0.5, max],
      ["Stocks", "VXUS", 0.5, ""],
      ["Bonds", "", 0.4, ""],
    ];
    expect(drifts(holdings, targets(0.6))[0]?.holdings[0]?.status).toBe("Overweight");
    expect(drifts(holdings, targets(0.61))[0]?.holdings[0]?.status).toBe("On target");
  });
});

describe("statusText(statusOf(drifts))", () => {
  test.each<[string, Cells, string]>([
    [
      "in band",
      [
        ["Stocks", 61],
        ["Bonds", 39],
      ],
      "On target",
    ],
    [
      "at the edge of the band",
      [
        ["Stocks", 65],
        ["Bonds", 35],
      ],
      "Rebalance: Stocks +5 pp, Bonds −5 pp",
    ],
    [
      "no target",
      [
        ["Stocks", 60],
        ["Bonds", 40],
        ["Art", 1],
      ],
      "On target",
    ],
  ])("%s", (_, holdings, text) => {
    expect(status(holdings, TARGETS)).toBe(text);
  });

  test("names the three largest drifts and counts the others", () => {
    const targets: Cells = ["A", "B", "C", "D", "E"].map((name) => [name, 0.2]);
    const holdings: Cells = [
      ["A", 45],
      ["B", 30],
      ["C", 10],
      ["D", 8],
      ["E", 7],
    ];
    expect(status(holdings, targets)).toBe("Rebalance: A +25 pp, E −13 pp, D −12 pp, 2 more");
  });

  test("says within class where only holdings are out", () => {
    const holdings: Cells = [
      ["VTI", "Stocks", 50],
      ["VXUS", "Stocks", 10],
      ["BND", "Bonds", 40],
    ];
    const targets: Cells = [
      ["Stocks", "", 60],
      ["Stocks", "VTI", 50],
      ["Stocks", "VXUS", 50],
      ["Bonds", "", 40],
    ];
    expect(status(holdings, targets)).toBe("Rebalance within class: VTI +20 pp, VXUS −20 pp");
  });
});

test("portfolioDrift(drifts) is half the sum of their sizes", () => {
  expect(portfolioDrift([0.1, -0.06, -0.04, undefined])).toBeCloseTo(0.1, 15);
  expect(portfolioDrift([])).toBe(0);
});
