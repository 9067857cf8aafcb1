import type { FunctionDefinition, Parameter } from "../../core/index.ts";

/** The variable of the shipped file that holds everything else; its last letter keeps Sheets from offering it. */
export const LIBRARY = "Evenkeel_";

/**
 * The entry points of the Google Sheets file: one top-level function with JSDoc for each definition.
 *
 * They are written out because Sheets finds functions by reading the file: it takes the names of the parameters from the
 * declaration and their help from the comment.
 */
export function generateStubs(functions: readonly FunctionDefinition[]): string {
  return functions.map(stub).join("\n");
}

function stub({ name, summary, parameters, result }: FunctionDefinition): string {
  const names = parameters.map((parameter) => parameter.name).join(", ");
  const lines = [
    "/**",
    ` * ${summary}`,
    " *",
    ...parameters.map(paramLine),
    ` * @return ${result}`,
    " * @customfunction",
  ];
  return `${lines.join("\n")}\n */\nfunction ${name}(${names}) {\n  return ${LIBRARY}.call("${name}", [${names}]);\n}\n`;
}

/** Sheets shows what is in braces as the example of the argument. */
function paramLine({ name, optional, help, example }: Parameter): string {
  return ` * @param {${example}} ${name} ${optional ? "Optional. " : ""}${help}`;
}
