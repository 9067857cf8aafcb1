import { type Money, sumOf } from "../../cells/money.ts";
import { Problems } from "../../cells/problem.ts";
import type { Portfolio } from "../../portfolio/index.ts";
import { groupClasses } from "../../targets/group-classes.ts";
import { matchHoldings } from "../../targets/match-holdings.ts";
import type { Strategy } from "../../targets/strategy.ts";

/** A holding that nothing names an asset class for. */
export interface UnclassifiedHolding {
  /** Compared form of the asset id; the symbol's where there is no id. */
  readonly id: string;
  /** The asset id as written; the symbol where there is no id. */
  readonly assetId: string;
  readonly symbol: string;
  readonly value: Money;
  /** Of the portfolio's value, as a fraction; 0 where that is not above 0. */
  readonly share: number;
}

const NO_TARGETS: Strategy = {
  rangeName: "Targets",
  targetHeader: "Target",
  oneLevel: false,
  notes: [],
  classRows: [],
  holdingRows: [],
};

/**
 * The holdings for which neither the sheet nor a row of the targets names an asset class, largest first. Cash is classed by
 * its symbol, and with targets of one level each holding is its own class.
 *
 * @param targets - Undefined where there are none yet.
 */
export function unclassified(portfolio: Portfolio, targets: Strategy | undefined): readonly UnclassifiedHolding[] {
  const strategy = targets ?? NO_TARGETS;
  // What is wrong between holdings and targets is told where they are planned with; here it only leaves holdings unclassed.
  const problems = new Problems();
  const groups = groupClasses(portfolio, strategy, matchHoldings(portfolio, strategy, problems), problems);
  const classed = new Set(
    groups.filter((group) => !group.isUnclassified).flatMap(({ members }) => members.map(({ held }) => held)),
  );
  const total = sumOf(portfolio.holdings.map(({ value }) => value));
  return portfolio.holdings
    .filter((holding) => !classed.has(holding))
    .map(({ id, assetId, symbol, value }) => ({ id, assetId, symbol, value, share: total > 0 ? value / total : 0 }))
    .sort((one, other) => other.value - one.value);
}
