import { type Decimal, ONE, ZERO } from "../cells/decimal.ts";
import { assetKey } from "../cells/key.ts";
import type { Problems } from "../cells/problem.ts";
import type { Price, Trading } from "../portfolio/index.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedHolding } from "./allocation.ts";
import type { ClassGroup, Member } from "./class-groups.ts";
import type { Strategy } from "./strategy.ts";
import { weighMembers } from "./weigh-members.ts";
import { filledWeight, shareOf, type Weight } from "./weight.ts";

const ANY_TRADE: Trading = { mayBuy: true, maySell: true };

/**
 * The holdings of one class with their targets.
 *
 * @param classTarget - Undefined where the class has none; then its holdings have none.
 * @param problems - Collects targets of the class's holdings that do not sum to 100%.
 */
export function allocateMembers(
  group: ClassGroup,
  classTarget: Weight | undefined,
  strategy: Strategy,
  settings: Pick<Settings, "wholeShares">,
  notes: string[],
  problems: Problems,
): readonly AllocatedHolding[] {
  const frame = { group, classTarget, oneLevel: strategy.oneLevel, usualLot: settings.wholeShares ? ONE : ZERO };
  if (group.members.length === 0 && group.isCash) {
    // A cash target needs no holding to be chosen: money that stays where it is goes there.
    return [toHolding({ held: undefined, row: undefined }, classTarget && filledWeight(1), frame)];
  }
  const weights = classTarget ? weighMembers(group, strategy, notes, problems) : [];
  return group.members.map((member, index) => toHolding(member, weights[index], frame));
}

/** What the holdings of one class share. */
interface ClassFrame {
  readonly group: ClassGroup;
  readonly classTarget: Weight | undefined;
  readonly oneLevel: boolean;
  /** The lot size of a holding that no cell gives one. */
  readonly usualLot: Decimal;
}

function toHolding(
  { held, row }: Member,
  targetInClass: Weight | undefined,
  { group, classTarget, oneLevel, usualLot }: ClassFrame,
): AllocatedHolding {
  return {
    id: held?.id ?? (row?.assetId || assetKey(row?.holding ?? group.name)),
    symbol: held?.symbol ?? row?.holding ?? group.name,
    value: held?.value ?? 0,
    quantity: held?.quantity,
    targetInClass,
    target: targetInClass && classTarget && shareOf(classTarget, targetInClass),
    min: oneLevel ? undefined : row?.min,
    max: oneLevel ? undefined : row?.max,
    price: priceOf(held?.price, row?.price),
    fxRate: held ? held.fxRate : ONE,
    currency: held?.currency ?? "",
    lotSize: group.isCash ? ZERO : (held?.lotSize ?? row?.lotSize ?? usualLot),
    trading: held?.trading ?? row?.trading ?? ANY_TRADE,
    isCash: group.isCash,
    positions: held?.positions ?? [],
  };
}

/** The price of the holdings row, unless only the targets row has one. */
function priceOf(held: Price | undefined, ofRow: Price | undefined): Price {
  const missing: Price = { kind: "missing" };
  return held && held.kind !== "missing" ? held : (ofRow ?? missing);
}
