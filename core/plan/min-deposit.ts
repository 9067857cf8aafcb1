import { Decimal, ONE } from "../cells/decimal.ts";
import { type Money, sumOf } from "../cells/money.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, AllocatedHolding, Allocation } from "../targets/index.ts";
import { TIE } from "./ties.ts";

/** The smallest deposit that reaches every target, or what stands in its way. */
export type MinDeposit = { readonly deposit: Money } | { readonly notReachable: string };

/**
 * The smallest deposit after which every class and holding is on its target without a sell: the largest value ÷ target,
 * minus the total; 0 at least. Rounded up to the minor unit.
 *
 * It is not reachable where something with target 0, or without a target, is held, where something that would have to
 * grow may not be bought, or where a cash reserve stays out of the targets.
 */
export function minDeposit(allocation: Allocation, settings: Settings): MinDeposit {
  const classes = allocation.classes.filter((assetClass) => !isSpendableCash(assetClass, settings));
  const parts = classes.flatMap((one) => (one.isItsOwnHolding ? [one] : [one, ...one.holdings]));
  const obstacle = parts.map(obstacleOf).find((text) => text !== undefined);
  if (obstacle !== undefined) {
    return { notReachable: obstacle };
  }
  if (settings.cashReserve.gt(0)) {
    return { notReachable: "the cash reserve has no target" };
  }
  const totalAfter = classes
    .flatMap(ratiosOf)
    .reduce((most, ratio) => Decimal.max(most, ratio), new Decimal(allocation.total));
  const locked = allocation.classes
    .flatMap(({ holdings }) => holdings)
    .find(
      ({ value, target, trading }) =>
        !trading.mayBuy &&
        target &&
        totalAfter
          .mul(target.exact ?? target.number)
          .minus(TIE)
          .gt(value),
    );
  if (locked) {
    return { notReachable: `${locked.symbol} is below its target and may not be bought` };
  }
  return { deposit: Math.max(0, totalAfter.minus(allocation.total).minus(TIE).ceil().toNumber()) };
}

/**
 * Value ÷ target of a class, of each holding whose target is written, and of those filled by value together, which all
 * have the same ratio: exact, where the ratio of each alone would carry the rounding of its weight.
 */
function ratiosOf({ value, target, holdings }: AllocatedClass): readonly Decimal[] {
  if (!target?.exact || target.exact.isZero()) {
    return [];
  }
  const written = holdings.flatMap((one) =>
    one.target?.exact?.gt(0) ? [new Decimal(one.value).div(one.target.exact)] : [],
  );
  const filled = holdings.filter(({ targetInClass }) => targetInClass && !targetInClass.exact);
  const share = holdings.reduce((rest, { targetInClass }) => rest.minus(targetInClass?.exact ?? 0), ONE);
  const ofFilled =
    filled.length > 0 && share.gt(0)
      ? [new Decimal(sumOf(filled.map((one) => one.value))).div(target.exact.mul(share))]
      : [];
  return [new Decimal(value).div(target.exact), ...written, ...ofFilled];
}

/** With Cash = Invest, cash above its target, or without one, is spent on the others. */
function isSpendableCash({ isCash }: AllocatedClass, settings: Settings): boolean {
  return isCash && settings.cash === "Invest";
}

function obstacleOf(part: AllocatedClass | AllocatedHolding): string | undefined {
  const name = "symbol" in part ? part.symbol : part.name;
  if (part.value < 0 && !part.isCash) {
    return `${name} has a negative value`;
  }
  if (part.value <= 0) {
    return undefined;
  }
  if (part.target === undefined) {
    return `${name} has no target`;
  }
  return part.target.number === 0 ? `${name} has target 0` : undefined;
}
