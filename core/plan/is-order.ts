import type { PlanLine } from "./plan.ts";

/** Whether a line is an order to be placed: cash that is used or kept is none, nor a class without a chosen holding. */
export function isOrder({ holding, change }: Pick<PlanLine, "holding" | "change">): boolean {
  return holding !== undefined && !holding.isCash && change !== 0;
}
