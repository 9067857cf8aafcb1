import type { FunctionDefinition } from "../core/functions/define.ts";

/**
 * How a function is called, optional parameters in brackets.
 *
 * @example DEPOSIT_PLAN(holdings, targets, deposit, [settings])
 */
export function signatureOf(definition: FunctionDefinition): string {
  const parameters = definition.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${definition.name}(${parameters.join(", ")})`;
}
