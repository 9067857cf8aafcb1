import type { FunctionDefinition } from "../../core/index.ts";

/** A function that exists for tests of generators only. */
export const sampleDefinition: FunctionDefinition = {
  name: "SAMPLE_SUM",
  summary: "Adds up numbers.",
  parameters: [
    { name: "numbers", kind: "range", optional: false, help: "What to add up | in any order.", example: "A1:B2" },
    { name: "factor", kind: "amount", optional: true, help: "Multiplies the sum.", example: "2" },
  ],
  result: "The sum.",
  columns: ["Value", "Shares"],
  example: "=SAMPLE_SUM(A1:B2, 2)",
  compute: () => [["Sum"]],
};
