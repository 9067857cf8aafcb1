import { describe, expect, test } from "vitest";
import { Problems } from "../../../core/cells/problem.ts";
import { parseHoldings } from "../../../core/portfolio/index.ts";
import { parseSettings } from "../../../core/settings/index.ts";
import { heldTargets } from "../../../core/store/index.ts";
import { strategyOf } from "./strategy-of.ts";

const HEADER = ["Asset ID", "Holding", "Name", "Asset class", "Value"];

/** The targets of VTI (by its ISIN) and BND (by its symbol), beside these holdings. */
function beside(...rows: readonly (readonly (string | number)[])[]) {
  const strategy = strategyOf(
    ["Stocks", "", 0.6],
    ["Stocks", "VTI", 1, "US9229087690"],
    ["Bonds", "", 0.4],
    ["Bonds", "BND", 1],
  );
  const problems = new Problems();
  const portfolio = parseHoldings(
    { name: "Holdings", cells: [HEADER, ...rows] },
    parseSettings(undefined, problems),
    problems,
  );
  return heldTargets(strategy, portfolio).map(({ target, held, isRenamed }) => [
    target.holding,
    held?.symbol,
    isRenamed,
  ]);
}

describe("heldTargets", () => {
  test("finds a holding by its asset id, also when its ticker is another", () => {
    expect(beside(["US9229087690", "TSM", "Total market", "Stocks", 10], ["", "BND", "", "Bonds", 10])).toEqual([
      ["VTI", "TSM", true],
      ["BND", "BND", false],
    ]);
  });

  test("finds a holding without an id by its symbol, exchange prefix or not", () => {
    expect(beside(["", "NASDAQ:BND", "", "Bonds", 10])).toContainEqual(["BND", "NASDAQ:BND", false]);
  });

  test("keeps the target of an asset that left the portfolio, with nothing held", () => {
    expect(beside(["", "BND", "", "Bonds", 10])).toContainEqual(["VTI", undefined, false]);
  });
});
