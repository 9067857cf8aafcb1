import { assetKey } from "../../cells/key.ts";
import { type Money, unitsOf } from "../../cells/money.ts";
import { buyLadder, freeLadder, type LotCost, lotCostOf, nextAmount, sellLadder } from "../../closest/lots/index.ts";
import type { AllocatedHolding } from "../../targets/index.ts";
import type { IdealRequest } from "../ideal-plan.ts";
import { type ClassSlot, compareText, type HoldingSlot } from "../slots.ts";
import { TIE } from "../ties.ts";
import type { Candidate, Obstacle, Role } from "./candidate.ts";
import type { Limits } from "./limits.ts";

/** What candidates are judged by. */
export interface Judgement {
  readonly request: IdealRequest;
  readonly limits: Limits;
  /** Value of the portfolio before. */
  readonly total: Money;
}

/**
 * Every slot of the classes with what limits make of it, in the order of asset ids, which decides ties.
 *
 * On a deposit an order is for what is below its target, alone and as a class, and only where the smallest order fits in
 * the money; Spend all lifts the first. What trades in lots takes no order without a price.
 *
 * @source docs/decisions/0009-closest-plans.md
 */
export function candidatesOf(classes: readonly ClassSlot[], judgement: Judgement): readonly Candidate[] {
  const money = moneyFor(classes, judgement.request);
  return classes
    .flatMap((one, classIndex) => one.holdings.map((slot) => candidateOf(slot, one, classIndex, money, judgement)))
    .map((candidate, position) => ({ ...candidate, position }))
    .sort((one, other) => compareText(idOf(one), idOf(other)));
}

function idOf({ slot, assetClass }: Pick<Candidate, "slot" | "assetClass">): string {
  return slot.holding?.id ?? assetKey(assetClass.name);
}

/** The money that orders are paid from: with Cash = Invest also the cash with a target. */
function moneyFor(classes: readonly ClassSlot[], { flow, toPlace }: IdealRequest): Money {
  const spendable = classes.flatMap(({ holdings }) => holdings.map(({ value, lower }) => value - lower));
  return flow === "deposit" ? spendable.reduce((sum, part) => sum + part, toPlace) : toPlace;
}

function candidateOf(
  slot: HoldingSlot,
  ofClass: ClassSlot,
  classIndex: number,
  money: Money,
  judgement: Judgement,
): Omit<Candidate, "position"> {
  const { request, limits, total } = judgement;
  const { holding, value } = slot;
  const lotCost = holding && lotCostFor(holding, request);
  const obstacle = obstacleTo(slot, ofClass, lotCost, money, judgement);
  const target = holding ? (holding.target?.number ?? 0) : ofClass.weight;
  const candidate = {
    classIndex,
    assetClass: ofClass.assetClass,
    slot,
    lotCost,
    role: roleOf(slot, obstacle),
    obstacle,
    weight: weightBeside(target, value, total, request.flow !== "deposit" || slot.lower < value),
  };
  return { ...candidate, ladder: (ideal) => ladderFor(candidate, ideal, request, limits) };
}

/**
 * t̂ = max(t, value ÷ total) where something may be sold: an order is measured against what there is of it. What has neither
 * target nor value cannot move, so that any weight above 0 will do for it.
 */
export function weightBeside(target: number, value: Money, total: Money, maySell: boolean): number {
  return (maySell && total > 0 ? Math.max(target, value / total) : target) || 1;
}

function isFree({ holding }: HoldingSlot): boolean {
  return holding === undefined || holding.isCash;
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
  money: Money,
  { request, limits }: Judgement,
): Obstacle | undefined {
  const { holding, value } = slot;
  if (slot.lower === slot.upper || !holding) {
    return undefined;
  }
  const isDeposit = request.flow === "deposit" && slot.lower === value;
  const isBelow = (worth: Money, target: number) => worth + TIE < target * request.totalAfter;
  const mayRise = isBelow(value, holding.target?.number ?? 0) && isBelow(ofClass.value, ofClass.weight);
  if (isDeposit && !mayRise && (holding.isCash || !limits.spendAll)) {
    return { kind: "above target" };
  }
  if (!holding.isCash && holding.lotSize.gt(0) && !lotCost) {
    return { kind: "no price" };
  }
  const smallest = nextAmount(buyLadder({ lotCost, least: limits.least }), 0) ?? 0;
  return isDeposit && !holding.isCash && smallest + limits.fee > money ? { kind: "too large", smallest } : undefined;
}

/** What lots of a holding cost; undefined for any amount, and without a price. */
function lotCostFor({ lotSize, price, fxRate }: AllocatedHolding, { settings }: IdealRequest): LotCost | undefined {
  return lotSize.gt(0) && price.kind === "known" && fxRate
    ? lotCostOf(unitsOf(price.amount.mul(lotSize).mul(fxRate), settings.decimals))
    : undefined;
}

function ladderFor(
  { slot, lotCost }: Pick<Candidate, "slot" | "lotCost">,
  ideal: number,
  { flow }: IdealRequest,
  { least }: Limits,
) {
  const { holding, value, lower, upper } = slot;
  if (!holding || holding.isCash) {
    return freeLadder({ low: lower - value, high: Math.floor(upper - value) });
  }
  if (flow === "deposit" || (flow === "rebalance" && ideal > 0)) {
    return buyLadder({ lotCost, least });
  }
  const mostLots = holding.quantity?.divToInt(holding.lotSize.gt(0) ? holding.lotSize : 1).toNumber();
  return sellLadder({ lotCost, least, held: value, ...(mostLots === undefined ? {} : { mostLots }) });
}
