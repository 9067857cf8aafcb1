export { depositCurve } from "./deposit-curve.ts";
export type { Flow } from "./flow.ts";
export { isOrder } from "./is-order.ts";
export { makePlan } from "./make-plan.ts";
export { minDeposit } from "./min-deposit.ts";
export type { Plan, PlanLine } from "./plan.ts";
export { proofWords } from "./proof.ts";
export { ACTIONS, CHOOSE_A_HOLDING, CLOSING_ROWS } from "./table-words.ts";
