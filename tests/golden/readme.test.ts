import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { callFunction, FUNCTIONS } from "../../core/index.ts";
import { documentedExamples } from "./documented-examples.ts";
import { columnsShown, isShownAs } from "./shown-as.ts";

const PAGES = ["README.md", "docs/whole-shares.md", "docs/strategies.md"];

const EXAMPLES = PAGES.flatMap((page) => {
  const examples = documentedExamples(readFileSync(join(import.meta.dirname, "../..", page), "utf8"));
  return examples.map((example) => ({ page, ...example }));
});

test("the pages' examples use functions of the table", () => {
  const names = FUNCTIONS.map(({ name }) => name);
  expect(EXAMPLES.filter(({ functionName }) => !names.includes(functionName))).toEqual([]);
  expect(new Set(EXAMPLES.map(({ page }) => page))).toEqual(new Set(PAGES));
});

test.each(EXAMPLES)("$page shows the result of $formula", ({ functionName, args, shown }) => {
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
