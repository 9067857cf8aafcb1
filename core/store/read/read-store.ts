import { nameKey } from "../../cells/key.ts";
import { keyFault } from "../../cells/key-fault.ts";
import { Problems } from "../../cells/problem.ts";
import { keyText } from "../../cells/text.ts";
import { listText } from "../../cells/words.ts";
import {
  isTargetsHeader,
  readTargetCells,
  TARGETS_FIELDS,
  type TargetCells,
  type TargetsField,
} from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import type { Store, StoredStrategy } from "../model.ts";
import { isStrategiesHeader, type StrategyField, strategyFields } from "../strategy-fields.ts";
import type { StoreTable } from "../table.ts";
import { headerText, type Layout, layoutOf } from "./layout.ts";
import { namelessFindings } from "./nameless-findings.ts";
import { readClassTargets } from "./read-class-targets.ts";
import { readStrategies } from "./read-strategies.ts";
import type { TargetsSheet } from "./targets-sheet.ts";

/** The tables of a workbook; undefined for one that is not there. */
export interface StoreTables {
  readonly strategies: StoreTable | undefined;
  readonly targets: StoreTable | undefined;
}

/** What the tables say, and what is wrong with them. */
export interface StoreReading {
  readonly tables: StoreTables;
  readonly store: Store;
  readonly findings: readonly Finding[];
  /** Undefined where the table is not there or cannot be read. */
  readonly strategiesLayout: Layout<StrategyField> | undefined;
  readonly targetsLayout: Layout<TargetsField> | undefined;
  /** What every row of the targets says it belongs to, rows that are ignored included; by row, from 0. */
  readonly ownerByRow: ReadonlyMap<number, RowOwner>;
  /** Keys of the strategies whose weights are plain numbers such as 60, not 0.6. */
  readonly writtenAsHundreds: ReadonlySet<string>;
}

/** The strategy and the asset class that a row of the targets names, as keys compare. */
export interface RowOwner {
  readonly strategyKey: string;
  readonly classKey: string;
}

/** What the only strategy is called where nothing names one. */
export const ALL_PORTFOLIO = "All portfolio";

/**
 * Reads the strategies and targets of a workbook. It never fails: whatever is wrong is a finding, with what comes of it.
 *
 * A strategy that only the targets name is there too, without a row of its own; targets that name no strategy belong to
 * the only one, else to `All portfolio`.
 */
export function readStore(tables: StoreTables): StoreReading {
  const findings: Finding[] = [];
  const strategiesLayout = tables.strategies && strategiesLayoutOf(tables.strategies, findings);
  const targetsLayout = tables.targets && layoutOf(tables.targets, TARGETS_HEADER, findings);
  const named =
    tables.strategies && strategiesLayout ? readStrategies(tables.strategies, strategiesLayout, findings) : [];
  const sheet = tables.targets && targetsLayout ? sheetOf(tables.targets, targetsLayout) : undefined;
  const rowsByStrategy: ReadonlyMap<string, StrategyRows> = sheet
    ? rowsByStrategyName(
        sheet,
        named.map(({ name }) => name),
        findings,
      )
    : new Map();
  const writtenAsHundreds = new Set<string>();
  const withTargets = (strategy: Omit<StoredStrategy, "classes" | "isOneLevel">): StoredStrategy => {
    const rows = rowsByStrategy.get(nameKey(strategy.name))?.rows ?? [];
    const own: Finding[] = [];
    const targets = sheet ? readClassTargets(sheet, rows, own) : { classes: [], isOneLevel: false, areHundreds: false };
    findings.push(...own.map((one) => (one.row === undefined ? { ...one, subject: strategy.name } : one)));
    if (targets.areHundreds) {
      writtenAsHundreds.add(nameKey(strategy.name));
    }
    return { ...strategy, classes: targets.classes, isOneLevel: targets.isOneLevel };
  };
  const known = new Set(named.map(({ name }) => nameKey(name)));
  const strangers = [...rowsByStrategy].filter(([key]) => !known.has(key));
  const isLone = !strategiesLayout && strangers.length === 1;
  const unnamed = strangers.map(([, { name }]) => nameless(name, isLone));
  if (strategiesLayout) {
    findings.push(
      ...unnamed.map(({ name }) => orphanStrategy(name, rowsByStrategy.get(nameKey(name))?.rows ?? [], sheet)),
    );
  }
  const store = { strategies: [...named, ...unnamed].map(withTargets) };
  if (sheet) {
    const scales = store.strategies.map(({ name }) => (writtenAsHundreds.has(nameKey(name)) ? 100 : 1));
    findings.push(...namelessFindings(sheet, scales.length > 0 ? scales : [1]));
  }
  return {
    tables,
    store,
    findings,
    strategiesLayout,
    targetsLayout,
    ownerByRow: new Map(
      [...rowsByStrategy].flatMap(([strategyKey, { rows }]) =>
        rows.map((row) => [row.row - 1, ownerOf(strategyKey, row)]),
      ),
    ),
    writtenAsHundreds,
  };
}

