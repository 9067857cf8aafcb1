export { allocate } from "./allocate.ts";
export type { AllocatedClass, AllocatedHolding, Allocation } from "./allocation.ts";
export { TARGETS_FIELDS } from "./fields.ts";
export { parseTargets } from "./parse-targets.ts";
export type { Weight } from "./weight.ts";
