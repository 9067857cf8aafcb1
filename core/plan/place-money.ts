import type { Allocation } from "../targets/index.ts";
import { type IdealRequest, idealPlan } from "./ideal-plan.ts";
import { closestPlan, isLimited, limitsOf } from "./limits/index.ts";
import type { Placed } from "./placed.ts";
import { settleChanges } from "./settle-changes.ts";
import { slotsOf } from "./slots.ts";

/**
 * Places money among the targets, or raises it from them: ideally, or as close to it as whole shares and limits allow.
 *
 * @param workLimit - Of the search for the holdings that take orders; left out, its own.
 */
export function placeMoney(allocation: Allocation, request: IdealRequest, workLimit: number | undefined): Placed {
  const classes = slotsOf(allocation, request.flow, request.toPlace, request.settings.cash === "Invest");
  const limits = limitsOf(request.settings);
  if (isLimited(limits, classes)) {
    return closestPlan(classes, request, limits, allocation.total, workLimit);
  }
  const { changes, unplaced } = idealPlan(classes, request);
  return {
    changes: settleChanges(changes, request.toPlace - unplaced),
    fees: 0,
    left: Math.max(0, unplaced),
    leftReason: unplaced > 0 ? "no holding below its target may be bought" : "",
    notRaised: Math.max(0, -unplaced),
    notRaisedReason: unplaced < 0 ? "more than the holdings that may be sold are worth" : "",
    proof: undefined,
    notes: [],
  };
}
