import { nameKey } from "../../cells/key.ts";
import { Problems } from "../../cells/problem.ts";
import { readTargetCells, type TargetsField } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import type { Store, StoredStrategy } from "../model.ts";
import type { StrategyField } from "../strategy-fields.ts";
import type { StoreTable } from "../table.ts";
import type { Layout } from "./layout.ts";
import { strategiesLayoutOf, targetsLayoutOf } from "./layouts.ts";
import { namelessFindings } from "./nameless-findings.ts";
import { readClassTargets } from "./read-class-targets.ts";
import { readStrategies } from "./read-strategies.ts";
import { ownersIn, type RowOwner, rowsByStrategyName, type StrategyRows } from "./rows-by-strategy.ts";
import type { TargetsSheet } from "./targets-sheet.ts";
import { unlistedFinding, unlistedStrategy } from "./unlisted-strategy.ts";

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

/**
 * Reads the strategies and targets of a workbook. It never fails: whatever is wrong is a finding, with what comes of it.
 *
 * A strategy that only the targets name is there too, without a row of its own; targets that name no strategy belong to
 * the only one, else to `All portfolio`.
 */
export function readStore(tables: StoreTables): StoreReading {
  const findings: Finding[] = [];
  const strategiesLayout = tables.strategies && strategiesLayoutOf(tables.strategies, findings);
  const targetsLayout = tables.targets && targetsLayoutOf(tables.targets, findings);
  const listed =
    tables.strategies && strategiesLayout ? readStrategies(tables.strategies, strategiesLayout, findings) : [];
  const sheet: TargetsSheet | undefined =
    tables.targets && targetsLayout
      ? { table: tables.targets, layout: targetsLayout, cells: readTargetCells(tables.targets, new Problems()) }
      : undefined;
  const names = listed.map(({ name }) => name);
  const rowsByKey: RowsByKey = sheet ? rowsByStrategyName(sheet, names, findings) : new Map();
  const keys = new Set(names.map(nameKey));
  const unlisted = [...rowsByKey].filter(([key]) => !keys.has(key)).map(([, rows]) => rows);
  if (sheet && strategiesLayout) {
    findings.push(...unlisted.map(({ name, rows }) => unlistedFinding(name, rows, sheet)));
  }
  const isLone = !strategiesLayout && unlisted.length === 1;
  const writtenAsHundreds = new Set<string>();
  const strategies = [...listed, ...unlisted.map(({ name }) => unlistedStrategy(name, isLone))].map((strategy) =>
    withTargets(strategy, sheet, rowsByKey, writtenAsHundreds, findings),
  );
  if (sheet) {
    const scales = strategies.map(({ name }) => (writtenAsHundreds.has(nameKey(name)) ? 100 : 1));
    findings.push(...namelessFindings(sheet, scales.length > 0 ? scales : [1]));
  }
  return {
    tables,
    store: { strategies },
    findings,
    strategiesLayout,
    targetsLayout,
    ownerByRow: ownersIn(rowsByKey),
    writtenAsHundreds,
  };
}

type RowsByKey = ReadonlyMap<string, StrategyRows>;

/** A strategy with the targets of its rows. What is wrong with all of them together is said of the strategy. */
function withTargets(
  strategy: Omit<StoredStrategy, "classes" | "isOneLevel">,
  sheet: TargetsSheet | undefined,
  rowsByKey: RowsByKey,
  writtenAsHundreds: Set<string>,
  findings: Finding[],
): StoredStrategy {
  const key = nameKey(strategy.name);
  if (!sheet) {
    return { ...strategy, classes: [], isOneLevel: false };
  }
  const own: Finding[] = [];
  const { classes, isOneLevel, areHundreds } = readClassTargets(sheet, rowsByKey.get(key)?.rows ?? [], own);
  findings.push(...own.map((one) => (one.row === undefined ? { ...one, subject: strategy.name } : one)));
  if (areHundreds) {
    writtenAsHundreds.add(key);
  }
  return { ...strategy, classes, isOneLevel };
}
