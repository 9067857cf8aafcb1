import fc from "fast-check";
import { expect, test } from "vitest";
import type { ResultCell } from "../../../core/index.ts";
import { InputError } from "../../../core/index.ts";
import { readStore } from "../../../core/store/index.ts";
import { type OverviewClass, type OverviewPart, overviewOf } from "../../../core/view/index.ts";
import { bookOf } from "../../properties/workbook/arbitrary-book.ts";
import { EVERYTHING } from "../../properties/workbook/features.ts";
import { countedTotal, tableOf } from "../../properties/workbook/plan-of.ts";
import { settingsOf } from "../../properties/workbook/settings.ts";
import { driftView } from "../../sheets/drift-view.ts";
import { type Row, rowsOf } from "../../sheets/rows.ts";
import { HOLDINGS, TARGETS } from "../functions/sample.ts";
import { tableOf as storeTableOf } from "../store/strategy-of.ts";
import { inputsOf } from "./inputs-of.ts";

const cases = fc
  .record({ book: bookOf(EVERYTHING), settings: settingsOf() })
  .filter(({ book, settings }) => countedTotal(book, settings) > 0);

/** What a blank cell of the table is in a view. */
function figure(cell: ResultCell | undefined): ResultCell | undefined {
  return cell === "" ? undefined : cell;
}

function figuresOf(row: Row) {
  return {
    value: row.Value,
    weight: row.Weight,
    target: figure(row.Target),
    drift: figure(row.Drift),
    relativeDrift: figure(row["Relative drift"]),
    status: figure(row.Status),
  };
}

function shownOf({ value, weight, target, drift, relativeDrift, status }: OverviewPart) {
  return { value, weight, target, drift, relativeDrift, status };
}

function holdingsShown({ name, holdings, isItsOwnHolding }: OverviewClass) {
  return (isItsOwnHolding ? [] : holdings).map((holding) => ({
    assetClass: name,
    holding: holding.name,
    ...shownOf(holding),
    weightInClass: holding.weightInClass,
    targetInClass: holding.targetInClass,
  }));
}

test("an overview has the figures of REBAL_DRIFT, in its order", () => {
  fc.assert(
    fc.property(cases, ({ book, settings }) => {
      const table = tableOf("REBAL_DRIFT", book, settings);
      const { classes, total } = driftView(table);
      const overview = overviewOf(inputsOf(book, settings));
      expect(overview.classes.map((one) => [one.name, shownOf(one)])).toEqual(
        [...classes].map(([name, row]) => [name, figuresOf(row)]),
      );
      expect(overview.value).toBe(total.Value);
      expect(overview.drift).toBe(total.Drift);
      expect(overview.status).toBe(total.Status);
      expect(overview.notes.join("; ")).toBe(total.Note);
    }),
    { numRuns: 400 },
  );
});

test("the holdings of an overview have the figures of REBAL_DRIFT", () => {
  fc.assert(
    fc.property(cases, ({ book, settings }) => {
      const rows = rowsOf(tableOf("REBAL_DRIFT", book, settings)).filter((row) => row.Holding !== "");
      const expected = rows.map((row) => ({
        assetClass: row["Asset class"],
        holding: row.Holding,
        ...figuresOf(row),
        weightInClass: figure(row["Weight in class"]),
        targetInClass: figure(row["Target in class"]),
      }));
      expect(overviewOf(inputsOf(book, settings)).classes.flatMap(holdingsShown)).toEqual(expected);
    }),
    { numRuns: 400 },
  );
});

