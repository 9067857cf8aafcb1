import type { FunctionDefinition } from "./define.ts";

/** Every spreadsheet function, in the order in which documentation lists them. */
export const FUNCTIONS: readonly FunctionDefinition[] = [];
