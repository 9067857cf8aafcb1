import { assetKey } from "../../cells/key.ts";
import { type Money, unitsOf } from "../../cells/money.ts";
import { buyLadder, type LotCost, lotCostOf, nextAmount } from "../../closest/lots/index.ts";
import type { AllocatedHolding } from "../../targets/index.ts";
import type { IdealRequest } from "../ideal-plan.ts";
import { type ClassSlot, compareText, type HoldingSlot, isFree } from "../slots.ts";
import type { Candidate, Obstacle, Role } from "./candidate.ts";
import { isBelowTarget } from "./is-below-target.ts";
import type { Limits } from "./limits.ts";
import { weightBeside } from "./weights.ts";

/** What candidates are judged by. */
export interface Judgement {
  readonly request: IdealRequest;
  readonly limits: Limits;
  /** Value of the portfolio before. */
  readonly total: Money;
  /** The money and everything that may be sold or spent for it: no single order can take more. */
  readonly means: Money;
}

/**
 * Every slot of the classes with what limits make of it, in the order of asset ids, which decides ties.
 *
 * On a deposit an order is for what is below its target, alone and as a class, which Spend all lifts. A buy takes an order
 * only where its smallest one can be paid, and what trades in lots takes none without a price.
 *
 * @source docs/decisions/0009-closest-plans.md
 */
export function candidatesOf(classes: readonly ClassSlot[], judgement: Judgement): readonly Candidate[] {
  return classes
    .flatMap((one, classIndex) => one.holdings.map((slot) => candidateOf(slot, one, classIndex, judgement)))
    .map((candidate, position) => ({ ...candidate, position }))
    .sort((one, other) => compareText(idOf(one), idOf(other)));
}

function idOf({ slot, assetClass }: Pick<Candidate, "slot" | "assetClass">): string {
  return slot.holding?.id ?? assetKey(assetClass.name);
}

/** The money and everything that may be sold or spent for it. */
export function meansOf(classes: readonly ClassSlot[], toPlace: Money): Money {
  return classes.reduce(
    (means, { holdings }) => holdings.reduce((sum, { value, lower }) => sum + value - lower, means),
    toPlace,
  );
}

function candidateOf(
  slot: HoldingSlot,
  ofClass: ClassSlot,
  classIndex: number,
  judgement: Judgement,
): Omit<Candidate, "position"> {
  const { request, total } = judgement;
  const { holding, value } = slot;
  const lotCost = holding && lotCostFor(holding, request);
  const obstacle = obstacleTo(slot, ofClass, lotCost, judgement);
  const target = holding ? (holding.target?.number ?? 0) : ofClass.weight;
  return {
    classIndex,
    assetClass: ofClass.assetClass,
    slot,
    lotCost,
    role: roleOf(slot, obstacle),
    obstacle,
    weight: weightBeside(target, value, total, request.flow !== "deposit" || slot.lower < value),
  };
}

function roleOf(slot: HoldingSlot, obstacle: Obstacle | undefined): Role {
  if (obstacle || slot.lower === slot.upper) {
    return "none";
  }
  return isFree(slot) ? "free" : "order";
}

function obstacleTo(
  slot: HoldingSlot,
  ofClass: ClassSlot,
  lotCost: LotCost | undefined,
  { request, limits, means }: Judgement,
): Obstacle | undefined {
  const { holding } = slot;
  if (slot.lower === slot.upper || !holding || holding.isCash) {
    return undefined;
  }
  if (request.flow === "deposit" && !limits.spendAll && !isBelowTarget(slot, ofClass, request)) {
    return { kind: "above target" };
  }
  if (holding.lotSize.gt(0) && !lotCost) {
    return { kind: "no price" };
  }
  if (slot.lower < slot.value) {
    return undefined;
  }
  const smallestOf = (least: Money) => nextAmount(buyLadder({ lotCost, least }), 0) ?? 0;
  const smallest = smallestOf(limits.least);
  return smallest + limits.fee > means
    ? { kind: "too large", smallest, isForLeast: smallestOf(1) + limits.fee <= means }
    : undefined;
}

/** What lots of a holding cost; undefined for any amount, and without a price. */
function lotCostFor({ lotSize, price, fxRate }: AllocatedHolding, { settings }: IdealRequest): LotCost | undefined {
  return lotSize.gt(0) && price.kind === "known" && fxRate
    ? lotCostOf(unitsOf(price.amount.mul(lotSize).mul(fxRate), settings.decimals))
    : undefined;
}
