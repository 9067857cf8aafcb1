import { expect, test } from "vitest";
import { generateStubs } from "../../apps-script/build/generate-stubs.ts";
import { sampleDefinition } from "../generated/sample-definition.ts";

test("generateStubs([a function]) writes a top-level function with its help", () => {
  expect(generateStubs([sampleDefinition])).toBe(`/**
 * Adds up numbers.
 *
 * @param {A1:B2} numbers What to add up | in any order.
 * @param {2} factor Optional. Multiplies the sum.
 * @return The sum.
 * @customfunction
 */
function SAMPLE_SUM(numbers, factor) {
  return Evenkeel_.call("SAMPLE_SUM", [numbers, factor]);
}
`);
});

test("generateStubs([a, b]) parts functions with an empty line", () => {
  const stubs = generateStubs([sampleDefinition, { ...sampleDefinition, name: "SAMPLE_PRODUCT" }]);
  expect(stubs).toContain("}\n\n/**\n");
  expect(stubs.match(/^function \w+/gm)).toEqual(["function SAMPLE_SUM", "function SAMPLE_PRODUCT"]);
});
