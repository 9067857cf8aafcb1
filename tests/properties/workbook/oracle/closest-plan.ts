import type { LimitBook } from "../limits/limit-book.ts";
import type { Flow } from "../plan-of.ts";
import type { BookSettings } from "../settings.ts";
import { closestLots } from "./closest-lots.ts";
import { closestOrders } from "./orders.ts";
import { changeOf, unlimitedPlan } from "./plan-for.ts";
import { raisableOf } from "./raisable.ts";
import { asDouble, most, NOTHING } from "./ratio.ts";
import type { Situation, Slot } from "./situation.ts";
import { situationOf } from "./situation-of.ts";
import { amountsUpTo, heldOf, salesBelow } from "./trading.ts";

/** The closest plan of a sheet. Minor units. */
export interface ClosestPlan {
  /** By symbol, or by `class (choose a holding)`; what does not move is not in it. */
  readonly changes: ReadonlyMap<string, number>;
  readonly orders: number;
  readonly fees: number;
  /** Of the money that is to be placed, what is not. */
  readonly cashLeft: number;
  readonly notRaised: number;
  /** Whether any holding may take an order in a feasible way. */
  readonly isFeasible: boolean;
}

/** The closest plan under whole shares and limits, by trying everything. */
export function closestPlan(flow: Flow, sheet: LimitBook, amount: number, settings: BookSettings): ClosestPlan {
  const situation = situationOf(flow, sheet, amount, settings);
  const { limits } = situation;
  const raised = situation.money < 0 ? raisableOf(situation) : 0;
  const money = situation.money < 0 ? 0 - raised : situation.money;
  const orders = closestOrders(situation, money);
  if (!orders) {
    return withoutOrders(situation, money);
  }
  const { isRaised } = orders;
  const slots = situation.slots.map((slot) => {
    const ideal = asDouble(changeOf(orders.changes, slot));
    const isOpen = orders.chosen.includes(slot) || slot.trading.kind === "free";
    return { ...slot, ideal, isOrder: slot.trading.kind !== "free", amounts: isOpen ? amountsOf(slot, ideal) : [] };
  });
  const { fee, idleWeight } = limits;
  const plan = closestLots({ slots, classWeights: situation.classWeights, money, fee, idleWeight });
  if (!plan) {
    return withoutOrders(situation, money);
  }
  return {
    ...keptInCash(situation, plan.amounts, plan.cashLeft),
    orders: plan.orders,
    fees: plan.orders * fee,
    notRaised: money - situation.money > 0 ? money - situation.money : 0,
    isFeasible: true,
  };

  /**
   * Every amount but 0 that a slot may move by: up to all the money there is, down to all that is held. An order has the
   * direction of the flow, or on a rebalance that of its ideal change; what is free moves either way. Where the ideal plan
   * does not raise the money, raising it comes first: what has no ideal change may then be sold.
   */
  function amountsOf(slot: Slot, ideal: number): readonly number[] {
    const isFree = slot.trading.kind === "free";
    const isDown =
      flow === "withdrawal" || isFree || (flow === "rebalance" && (ideal < 0 || (ideal === 0 && !isRaised)));
    const isUp = flow === "deposit" || isFree || (flow === "rebalance" && ideal > 0);
    return [...(isUp ? buysOf(situation, slot) : []), ...(isDown ? sellsOf(situation, slot, ideal) : [])];
  }
}

function buysOf(situation: Situation, { part, trading, isFull }: Slot): readonly number[] {
  const { money, limits, slots } = situation;
  const all = slots.reduce((sum, one) => sum + Math.max(0, heldOf(one.part)), Math.max(0, money));
  const room = part.ceiling ? Math.floor(asDouble(part.ceiling)) - heldOf(part) : all;
  return isFull ? [] : amountsUpTo(Math.min(all, room), trading, trading.kind === "free" ? 1 : limits.minimum);
}

/** Some of it, or everything: on a rebalance a holding with target 0 that is to go goes entirely or not at all. */
function sellsOf({ flow, limits }: Situation, { part, trading }: Slot, ideal: number): readonly number[] {
  const everything = heldOf(part) - asDouble(part.floor);
  const isToGo = flow === "rebalance" && part.isZero && trading.kind !== "free" && ideal <= 1e-6 - everything;
  const some = isToGo ? [] : salesBelow(everything, trading, trading.kind === "free" ? 1 : limits.minimum);
  return (everything > 0 ? [...some, everything] : []).map((amount) => -amount);
}

/** Nothing is ordered: free slots keep their part of a deposit, rounded down, or cash raises what it can. */
function withoutOrders(situation: Situation, money: number): ClosestPlan {
  const { flow, slots } = situation;
  const unlimited = unlimitedPlan(situation);
  const takes = ({ trading, isFull }: Slot) => flow === "deposit" && trading.kind === "free" && !isFull;
  const parts = slots.map((slot) => (takes(slot) ? Math.max(0, Math.floor(asDouble(changeOf(unlimited, slot)))) : 0));
  const placed = parts.reduce((sum, part) => sum + part, 0);
  let due = Math.max(0, placed - money);
  const amounts = slots.map(({ part, trading }, index) => {
    const spendable = heldOf(part) - asDouble(most(part.floor, NOTHING));
    const spent = trading.kind === "free" ? Math.min(due, Math.max(0, spendable)) : 0;
    due -= spent;
    return (parts[index] ?? 0) - spent;
  });
  return {
    ...keptInCash(situation, amounts, Math.max(0, money - placed)),
    orders: 0,
    fees: 0,
    notRaised: Math.max(0, money - situation.money) + due,
    isFeasible: false,
  };
}

/** What is left is kept in cash with a target, as far as that may rise; on a withdrawal less of it is taken. */
function keptInCash({ slots }: Situation, amounts: readonly number[], left: number) {
  let cashLeft = left;
  const changes = slots.map(({ name, part, isFull }, index) => {
    const amount = amounts[index] ?? 0;
    const room = part.ceiling || isFull ? 0 - amount : Number.POSITIVE_INFINITY;
    const kept = part.isCash ? Math.min(cashLeft, Math.max(0, room)) : 0;
    cashLeft -= kept;
    return [name, amount + kept] as const;
  });
  return { changes: new Map(changes.filter(([, change]) => change !== 0)), cashLeft };
}
