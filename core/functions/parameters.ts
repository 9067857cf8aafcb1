import type { Parameter } from "./define.ts";

const SAMPLE_HOLDINGS = "Holdings!A1:F13";
const SAMPLE_TARGETS = "Targets!A1:C17";

/** The two ranges of the sample workbook, as formulas name them. */
export const SAMPLE_RANGES = `${SAMPLE_HOLDINGS}, ${SAMPLE_TARGETS}`;

export const holdingsParameter: Parameter = {
  name: "holdings",
  kind: "range",
  optional: false,
  help: "Your holdings with their header row: Holding, Asset class, and Value or Quantity and Price. A broker's export as it came will do.",
  example: SAMPLE_HOLDINGS,
};

export const targetsParameter: Parameter = {
  name: "targets",
  kind: "range",
  optional: false,
  help: "Your targets with their header row: Asset class, Holding, Target. A row without a holding is the class's share of the portfolio, one with a holding its share of the class.",
  example: SAMPLE_TARGETS,
};

export const settingsParameter: Parameter = {
  name: "settings",
  kind: "settings",
  optional: true,
  help: 'Two columns, name and value, or a table of strategies with its header row, or one text such as "Cash=Invest; Show all=TRUE".',
  example: '"Show all=TRUE"',
};
