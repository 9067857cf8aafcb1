import { expect, test } from "vitest";
import type { Cells } from "../../../core/index.ts";
import { readStore } from "../../../core/store/index.ts";
import { overviewOf, settingsRange } from "../../../core/view/index.ts";
import { tableOf } from "../store/strategy-of.ts";

const HOLDINGS: Cells = [
  ["Holding", "Asset class", "Value"],
  ["VTI", "Stocks", 6000],
  ["BND", "Bonds", 4000],
];

/** What a pane is given for targets and, where there are any, strategies. */
function inputsFor(targets: Cells, strategies?: Cells) {
  const tables = {
    targets: tableOf("Targets", targets),
    strategies: strategies && tableOf("Strategies", strategies),
  };
  const [strategy] = readStore(tables).store.strategies;
  if (!strategy) {
    throw new Error("there is no strategy");
  }
  return { holdings: HOLDINGS, targets: tables.targets, strategy, tried: new Map(), excluded: new Set<string>() };
}

function strategyIn(inputs: ReturnType<typeof inputsFor>) {
  return new Map(settingsRange(inputs).cells.map(([name, value]) => [name, value])).get("Strategy");
}

const NAMELESS: Cells = [
  ["Asset class", "Target"],
  ["Stocks", 0.5],
  ["Bonds", 0.5],
];
const BLANK: Cells = [
  ["Strategy", "Asset class", "Target"],
  ["", "Stocks", 0.5],
  ["", "Bonds", 0.5],
];
const NAMED: Cells = [
  ["Strategy", "Asset class", "Target"],
  ["All portfolio", "Stocks", 0.5],
  ["All portfolio", "Bonds", 0.5],
];
const GROWTH: Cells = [
  ["Strategy", "Account", "Active"],
  ["Growth", "", true],
];

test.each([
  ["without a column Strategy", NAMELESS, undefined],
  ["with a blank one", BLANK, undefined],
  ["without a column, beside the only strategy of a table", NAMELESS, GROWTH],
])("targets %s are read without a strategy's name, however it is shown", (_words, targets, strategies) => {
  const inputs = inputsFor(targets, strategies);
  expect(inputs.strategy.name).toBe(strategies ? "Growth" : "All portfolio");
  expect(strategyIn(inputs)).toBeUndefined();
  expect(overviewOf(inputs).drift).toBeCloseTo(0.1);
});

test("targets that name strategies are read by that name", () => {
  const inputs = inputsFor(NAMED);
  expect(strategyIn(inputs)).toBe("All portfolio");
  expect(overviewOf(inputs).drift).toBeCloseTo(0.1);
});
