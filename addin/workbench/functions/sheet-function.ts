import { BaseFunction, type BaseValueObject } from "@univerjs/preset-sheets-core";
import type { Argument, FunctionDefinition, ResultTable } from "../../../core/index.ts";
import { argumentOf, type EngineValue } from "./arguments.ts";
import { refusalValue } from "./refusal.ts";
import { engineValue } from "./result.ts";

/** Runs a definition on what a host hands over; throws with a message for people. */
export type Call = (definition: FunctionDefinition, args: readonly Argument[]) => ResultTable;

/**
 * A function of the table as a class that Univer's engine can run.
 *
 * References arrive as references (a converted range would show blanks as 0), and nothing is ever thrown: an exception
 * inside a function stops the engine for good.
 */
export function sheetFunction(definition: FunctionDefinition, call: Call): new (name: string) => BaseFunction {
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = -1;
    override maxParams = -1;

    override calculate(...args: BaseValueObject[]): EngineValue {
      try {
        return engineValue(call(definition, args.map(argumentOf)));
      } catch (problem) {
        return refusalValue(messageOf(problem));
      }
    }
  };
}

function messageOf(problem: unknown): string {
  return problem instanceof Error && problem.message !== "" ? problem.message : String(problem);
}
