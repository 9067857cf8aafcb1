import type { Cell } from "../../../core/index.ts";
import type { CurvePoint, PlanView } from "../../../core/view/index.ts";
import { answer, type PlanRequest, withRule } from "./plan-request.ts";

/** The setting that limits the number of orders. */
export const MAXIMUM_ORDERS = "Maximum orders";
/** More bars than this are too narrow to press in the narrowest pane. */
const MOST_POINTS = 9;

/**
 * What 1, 2, 3, … orders make of a deposit, one point at a time; the last is the plan without a limit.
 *
 * One plan is worked out for each value that is asked for, so that whoever shows them can stop between two; undefined is
 * work done and no point. A number of orders that no plan comes to is left out.
 */
export function* curvePoints(request: PlanRequest): Generator<CurvePoint | undefined> {
  const whole = planOf(withRule(request, MAXIMUM_ORDERS, ""));
  const most = whole?.orders.length ?? 0;
  let reached = 0;
  yield undefined;
  for (let limit = 1; limit < most && limit < MOST_POINTS; limit += 1) {
    const plan = planOf(withRule(request, MAXIMUM_ORDERS, limit));
    if (plan && plan.orders.length > reached) {
      reached = plan.orders.length;
      yield pointOf(plan);
    } else {
      yield undefined;
    }
  }
  if (whole && most > 0) {
    yield pointOf(whole);
  }
}

/** Whether two requests have the same curve: how many orders they are limited to makes no difference to it. */
export function haveSameCurve(one: PlanRequest, other: PlanRequest): boolean {
  const [mine, yours] = [one.inputs, other.inputs];
  return (
    one.flow === other.flow &&
    one.amount === other.amount &&
    mine.holdings === yours.holdings &&
    mine.targets === yours.targets &&
    mine.strategy === yours.strategy &&
    hasAll(withoutLimit(mine.tried), withoutLimit(yours.tried)) &&
    hasAll([...mine.excluded], [...yours.excluded])
  );
}

function withoutLimit(tried: ReadonlyMap<string, Cell>): readonly string[] {
  return [...tried].filter(([rule]) => rule !== MAXIMUM_ORDERS).map((entry) => JSON.stringify(entry));
}

function hasAll(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

function planOf(request: PlanRequest): PlanView | undefined {
  return answer(request).plan;
}

function pointOf({ orders, driftAfter }: PlanView): CurvePoint {
  return { orders: orders.length, drift: driftAfter };
}
