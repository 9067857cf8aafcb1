import { ONE } from "../../cells/decimal.ts";
import { sumOf } from "../../cells/money.ts";
import { refuse } from "../../cells/problem.ts";
import type { Portfolio } from "../../portfolio/index.ts";
import { classStart, leftOut } from "./class-start.ts";
import { heldClasses } from "./held-classes.ts";
import { sharesByValue } from "./shares-by-value.ts";
import type { StartingPoint } from "./starting-point.ts";

/**
 * The portfolio as it is, as targets of both levels: weights in whole hundredths of a percent by largest remainder.
 *
 * A target cannot be negative, so a class that is worth less than 0 (margin debt, or more shorts than else) has none, and
 * inside a class shorts have none. What has no asset class has none either. The others' weights are of their sum.
 *
 * @returns Classes and holdings in the order of the range; a note for everything left out.
 * @throws InputError NOTHING_HELD where no class is worth more than 0.
 * @example VTI 60 and VXUS 20 in Stocks, BND 20 in Bonds → Stocks 0.8 (VTI 0.75, VXUS 0.25), Bonds 0.2 (BND 1)
 */
export function fromCurrentAllocation(portfolio: Portfolio): StartingPoint {
  const { classes, unclassified } = heldClasses(portfolio);
  const negative = classes.filter(({ value }) => value < 0);
  const long = classes.filter(({ value }) => value >= 0);
  if (sumOf(long.map(({ value }) => value)) === 0) {
    refuse({
      code: "NOTHING_HELD",
      range: portfolio.rangeName,
      what: "no asset class is worth more than 0",
      remedy: "Give the holdings asset classes and values, or begin with another starting point",
    });
  }
  const shares = sharesByValue(
    ONE,
    long.map(({ value }) => value),
  );
  const notes = [
    ...leftOut(
      unclassified.map(({ symbol }) => symbol),
      "in no asset class",
    ),
    ...leftOut(
      negative.map(({ name }) => name),
      "worth less than 0",
    ),
    ...leftOut(
      long.filter((_, index) => shares[index] === undefined).map(({ name }) => name),
      "less than a hundredth of a percent of the portfolio",
    ),
  ];
  return {
    classes: long.flatMap((held, index) => {
      const share = shares[index];
      return share ? [classStart(held, share, notes)] : [];
    }),
    notes,
  };
}
