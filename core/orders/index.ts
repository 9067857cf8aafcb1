export { LATER_FORMATS, ORDER_COLUMNS, ORDER_FORMATS, type OrderFormat } from "./formats.ts";
export { readPlan } from "./read-plan.ts";
