export { chooseOrders } from "./choose-orders.ts";
export type { OrderChoice, OrderProblem, OrderSlot } from "./problem.ts";
