import { type chooseOrders, chooseOrders as right } from "../../../../core/closest/orders/index.ts";

/* Kernels with one plausible mistake each; see ../../level-mutants.ts. */

type ChooseOrders = typeof chooseOrders;

/** Takes the first candidate alone. */
export const dropsOnly: ChooseOrders = (problem) => {
  const first = problem.slots.findIndex((slot) => slot.mayTakeOrder);
  return right({ ...problem, slots: problem.slots.map((slot, at) => ({ ...slot, mayTakeOrder: at === first })) });
};
