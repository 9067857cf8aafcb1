import { brokerOrders } from "./broker-orders.ts";
import type { FunctionDefinition } from "./define.ts";
import { depositCurve } from "./deposit-curve.ts";
import { depositPlan } from "./deposit-plan.ts";
import { rebalDrift } from "./rebal-drift.ts";
import { rebalMinDeposit } from "./rebal-min-deposit.ts";
import { rebalPlan } from "./rebal-plan.ts";
import { rebalStatus } from "./rebal-status.ts";
import { withdrawalPlan } from "./withdrawal-plan.ts";

export { callFunction, signatureOf } from "./call.ts";
export { type ColumnHeader, type ColumnKind, kindOfColumn } from "./columns.ts";
export type { Argument, FunctionDefinition, Parameter, ParameterKind } from "./define.ts";

/** Every spreadsheet function, in the order in which documentation lists them. */
export const FUNCTIONS: readonly FunctionDefinition[] = [
  rebalDrift,
  depositPlan,
  withdrawalPlan,
  rebalPlan,
  depositCurve,
  rebalStatus,
  rebalMinDeposit,
  brokerOrders,
];
