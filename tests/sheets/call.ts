import { type Argument, callFunction, FUNCTIONS, type ResultTable } from "../../core/index.ts";

/**
 * Calls a spreadsheet function by its name, as a formula does.
 *
 * @throws InputError as the person would see it; Error where there is no such function.
 */
export function call(name: string, ...args: readonly Argument[]): ResultTable {
  const definition = FUNCTIONS.find((one) => one.name === name);
  if (!definition) {
    throw new Error(`There is no function ${name}`);
  }
  return callFunction(definition, args);
}
