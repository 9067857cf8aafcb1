export { chooseLots } from "./choose-lots.ts";
export { buyLadder, freeLadder, type Ladder, type OrderSize, sellLadder } from "./ladder.ts";
export { type LotCost, lotCostOf } from "./lot-cost.ts";
export type { LotChoice, LotProblem, LotSlot } from "./lot-problem.ts";
export { nextAmount } from "./next-amount.ts";
