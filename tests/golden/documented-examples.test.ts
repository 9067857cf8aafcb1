import { describe, expect, test } from "vitest";
import { documentedExamples } from "./documented-examples.ts";
import { columnsShown, isShownAs } from "./shown-as.ts";

const PAGE = `# Page

\`\`\`evenkeel
Targets
Asset class | Target
Stocks      | 60%
Bonds       | 40

=REBAL_STATUS(Targets, "Band=Absolute; Cash=Keep", 12.5)
On target
\`\`\`

\`\`\`sh
npm test
\`\`\`
`;

describe("documentedExamples(page)", () => {
  test("finds formulas with their ranges, texts and numbers", () => {
    const targets = [
      ["Asset class", "Target"],
      ["Stocks", 0.6],
      ["Bonds", 40],
    ];
    expect(documentedExamples(PAGE)).toEqual([
      {
        formula: '=REBAL_STATUS(Targets, "Band=Absolute; Cash=Keep", 12.5)',
        functionName: "REBAL_STATUS",
        args: [targets, "Band=Absolute; Cash=Keep", 12.5],
        shown: [["On target"]],
      },
    ]);
  });

  test("refuses a range that the page does not show", () => {
    expect(() => documentedExamples("```evenkeel\n=REBAL_STATUS(Holdings)\nOn target\n```\n")).toThrow(
      "The page shows no range Holdings",
    );
  });
});

test.each([
  [0.6125, "61.3%", true],
  [0.6125, "61.25%", true],
  [0.6125, "61.1%", false],
  [-0.061, "−6.1 pp", true],
  [0.061, "−6.1 pp", false],
  [1234.5, "1,234.50", true],
  [1234.5, "1,234.51", false],
  ["Buy", "Buy", true],
  ["Buy", "Sell", false],
  ["", "", true],
  [0, "", false],
  [true, "TRUE", true],
])("isShownAs(%j, %j) is %j", (cell, shown, expected) => {
  expect(isShownAs(cell, shown)).toBe(expected);
});

test("columnsShown(result, page) picks the columns that the page shows", () => {
  const result = [
    ["Holding", "Buy", "Reason"],
    ["BND", 150, "Bonds is below target"],
  ];
  expect(columnsShown(result, [["Buy", "Holding"]])).toEqual([
    ["Buy", "Holding"],
    [150, "BND"],
  ]);
  expect(() => columnsShown(result, [["Sell"]])).toThrow("The page shows a column Sell");
});
