import type { LimitBook } from "../limits/limit-book.ts";
import type { Flow } from "../plan-of.ts";
import type { BookSettings } from "../settings.ts";
import { closestLots } from "./closest-lots.ts";
import { closestOrders, raisableOf } from "./orders.ts";
import { changeOf, unlimitedPlan } from "./plan-for.ts";
import { asDouble, type Situation, type Slot, situationOf } from "./situation.ts";
import { amountsUpTo, heldOf } from "./trading.ts";

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
    return withoutOrders(situation);
  }
  const slots = situation.slots.map((slot) => {
    const ideal = asDouble(changeOf(orders.changes, slot));
    const isOpen = orders.chosen.includes(slot) || slot.trading.kind === "free";
    return { ...slot, ideal, isOrder: slot.trading.kind !== "free", amounts: isOpen ? amountsOf(slot, ideal) : [] };
  });
  const { fee, idleWeight } = limits;
  const plan = closestLots({ slots, classWeights: situation.classWeights, money, fee, idleWeight });
  if (!plan) {
    throw new Error("No plan at all can be paid for");
  }
  return {
    changes: moving(situation, plan.amounts),
    orders: plan.orders,
    fees: plan.orders * fee,
    cashLeft: plan.cashLeft,
    notRaised: money - situation.money > 0 ? money - situation.money : 0,
    isFeasible: true,
  };

  /**
   * Every amount but 0 that a slot may move by: up to all the money there is, down to all that is held. An order has the
   * direction of the flow, or on a rebalance that of its ideal change; what is free moves either way.
   */
  function amountsOf(slot: Slot, ideal: number): readonly number[] {
    const isFree = slot.trading.kind === "free";
    const isDown = flow === "withdrawal" || isFree || (flow === "rebalance" && ideal < 0);
    const isUp = flow === "deposit" || isFree || (flow === "rebalance" && ideal > 0);
    return [...(isUp ? buysOf(situation, slot) : []), ...(isDown ? sellsOf(situation, slot) : [])];
  }
}

function buysOf(situation: Situation, { part, trading, isFull }: Slot): readonly number[] {
  const { money, limits, slots } = situation;
  const all = slots.reduce((sum, one) => sum + Math.max(0, heldOf(one.part)), Math.max(0, money));
  const room = part.ceiling ? Math.floor(asDouble(part.ceiling)) - heldOf(part) : all;
  return isFull ? [] : amountsUpTo(Math.min(all, room), trading, trading.kind === "free" ? 1 : limits.minimum);
}

function sellsOf({ limits }: Situation, { part, trading }: Slot): readonly number[] {
  const most = heldOf(part) - asDouble(part.floor);
  const some = amountsUpTo(most, trading, trading.kind === "free" ? 1 : limits.minimum);
  return [...new Set(most > 0 ? [...some, most] : [])].map((amount) => -amount);
}

/** Nothing is ordered: free slots keep their part of a deposit, rounded down, or cash raises what it can. */
function withoutOrders(situation: Situation): ClosestPlan {
  const { flow, money, slots } = situation;
  const unlimited = unlimitedPlan(situation);
  const takes = ({ trading, isFull }: Slot) => flow === "deposit" && trading.kind === "free" && !isFull;
  const parts = slots.map((slot) => (takes(slot) ? Math.max(0, Math.floor(asDouble(changeOf(unlimited, slot)))) : 0));
  const placed = parts.reduce((sum, part) => sum + part, 0);
  let due = Math.max(0, placed - money);
  const amounts = slots.map(({ part, trading }, index) => {
    const spent = trading.kind === "free" ? Math.min(due, heldOf(part) - asDouble(part.floor)) : 0;
    due -= spent;
    return (parts[index] ?? 0) - spent;
  });
  return {
    changes: moving(situation, amounts),
    orders: 0,
    fees: 0,
    cashLeft: Math.max(0, money - placed),
    notRaised: due,
    isFeasible: false,
  };
}

function moving({ slots }: Situation, amounts: readonly number[]): ReadonlyMap<string, number> {
  const changes = slots.map(({ name }, index) => [name, amounts[index] ?? 0] as const);
  return new Map(changes.filter(([, change]) => change !== 0));
}
