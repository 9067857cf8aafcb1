export { closestPlan } from "./closest-plan.ts";
export { isLimited, limitsOf } from "./limits.ts";
