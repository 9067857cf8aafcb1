import type { Cell } from "../cells/cell.ts";
import { Problems } from "../cells/problem.ts";
import { driftOf, portfolioDrift } from "../drift/index.ts";
import { requireNotNegative, requireValue } from "../functions/read-inputs.ts";
import { sharesOf } from "../functions/shares.ts";
import { type Flow, isOrder, makePlan, type Plan, type PlanLine, proofWords } from "../plan/index.ts";
import { readViewInputs, type ViewInputs } from "./view-inputs.ts";

/** A plan as a pane shows it. Amounts are in the base currency, prices in the holding's own. */
export interface PlanView {
  readonly flow: Flow;
  /** The deposit or withdrawal, 0 or more; the cash of a rebalance, also below 0. Without cash that is placed with it. */
  readonly amount: number;
  readonly currency: string;
  readonly decimals: number;
  /** Orders in the order of the plan; sells first on a rebalance. */
  readonly orders: readonly PlanOrder[];
  /** Lines that are no orders: cash that is used or kept, classes in which a holding has yet to be chosen. */
  readonly others: readonly PlanOrder[];
  /** Sums of the buys and of the sells, 0 or more. */
  readonly bought: number;
  readonly sold: number;
  readonly fees: number;
  readonly cashLeft: number;
  readonly cashLeftReason: string;
  readonly notRaised: number;
  readonly notRaisedReason: string;
  readonly valueAfter: number;
  /** The part of the money in the wrong place; undefined where there is no money. */
  readonly driftBefore: number | undefined;
  readonly driftAfter: number | undefined;
  /** Each class now, after, and as it is meant to be. */
  readonly classes: readonly PlanClass[];
  /** Whether the plan is proven the closest, in words; undefined where no choice had to be made. */
  readonly proof: { readonly isProven: boolean; readonly text: string } | undefined;
  readonly notes: readonly string[];
}

export interface PlanOrder {
  /** "" for a class in which a holding has yet to be chosen. */
  readonly id: string;
  readonly assetClass: string;
  readonly holding: string;
  /** Positive is a buy. */
  readonly amount: number;
  /** 0 or more; undefined without a price. */
  readonly shares: number | undefined;
  readonly price: number | undefined;
  readonly currency: string;
  readonly reason: string;
}

export interface PlanClass {
  readonly name: string;
  readonly place: number;
  readonly weight: number;
  readonly weightAfter: number;
  readonly target: number | undefined;
}

const AMOUNT_NAMES = { deposit: "Deposit", withdrawal: "Withdrawal", rebalance: "Cash" } as const;

/**
 * What to do with an amount.
 *
 * @param amount - As it was typed; a blank is 0.
 * @throws InputError for anything that formulas would refuse.
 */
export function planView(inputs: ViewInputs, flow: Flow, amount: Cell): PlanView {
  const name = AMOUNT_NAMES[flow];
  const { allocation, settings, amount: money } = readViewInputs(inputs, amount, name);
  if (flow !== "rebalance") {
    requireNotNegative(money, name, "Enter 0 or more");
  }
  const change = flow === "withdrawal" ? 0 - money : money;
  requireValue(allocation.total + Math.max(0, change), flow === "withdrawal" ? "" : ", or enter a deposit");
  const plan = makePlan(allocation, flow, change, settings);
  const unit = 10 ** settings.decimals;
  const lines = plan.lines.map((line) => [line, planOrder(line, plan, unit, settings.decimals)] as const);
  requirePrices(plan);
  const orders = lines.filter(([line]) => isOrder(line)).map(([, order]) => order);
  return {
    flow,
    amount: money / unit,
    currency: allocation.baseCurrency,
    decimals: settings.decimals,
    orders,
    others: lines.filter(([line]) => !isOrder(line) && line.change !== 0).map(([, order]) => order),
    bought: orders.reduce((sum, order) => sum + Math.max(0, order.amount * unit), 0) / unit,
    sold: orders.reduce((sum, order) => sum + Math.max(0, -order.amount * unit), 0) / unit,
    fees: plan.fees / unit,
    cashLeft: plan.cashLeft / unit,
    cashLeftReason: plan.cashLeftReason,
    notRaised: plan.notRaised / unit,
    notRaisedReason: plan.notRaisedReason,
    valueAfter: plan.totalAfter / unit,
    driftBefore:
      allocation.total > 0 ? portfolioDrift(driftOf(allocation, settings).map(({ drift }) => drift)) : undefined,
    driftAfter: plan.portfolioDriftAfter,
    classes: planClasses(plan),
    proof: plan.proof && { isProven: plan.proof.isProven, text: proofWords(plan.proof) },
    notes: plan.notes,
  };
}

function planOrder(line: PlanLine, { allocation }: Plan, unit: number, decimals: number): PlanOrder {
  const { assetClass, holding, change, reason } = line;
  return {
    id: holding?.id ?? "",
    assetClass: assetClass.name,
    holding: holding?.symbol ?? "",
    amount: change / unit,
    shares: isOrder(line) ? sharesOf(line, decimals) : undefined,
    price: holding && !holding.isCash && holding.price.kind === "known" ? holding.price.amount.toNumber() : undefined,
    currency: holding?.currency || allocation.baseCurrency,
    reason,
  };
}

function requirePrices({ lines }: Plan): void {
  const problems = new Problems();
  for (const line of lines) {
    if (isOrder(line) && line.holding?.price.kind === "unreadable") {
      problems.add(line.holding.price.problem);
    }
  }
  problems.throwIfAny();
}

/** Cash that a deposit places has no line of its own, yet is gone from its class. */
function planClasses({ allocation, lines, cashUsed, totalAfter }: Plan): readonly PlanClass[] {
  const share = (value: number, total: number) => (total > 0 ? value / total : 0);
  return allocation.classes.map((assetClass, place) => {
    const change = lines
      .filter((line) => line.assetClass === assetClass)
      .reduce((sum, line) => sum + line.change, assetClass.isCash ? 0 - cashUsed : 0);
    return {
      name: assetClass.name,
      place,
      weight: share(assetClass.value, allocation.total),
      weightAfter: share(assetClass.value + change, totalAfter),
      target: assetClass.target?.number,
    };
  });
}
