import { Decimal } from "../../../../core/cells/decimal.ts";
import {
  buyLadder,
  freeLadder,
  type Ladder,
  type LotCost,
  type LotProblem,
  lotCostOf,
  sellLadder,
} from "../../../../core/closest/lots/index.ts";

/** A slot in words that the kernel does not know. Money in minor units. */
export interface SlotSpec {
  readonly kind: "buy" | "sell" | "free";
  readonly classIndex: number;
  readonly weight: number;
  readonly ideal: number;
  /** Thousandths of a minor unit a lot; undefined: any amount. */
  readonly lot: number | undefined;
  readonly least: number;
  /** What is held: the most that a sell or a free slot may bring. */
  readonly held: number;
  readonly mostLots: number | undefined;
}

export interface LotCase {
  readonly slots: readonly SlotSpec[];
  readonly classWeights: readonly number[];
  readonly money: number;
  readonly fee: number;
  readonly idleWeight: number;
}

/** The case as the kernel takes it. */
export function problemOf({ slots, ...rest }: LotCase): LotProblem {
  return {
    ...rest,
    slots: slots.map((spec) => ({
      classIndex: spec.classIndex,
      weight: spec.weight,
      ideal: spec.ideal,
      ladder: ladderOf(spec, rest.money),
      isOrder: spec.kind !== "free",
    })),
  };
}

function ladderOf({ kind, lot, least, held, mostLots }: SlotSpec, money: number): Ladder {
  if (kind === "free") {
    return freeLadder({ low: -held, high: Math.max(0, money) });
  }
  const lotCost: LotCost | undefined = lot === undefined ? undefined : lotCostOf(new Decimal(lot).div(1000));
  return kind === "buy"
    ? buyLadder({ lotCost, least })
    : sellLadder({ lotCost, least, held, ...(mostLots === undefined ? {} : { mostLots }) });
}