test("a weight at or beyond an edge of the band that is shown is out, and one inside is not", () => {
  fc.assert(
    fc.property(cases, ({ book, settings }) => {
      for (const { weight, bandLow, bandHigh, status, target } of overviewOf(inputsOf(book, settings)).classes) {
        const isOver = bandHigh !== undefined && weight >= bandHigh + 1e-12;
        const isUnder = bandLow !== undefined && weight <= bandLow - 1e-12;
        if (target !== undefined && (isOver || isUnder)) {
          expect(status).toBe(isOver ? "Overweight" : "Underweight");
        }
        if (status === "On target") {
          expect(weight).toBeLessThan((bandHigh ?? Number.POSITIVE_INFINITY) + 1e-12);
          expect(weight).toBeGreaterThan((bandLow ?? Number.NEGATIVE_INFINITY) - 1e-12);
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("the classes that are counted as out are those whose status says so", () => {
  fc.assert(
    fc.property(cases, ({ book, settings }) => {
      const { classes, classesOut, classesTargeted, status } = overviewOf(inputsOf(book, settings));
      expect(classesOut).toBe(classes.filter((one) => /weight$/u.test(one.status ?? "")).length);
      expect(classesTargeted).toBe(classes.filter(({ target }) => target !== undefined).length);
      expect(status === "Rebalance").toBe(classesOut > 0);
    }),
    { numRuns: 200 },
  );
});

const SAMPLE = {
  holdings: HOLDINGS,
  targets: { name: "Targets", cells: TARGETS, formulas: TARGETS.map((row) => row.map(() => "")) },
  strategy: {
    row: undefined,
    name: "",
    account: "",
    isActive: true,
    settings: new Map(),
    created: "",
    updated: "",
    isOneLevel: false,
    classes: [],
  },
  tried: new Map(),
  excluded: new Set<string>(),
};

test("overviewOf(10 000 of which Bonds 40%) shows Bonds over, Gold not held, and the band of 5/25", () => {
  const { value, currency, drift, classes } = overviewOf(SAMPLE);
  expect([value, currency, drift]).toEqual([10_000, "USD", 0.1]);
  expect(classes.map(({ name, drift: off, bandLow, bandHigh }) => [name, off, bandLow, bandHigh])).toEqual([
    ["Bonds", 0.1, 0.25, 0.35],
    ["Stocks", 0, 0.55, 0.65],
    ["Gold", -0.1, 0.075, 0.125],
  ]);
});

test("overviewOf(holdings worth nothing) is refused in words", () => {
  const holdings = [HOLDINGS[0] ?? [], ["VTI", "Stocks", 0, 250, "USD"]];
  expect(() => overviewOf({ ...SAMPLE, holdings })).toThrow(InputError);
  expect(() => overviewOf({ ...SAMPLE, holdings })).toThrow("the holdings are worth 0");
});

test("overviewOf(a holding that was renamed) says what the targets call it, found by its asset id", () => {
  const targets = storeTableOf("Targets", [
    ["Strategy", "Asset class", "Holding", "Asset ID", "Target"],
    ["Growth", "Stocks", "", "", 1],
    ["Growth", "Stocks", "FB", "US30303M1027", 1],
  ]);
  const strategies = storeTableOf("Strategies", [
    ["Strategy", "Active"],
    ["Growth", true],
  ]);
  const [strategy = SAMPLE.strategy] = readStore({ strategies, targets }).store.strategies;
  const holdings = [
    ["Holding", "Name", "Asset ID", "Asset class", "Value"],
    ["META", "Meta Platforms", "US30303M1027", "Stocks", 100],
  ];
  const [stocks] = overviewOf({ ...SAMPLE, holdings, targets, strategy }).classes;
  expect(stocks?.holdings.map(({ name, fullName, nameInTargets }) => [name, fullName, nameInTargets])).toEqual([
    ["META", "Meta Platforms", "FB"],
  ]);
});

test("overviewOf(a class whose halves are 5/6 and 1/6) says how far its holdings are off in the class", () => {
  const stocks = overviewOf(SAMPLE).classes.find(({ name }) => name === "Stocks");
  expect(stocks?.holdings.map(({ name, driftInClass }) => [name, driftInClass])).toEqual([
    ["VTI", 0.333333333333333],
    ["VXUS", -0.333333333333333],
  ]);
});
