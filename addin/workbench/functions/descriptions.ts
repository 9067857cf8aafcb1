import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionDefinition } from "../../../core/index.ts";

/** What Univer's autocomplete and parameter help show of a definition. */
export function descriptionOf(definition: FunctionDefinition): IFunctionInfo {
  return {
    functionName: definition.name,
    functionType: FunctionType.User,
    abstract: definition.summary,
    description: `${definition.summary} ${definition.result}`,
    functionParameter: definition.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.help,
      example: parameter.example,
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
