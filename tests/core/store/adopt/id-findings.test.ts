import { expect, test } from "vitest";
import { Problems, problemText } from "../../../../core/cells/problem.ts";
import { parseHoldings } from "../../../../core/portfolio/index.ts";
import { parseSettings } from "../../../../core/settings/index.ts";
import { idFindings, readStore } from "../../../../core/store/index.ts";
import { tableOf } from "../strategy-of.ts";

/** What is said of the ids in the targets beside a holding with this id. */
function said(held: string, target: string | number): readonly string[] {
  const targets = tableOf("Targets", [
    ["Asset class", "Holding", "Asset ID", "Target"],
    ["Stocks", "", "", 1],
    ["Stocks", "Fund", target, 1],
  ]);
  const problems = new Problems();
  const cells = [
    ["Asset ID", "Holding", "Asset class", "Value"],
    [held, "Fund", "Stocks", 10],
  ];
  const portfolio = parseHoldings({ name: "Holdings", cells }, parseSettings(undefined, problems), problems);
  return idFindings(readStore({ strategies: undefined, targets }), portfolio).map(problemText);
}

test("idFindings names the row whose id lost its leading zeros", () => {
  expect(said("00912", 912)).toEqual([
    "Targets row 3 (Fund), Asset ID: the Asset ID 912 in the targets lost leading zeros if it is 00912. Format its cell as text and enter 00912 again.",
  ]);
});

test("idFindings names the row whose id was rounded", () => {
  expect(said("123456789012", "1.23457E+11")).toEqual([
    "Targets row 3 (Fund), Asset ID: the Asset ID 1.23457E+11 is a number that was rounded. Format its cell as text and enter the id again.",
  ]);
});

test("idFindings says nothing of ids that are held", () => {
  expect(said("00912", "00912")).toEqual([]);
});
