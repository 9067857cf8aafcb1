import { type Decimal, ZERO } from "../cells/decimal.ts";
import { nameKey } from "../cells/key.ts";
import { sumOf } from "../cells/money.ts";
import type { Problems } from "../cells/problem.ts";
import type { Holding, Portfolio, Position, Price, Trading } from "./portfolio.ts";
import { bothAllow } from "./trading.ts";

/** One row of holdings, read. */
export interface ReadPosition extends Position {
  readonly id: string;
  readonly symbol: string;
  /** "" where the row names none. */
  readonly assetClass: string;
  readonly quantity: Decimal | undefined;
  readonly price: Price;
  readonly fxRate: Decimal | undefined;
  readonly currency: string;
  readonly trading: Trading | undefined;
  readonly hasCashSymbol: boolean;
}

/** Adds up the rows of each asset (accounts, lots, cash and margin). An asset in two classes is a problem. */
export function mergePositions(
  positions: readonly ReadPosition[],
  rangeName: string,
  problems: Problems,
): Portfolio["holdings"] {
  const groups = new Map<string, [ReadPosition, ...ReadPosition[]]>();
  for (const position of positions) {
    const group = groups.get(position.id);
    if (group) {
      group.push(position);
    } else {
      groups.set(position.id, [position]);
    }
  }
  return [...groups.values()].map((group) => mergeGroup(group, rangeName, problems));
}

function mergeGroup(group: readonly [ReadPosition, ...ReadPosition[]], rangeName: string, problems: Problems): Holding {
  const [first] = group;
  const classed = group.find(({ assetClass }) => assetClass !== "");
  for (const other of group) {
    if (classed && other.assetClass !== "" && nameKey(other.assetClass) !== nameKey(classed.assetClass)) {
      problems.add({
        code: "TWO_CLASSES",
        range: rangeName,
        row: other.row,
        subject: other.symbol,
        what: `it is in ${other.assetClass} here and in ${classed.assetClass} in row ${classed.row}`,
        remedy: "Give the asset one asset class",
      });
    }
    if (other.currency !== first.currency) {
      problems.add({
        code: "TWO_CURRENCIES",
        range: rangeName,
        row: other.row,
        subject: other.symbol,
        what: `it is in ${other.currency} here and in ${first.currency} in row ${first.row}`,
        remedy: "Give the two an Asset ID each",
      });
    }
  }
  const { id, symbol, fxRate, currency, hasCashSymbol } = first;
  return {
    id,
    symbol,
    fxRate,
    currency,
    hasCashSymbol,
    assetClass: classed?.assetClass,
    value: sumOf(group.map(({ value }) => value)),
    quantity: quantityOf(group),
    price: group.find(({ price }) => price.kind === "known")?.price ?? first.price,
    trading: group.reduce<Trading | undefined>((trading, position) => bothAllow(trading, position.trading), undefined),
    positions: group.map(({ row, account, value }) => ({ row, account, value })),
  };
}

function quantityOf(group: readonly ReadPosition[]): Decimal | undefined {
  return group.reduce<Decimal | undefined>((sum, { quantity }) => sum && quantity && sum.plus(quantity), ZERO);
}
