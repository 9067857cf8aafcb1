import { type Decimal, ZERO } from "../cells/decimal.ts";
import { nameKey } from "../cells/key.ts";
import { sumOf } from "../cells/money.ts";
import type { Problems } from "../cells/problem.ts";
import type { Holding, Position, Price, Trading } from "./portfolio.ts";
import { PRICE_TOLERANCE } from "./price.ts";
import { bothAllow } from "./trading.ts";

/** One row of holdings, read. */
export interface ReadPosition extends Position {
  readonly id: string;
  readonly assetId: string;
  readonly symbol: string;
  readonly name: string;
  /** "" where the row names none. */
  readonly assetClass: string;
  readonly quantity: Decimal | undefined;
  readonly price: Price;
  readonly fxRate: Decimal | undefined;
  readonly currency: string;
  readonly lotSize: Decimal | undefined;
  readonly trading: Trading | undefined;
  readonly hasCashSymbol: boolean;
}

type Group = readonly [ReadPosition, ...ReadPosition[]];

/**
 * Adds up the rows of each asset (accounts, lots, cash and margin).
 *
 * @param problems - Collects an asset in two classes, one with two lot sizes, and one in two currencies unless it is cash.
 * @returns Holdings in order of first appearance, and notes on rows whose prices differ.
 */
export function mergePositions(
  positions: readonly ReadPosition[],
  rangeName: string,
  problems: Problems,
): { readonly holdings: readonly Holding[]; readonly notes: readonly string[] } {
  const groups = new Map<string, [ReadPosition, ...ReadPosition[]]>();
  for (const position of positions) {
    const group = groups.get(position.id);
    if (group) {
      group.push(position);
    } else {
      groups.set(position.id, [position]);
    }
  }
  const all = [...groups.values()];
  for (const group of all) {
    findContradictions(group, rangeName, problems);
  }
  return { holdings: all.map(mergeGroup), notes: all.flatMap(priceNotes) };
}

function findContradictions([first, ...others]: Group, range: string, problems: Problems): void {
  let classed = first;
  let sized = first;
  for (const other of others) {
    const where = { range, row: other.row, subject: other.symbol };
    classed = classed.assetClass === "" ? other : classed;
    if (other.assetClass !== "" && nameKey(other.assetClass) !== nameKey(classed.assetClass)) {
      problems.add({
        ...where,
        code: "TWO_CLASSES",
        what: `it is in ${other.assetClass} here and in ${classed.assetClass} in row ${classed.row}`,
        remedy: "Give the asset one asset class",
      });
    }
    sized = sized.lotSize === undefined ? other : sized;
    if (other.lotSize && sized.lotSize && !other.lotSize.eq(sized.lotSize)) {
      problems.add({
        ...where,
        code: "TWO_LOT_SIZES",
        what: `its lot size is ${other.lotSize} here and ${sized.lotSize} in row ${sized.row}`,
        remedy: "Plan for one account, with the setting Account, or give it one lot size",
      });
    }
    if (other.currency !== first.currency && !first.hasCashSymbol) {
      problems.add({
        ...where,
        code: "TWO_CURRENCIES",
        what: `it is in ${other.currency} here and in ${first.currency} in row ${first.row}`,
        remedy: "Give the two an Asset ID each",
      });
    }
  }
}

function mergeGroup(group: Group): Holding {
  const [first] = group;
  const { price, fxRate } = pricedOf(group);
  return {
    id: first.id,
    assetId: first.assetId,
    symbol: first.symbol,
    name: first.name,
    currency: first.currency,
    hasCashSymbol: first.hasCashSymbol,
    price,
    fxRate,
    assetClass: group.find(({ assetClass }) => assetClass !== "")?.assetClass,
    value: sumOf(group.map(({ value }) => value)),
    quantity: quantityOf(group),
    lotSize: group.find(({ lotSize }) => lotSize !== undefined)?.lotSize,
    trading: group.reduce<Trading | undefined>((trading, position) => bothAllow(trading, position.trading), undefined),
    positions: group.map(({ row, account, value }) => ({ row, account, value })),
  };
}

/** The row whose price is used: the first that has one. */
function pricedOf(group: Group): ReadPosition {
  return group.find(({ price }) => price.kind === "known") ?? group[0];
}

function priceNotes(group: Group): readonly string[] {
  const used = pricedOf(group);
  if (used.price.kind !== "known" || group.length === 1) {
    return [];
  }
  const { amount } = used.price;
  return group.flatMap(({ price, row, symbol }) =>
    price.kind === "known" && price.amount.minus(amount).abs().gt(amount.mul(PRICE_TOLERANCE))
      ? [`row ${row} (${symbol}): the price ${price.amount} differs from ${amount} in row ${used.row}, which is used`]
      : [],
  );
}

function quantityOf(group: Group): Decimal | undefined {
  return group.reduce<Decimal | undefined>((sum, { quantity }) => sum && quantity && sum.plus(quantity), ZERO);
}
