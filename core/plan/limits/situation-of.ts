import type { Money } from "../../cells/money.ts";
import type { IdealChange } from "../ideal-plan.ts";
import type { ClassSlot } from "../slots.ts";
import { candidatesOf, type Judgement, meansOf } from "./candidates.ts";
import { capCash } from "./cap-cash.ts";
import { directTo } from "./direct.ts";
import { mostRaised } from "./raise.ts";
import type { Situation } from "./situation.ts";
import { classWeightsOf } from "./weights.ts";

/**
 * Who may take an order in a plan, and how much money there is for them.
 *
 * Nothing is traded against the ideal plan, or that it leaves alone, unless the money cannot be raised otherwise. Money that
 * cannot be raised even so is not asked for.
 *
 * @param changes - Of the ideal plan, one a slot in the order of the classes.
 */
export function situationOf(
  classes: readonly ClassSlot[],
  changes: readonly IdealChange[],
  { request, limits, total }: Pick<Judgement, "request" | "limits"> & { readonly total: Money },
): Situation {
  const { flow, toPlace } = request;
  const capped = capCash(classes, request);
  const means = meansOf(capped, toPlace);
  const among = (some: readonly ClassSlot[]): Situation => {
    const candidates = candidatesOf(some, { request, limits, total, means });
    const money = Math.max(toPlace, 0 - mostRaised(candidates, limits));
    return {
      classes: some,
      classWeights: classWeightsOf(some, flow, total),
      candidates,
      limits,
      request,
      money,
      means,
    };
  };
  const directed = flow === "deposit" ? undefined : among(directTo(capped, changes));
  if (directed?.money === toPlace) {
    return directed;
  }
  const all = among(capped);
  return directed && directed.money <= all.money ? directed : all;
}
