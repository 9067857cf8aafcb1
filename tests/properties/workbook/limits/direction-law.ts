import { demand } from "../../law.ts";
import { limitPlanOf } from "./limit-plan.ts";
import { withoutLimits, withoutLots } from "./no-limits.ts";
import { turnsAnOrderRound } from "./plan-distortions.ts";
import { ordersOf, type PlanLaw } from "./plan-law.ts";

/** No order goes against the plan without limits. A change of less than a minor unit shows no direction there. */
export const directionLaw: PlanLaw = {
  name: "a rebalance that raises nothing buys nothing that the plan without limits sells, nor sells what that buys",
  holds: (one, plan) => {
    if (one.flow === "rebalance" && one.amount >= 0) {
      const unlimited = limitPlanOf(one.flow, withoutLots(one.sheet), one.amount, withoutLimits(one.settings));
      for (const { slot, change } of ordersOf(one, plan)) {
        const ideal = unlimited.changeByHolding.get(slot.name) ?? 0;
        demand(change * ideal >= 0, `${slot.name}: ${change}, without limits ${ideal}`);
      }
    }
  },
  distortion: turnsAnOrderRound,
};
