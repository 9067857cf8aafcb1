import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callFunction, FUNCTIONS } from "../../core/index.ts";
import { documentedExamples } from "./documented-examples.ts";
import { columnsShown, isShownAs } from "./shown-as.ts";

const README = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

const EXAMPLES = documentedExamples(README);

test("the README's examples use functions of the table", () => {
  const names = FUNCTIONS.map(({ name }) => name);
  expect(EXAMPLES.filter(({ functionName }) => !names.includes(functionName))).toEqual([]);
});

test.each(EXAMPLES)("the README shows the result of $formula", ({ functionName, args, shown }) => {
  const definition = FUNCTIONS.find(({ name }) => name === functionName);
  const result = columnsShown(definition ? callFunction(definition, args) : [], shown);
  const mended = result.map((row, index) =>
    row.map((cell, column) => {
      const text = shown[index]?.[column] ?? "";
      return isShownAs(cell, text) ? text : cell;
    }),
  );
  expect(shown).toEqual(mended);
});
