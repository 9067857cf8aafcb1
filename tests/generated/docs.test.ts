import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FUNCTIONS } from "../../core/index.ts";
import { functionReference } from "../../docs/function-reference.ts";
import { generatedDocs, withSection } from "../../docs/generated-docs.ts";
import { sampleDefinition } from "./sample-definition.ts";

const ROOT = join(import.meta.dirname, "../..");

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

describe("generatedDocs(README.md)", () => {
  test.each([...generatedDocs(read("README.md"))])("%s is what `npm run generate` writes", (path, text) => {
    expect(read(path)).toBe(text);
  });
});

describe("functionReference([a function], [], fields)", () => {
  const field = { name: "holding", header: "Holding", synonyms: ["Symbol", "Ticker"], help: "What is held." };
  const page = functionReference([sampleDefinition], [], { holdings: [field], targets: [] });

  test("lists the columns of ranges with the headers that name them", () => {
    expect(page).toContain("| Holding | Symbol, Ticker | What is held. |");
  });

  test("shows how the function is called, optional parameters in brackets", () => {
    expect(page).toContain("=SAMPLE_SUM(numbers, [factor])");
  });

  test("has a row for each parameter, with `|` escaped", () => {
    expect(page).toContain("| `numbers` | a range | What to add up \\| in any order. | `A1:B2` |");
    expect(page).toContain("| `factor` | an amount, optional | Multiplies the sum. | `2` |");
  });

  test("names the columns, the result and the example", () => {
    expect(page).toContain("**Result.** The sum.");
    expect(page).toContain("**Columns.** `Value` · `Shares`");
    expect(page).toContain("`=SAMPLE_SUM(A1:B2, 2)`");
  });
});

test("withSection(readme without markers) throws", () => {
  expect(() => withSection("# Evenkeel", "table")).toThrow("lost its markers");
});

test("every definition is fit for documentation: one-line texts, an example of its own", () => {
  for (const { name, summary, result, parameters, example } of FUNCTIONS) {
    const texts = [summary, result, ...parameters.map(({ help }) => help)];
    expect(
      texts.filter((text) => text === "" || text.includes("\n")),
      name,
    ).toEqual([]);
    expect(example).toMatch(new RegExp(`^=${name}\\(`));
  }
});
