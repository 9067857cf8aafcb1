import { type Book, type BookClass, type BookHolding, heldValueOf, holdingsIn } from "./book.ts";

/** What a plan may do with a holding, told from the sheet alone. */
export interface Tradable {
  readonly holding: BookHolding;
  readonly value: number;
  /** Cash without a target: plans use it and refill it, and count no order. */
  readonly isPool: boolean;
  readonly mayBeBought: boolean;
  readonly mayBeSold: boolean;
}

/** What plans may do with each holding of a workbook. */
export function tradablesIn(book: Book): readonly Tradable[] {
  return holdingsIn(book).map(([holding, assetClass]) => {
    const value = heldValueOf(holding);
    const target = targetOf(holding, assetClass, book.oneLevel);
    const trades = target !== undefined && value >= 0;
    return {
      holding,
      value,
      isPool: assetClass?.name === "Cash" && assetClass.target === undefined,
      mayBeBought: trades && target > 0 && holding.trading !== "no buy" && holding.trading !== "locked",
      mayBeSold: trades && holding.trading !== "no sell" && holding.trading !== "locked",
    };
  });
}

/** Share of its class, 0 or more, up to a factor; undefined without a target. Only where it is 0 matters here. */
function targetOf(holding: BookHolding, assetClass: BookClass | undefined, oneLevel: boolean): number | undefined {
  if (assetClass?.target === undefined) {
    return undefined;
  }
  if (oneLevel) {
    return assetClass.target;
  }
  const own = holding.target ?? filledShare(holding, assetClass);
  return own === undefined ? undefined : own * assetClass.target;
}

/** An empty target takes of what the class's targets leave in proportion to value, or equally where nothing is held. */
function filledShare(holding: BookHolding, { holdings }: BookClass): number | undefined {
  const open = holdings.filter((one) => one.target === undefined && heldValueOf(one) >= 0);
  const given = holdings.reduce((sum, { target = 0 }) => sum + target, 0);
  const isGiven = holdings.some(({ target }) => target !== undefined);
  if (!open.includes(holding) || (isGiven && given >= 9980)) {
    return undefined;
  }
  return open.every((one) => heldValueOf(one) === 0) ? 1 : heldValueOf(holding);
}
