import { callFunction, FUNCTIONS, InputError, type ResultCell, type ResultTable } from "../core/index.ts";
import { parseArgument, type SheetsArgument } from "./parse-argument.ts";

/**
 * Runs a spreadsheet function for Google Sheets; every generated entry point calls it.
 *
 * @param name - As people type it: `REBAL_DRIFT`.
 * @param args - As Google Sheets hands them over, in the order of the parameters.
 * @returns The value of a single cell, otherwise rows to spill, header row first.
 * @throws Error, and no subclass of it: Sheets shows the message of an Error.
 */
export function call(name: string, args: readonly SheetsArgument[]): ResultCell | ResultTable {
  const definition = FUNCTIONS.find((candidate) => candidate.name === name);
  if (definition === undefined) {
    throw new Error(`${name} is not in this version of Evenkeel. Paste the whole file again.`);
  }
  try {
    return toSheets(callFunction(definition, args.map(parseArgument)));
  } catch (error) {
    throw new Error(error instanceof InputError ? error.message : surpriseText(name, error));
  }
}

function toSheets(table: ResultTable): ResultCell | ResultTable {
  const [first, ...others] = table;
  return first?.length === 1 && others.length === 0 ? (first[0] ?? "") : table;
}

function surpriseText(name: string, error: unknown): string {
  const what = error instanceof Error ? error.message : String(error);
  return `${name} failed on something unexpected: ${what}. The mistake is in Evenkeel, not in your sheet; please report it.`;
}
