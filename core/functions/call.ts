import type { Cell, Cells, NamedRange, ResultTable } from "../cells/cell.ts";
import { refuse } from "../cells/problem.ts";
import { isBlank } from "../cells/text.ts";
import type { Argument, FunctionDefinition, Parameter } from "./define.ts";

/**
 * Calls a spreadsheet function as a host does: with ranges, single cells, and nothing for what was left out.
 *
 * @param args - In the order of the parameters; trailing ones may be missing. A null stands for a blank cell, and for
 *   an optional argument that was left out.
 * @returns A rectangular table without null; `[[value]]` where the function gives one cell.
 * @throws InputError, in words for the person who typed the formula.
 */
export function callFunction(definition: FunctionDefinition, args: readonly Argument[]): ResultTable {
  const { name, parameters, compute } = definition;
  if (args.slice(parameters.length).some((extra) => extra !== undefined && extra !== null)) {
    refuse({
      code: "TOO_MANY_ARGUMENTS",
      range: name,
      what: `the function takes ${parameters.length} arguments, not ${args.length}`,
      remedy: `Write it as ${signatureOf(definition)}`,
    });
  }
  return compute(parameters.map((parameter, index) => rangeOf(args[index], parameter, definition)));
}

/** A function with its parameters: `REBAL_DRIFT(holdings, targets, [settings])`. */
export function signatureOf({ name, parameters }: Pick<FunctionDefinition, "name" | "parameters">): string {
  return `${name}(${parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name)).join(", ")})`;
}

function rangeOf(argument: Argument, parameter: Parameter, definition: FunctionDefinition): NamedRange | undefined {
  const isMissing = argument === undefined || (argument === null && (parameter.optional || parameter.kind === "range"));
  if (isMissing) {
    return parameter.optional
      ? undefined
      : refuse({
          code: "MISSING_ARGUMENT",
          range: definition.name,
          what: `the argument ${parameter.name} is missing`,
          remedy: `Write it as ${signatureOf(definition)}`,
        });
  }
  const name = parameter.name.charAt(0).toUpperCase() + parameter.name.slice(1);
  return { name, cells: isCells(argument) ? withoutBlankTail(argument) : [[argument]] };
}

function isCells(argument: Argument): argument is Cells {
  return Array.isArray(argument);
}

/** Whole columns are passed as thousands of empty rows; only those below the last filled one go. */
function withoutBlankTail(cells: Cells): Cells {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] ?? []).every((cell: Cell) => isBlank(cell) || cell === 0)) {
    end -= 1;
  }
  return end === cells.length ? cells : cells.slice(0, end);
}
