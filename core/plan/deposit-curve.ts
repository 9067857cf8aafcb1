import type { Money } from "../cells/money.ts";
import type { Settings } from "../settings/index.ts";
import type { Allocation } from "../targets/index.ts";
import { isOrder } from "./is-order.ts";
import { makePlan } from "./make-plan.ts";
import type { Plan } from "./plan.ts";

/** Beyond this many orders a person does not place them by hand, and a curve says nothing more. */
const MOST_POINTS = 30;

/**
 * The closest plans for a deposit in 1, 2, 3, … orders, up to as many as the plan has that no such limit holds to; a
 * number of orders that no plan comes to is left out. The plan without an order where nothing may be ordered.
 */
export function depositCurve(allocation: Allocation, deposit: Money, settings: Settings): readonly Plan[] {
  const whole = makePlan(allocation, "deposit", deposit, settings);
  const most = Math.min(ordersIn(whole), MOST_POINTS);
  if (most === 0) {
    return [whole];
  }
  const plans: Plan[] = [];
  let reached = 0;
  for (let maximumOrders = 1; maximumOrders <= most; maximumOrders += 1) {
    const plan = makePlan(allocation, "deposit", deposit, { ...settings, maximumOrders });
    if (ordersIn(plan) > reached) {
      plans.push(plan);
      reached = ordersIn(plan);
    }
  }
  return plans;
}

function ordersIn({ lines }: Plan): number {
  return lines.filter(isOrder).length;
}
