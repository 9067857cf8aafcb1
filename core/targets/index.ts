export { allocate } from "./allocate.ts";
export type { AllocatedClass, AllocatedHolding, Allocation } from "./allocation.ts";
export { isTargetsHeader, TARGETS_FIELDS, type TargetsField } from "./fields.ts";
export { sumText } from "./level-sum.ts";
export { parseTargets } from "./parse-targets.ts";
export { readTargetRows } from "./read-target-rows.ts";
export type { TargetRow } from "./strategy.ts";
export { readTargetCells, type TargetCells, type TargetsTable } from "./target-cells.ts";
export type { Weight } from "./weight.ts";
