import { nameKey } from "../../cells/key.ts";
import { type Money, sumOf } from "../../cells/money.ts";
import { CASH, type Holding, isCashClass, isCashSymbol, type Portfolio } from "../../portfolio/index.ts";

/** An asset class as it is held. */
export interface HeldClass {
  readonly name: string;
  /** Sum of its holdings, in minor units; negative for shorts and margin. */
  readonly value: Money;
  /** In the order of the range. */
  readonly holdings: readonly Holding[];
}

/** A portfolio's holdings by class. */
export interface HeldClasses {
  /** In order of first appearance. */
  readonly classes: readonly HeldClass[];
  /** Holdings that nothing names a class for. */
  readonly unclassified: readonly Holding[];
}

/**
 * Sorts holdings into their asset classes as every formula does: by the class that is named, ignoring case and spaces, else
 * cash by its symbol.
 */
export function heldClasses(portfolio: Portfolio): HeldClasses {
  const byKey = new Map<string, { readonly name: string; readonly holdings: Holding[] }>();
  const unclassified: Holding[] = [];
  for (const holding of portfolio.holdings) {
    const name = holding.assetClass ?? (isCashSymbol(holding.symbol) ? CASH : undefined);
    if (name === undefined) {
      unclassified.push(holding);
    } else {
      const group = byKey.get(nameKey(name)) ?? { name, holdings: [] };
      byKey.set(nameKey(name), group);
      group.holdings.push(holding);
    }
  }
  const classes = [...byKey.values()].map((group) => ({
    ...group,
    value: sumOf(group.holdings.map(({ value }) => value)),
  }));
  return { classes, unclassified };
}

/** The holdings of a class that can have a target: all but shorts. Cash below 0 is margin, whose share is 0. */
export function longHoldings({ holdings, name }: HeldClass): readonly Holding[] {
  return isCashClass(name) ? holdings : holdings.filter(({ value }) => value >= 0);
}
