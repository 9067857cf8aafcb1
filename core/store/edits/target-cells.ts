import type { ResultCell } from "../../cells/cell.ts";
import type { Decimal } from "../../cells/decimal.ts";
import { assetKey } from "../../cells/key.ts";
import type { TargetsField } from "../../targets/index.ts";
import type { ClassTarget, HoldingTarget, StoredStrategy, StoredTarget } from "../model.ts";

/** The fields of a row of the targets that the store writes. */
export const WRITTEN_FIELDS = [
  "strategy",
  "assetClass",
  "holding",
  "assetId",
  "target",
  "min",
  "max",
  "pinned",
] as const satisfies readonly TargetsField[];
export type WrittenField = (typeof WRITTEN_FIELDS)[number];

/** What a row of the targets holds, by field. */
export type TargetRowCells = Readonly<Record<WrittenField, ResultCell>>;

/** A row of the targets with the strategy and the class it belongs to. */
export interface OwnedTarget {
  readonly strategy: StoredStrategy;
  readonly inClass: ClassTarget;
  /** Undefined for the row of the class itself. */
  readonly holding: HoldingTarget | undefined;
}

/** Every target of a strategy: each class, then its holdings. */
export function targetsOf(strategy: StoredStrategy): readonly OwnedTarget[] {
  return strategy.classes.flatMap((inClass) => [
    { strategy, inClass, holding: undefined },
    ...inClass.holdings.map((holding) => ({ strategy, inClass, holding })),
  ]);
}

/** The target itself. */
export function targetIn({ inClass, holding }: OwnedTarget): StoredTarget {
  return holding ?? inClass;
}

/**
 * The cells of a row of the targets.
 *
 * @param scale - What a weight of 100% is written as: 1 or 100.
 */
export function targetRowCells(owned: OwnedTarget, scale: 1 | 100): TargetRowCells {
  const { strategy, inClass, holding } = owned;
  const { target, min, max, isPinned } = targetIn(owned);
  const weight = (value: Decimal | undefined) => value?.mul(scale).toNumber() ?? "";
  const names = strategy.isOneLevel
    ? { assetClass: "", holding: inClass.name, assetId: "" }
    : { assetClass: inClass.name, holding: holding?.holding ?? "", assetId: holding ? ownId(holding) : "" };
  return {
    strategy: strategy.name,
    ...names,
    target: weight(target),
    min: weight(min),
    max: weight(max),
    pinned: isPinned ? true : "",
  };
}

/** An id of its own; "" where the symbol is the id. */
function ownId({ holding, assetId }: HoldingTarget): string {
  return assetKey(assetId) === assetKey(holding) ? "" : assetId;
}