function strategiesLayoutOf(table: StoreTable, findings: Finding[]): Layout<StrategyField> | undefined {
  return layoutOf(table, { ...STRATEGIES_HEADER, fields: strategyFields(table.cells) }, findings);
}

const STRATEGIES_HEADER = { isHeader: isStrategiesHeader, wanted: "a column Strategy, and others such as Active" };
const TARGETS_HEADER = {
  fields: TARGETS_FIELDS,
  isHeader: isTargetsHeader,
  wanted: "a column Target, and Asset class or Holding",
};

interface StrategyRows {
  readonly name: string;
  readonly rows: readonly TargetCells[];
}

function sheetOf(table: StoreTable, layout: Layout<TargetsField>): TargetsSheet {
  return { table, layout, cells: readTargetCells(table, new Problems()) };
}

/** The rows of each strategy, by its key; those that name none belong to the only one. */
function rowsByStrategyName(
  { table, layout, cells }: TargetsSheet,
  known: readonly string[],
  findings: Finding[],
): ReadonlyMap<string, StrategyRows> {
  const rowsByKey = new Map<string, { readonly name: string; readonly rows: TargetCells[] }>();
  const written = cells.rows.map((row) => keyText(row.cells.strategy)).filter((name) => name !== "");
  const names = [...new Map([...known, ...written].map((name) => [nameKey(name), name])).values()];
  const only = names.length > 1 ? undefined : (names[0] ?? ALL_PORTFOLIO);
  for (const row of cells.rows) {
    const fault = keyFault(row.cells.strategy, "Enter the strategy's name");
    const name = fault ? undefined : keyText(row.cells.strategy) || only;
    if (name === undefined) {
      const missing = {
        code: "NO_STRATEGY",
        what: `the row names no strategy, and there are several: ${listText(names)}`,
        remedy: "Enter the strategy's name, or clear the row",
      };
      findings.push({
        ...(fault ?? missing),
        range: table.name,
        row: row.row,
        column: headerText(table, layout, "strategy"),
        cell: { row: row.row - 1, column: layout.columnByField.get("strategy") },
        consequence: "the row is ignored",
      });
    } else {
      const found = rowsByKey.get(nameKey(name)) ?? { name, rows: [] };
      found.rows.push(row);
      rowsByKey.set(nameKey(name), found);
    }
  }
  return rowsByKey;
}

function ownerOf(strategyKey: string, { cells }: TargetCells): RowOwner {
  return { strategyKey, classKey: nameKey(keyText(cells.assetClass)) };
}

/** A strategy that only the targets name. A lone one, with no Strategies table beside it, is the one in use. */
function nameless(name: string, isActive: boolean): Omit<StoredStrategy, "classes" | "isOneLevel"> {
  return { row: undefined, name, account: "", isActive, settings: new Map(), created: "", updated: "" };
}

function orphanStrategy(name: string, [first]: readonly TargetCells[], sheet: TargetsSheet | undefined): Finding {
  const row = (first?.row ?? 1) - 1;
  return {
    code: "ORPHAN_STRATEGY",
    range: sheet?.table.name ?? "Targets",
    row: row + 1,
    subject: name,
    what: "the strategy has targets and no row in Strategies",
    remedy: "Add it to Strategies, or correct the name here",
    cell: { row, column: sheet?.layout.columnByField.get("strategy") },
    consequence: "it is shown as inactive",
  };
}
