import type { Money } from "../cells/money.ts";
import type { Settings } from "../settings/index.ts";
import type { Allocation } from "../targets/index.ts";
import { isOrder } from "./is-order.ts";
import { makePlan } from "./make-plan.ts";
import type { Plan } from "./plan.ts";

/** Beyond this many orders a person does not place them by hand, and a curve says nothing more. */
const MOST_POINTS = 30;

/** Work of the search for one point, so that a whole curve takes about as long as a plan or two. */
const POINT_WORK = 150_000;

/**
 * The plans for a deposit in 1, 2, 3, … orders, as close as a short search finds them, up to the plan itself; a number of
 * orders that no plan comes to is left out. The plan without an order where nothing may be ordered.
 */
export function depositCurve(allocation: Allocation, deposit: Money, settings: Settings): readonly Plan[] {
  const whole = makePlan(allocation, "deposit", deposit, settings);
  const orders = ordersIn(whole);
  const plans: Plan[] = [];
  let reached = 0;
  for (let maximumOrders = 1; maximumOrders < orders && maximumOrders <= MOST_POINTS; maximumOrders += 1) {
    const plan = makePlan(allocation, "deposit", deposit, { ...settings, maximumOrders }, POINT_WORK);
    if (ordersIn(plan) > reached) {
      plans.push(plan);
      reached = ordersIn(plan);
    }
  }
  return orders > MOST_POINTS ? plans : [...plans, whole];
}

function ordersIn({ lines }: Plan): number {
  return lines.filter(isOrder).length;
}
