import { problemText } from "../../../../core/cells/problem.ts";
import {
  type Finding,
  findingsOf,
  leftToDo,
  readStore,
  repairedTables,
  repairsOf,
  type StoredTarget,
  type StoreReading,
  type StoreTables,
} from "../../../../core/store/index.ts";
import { tableOf, textOfTable } from "./table-text.ts";

/** A kind of damage, as tables; and all that becomes of it. */
export interface Damage extends Outcome {
  readonly name: string;
  readonly strategies?: string;
  readonly targets?: string;
}

/** What is found in damaged tables, what is still read of them, and the ways out. */
export interface Outcome {
  /** In words, with the cell from A1 of the table, and what reading does. */
  readonly findings: readonly string[];
  /** A line for each strategy: `Growth (active): Stocks 60% [VTI 100%], Bonds 40%`. */
  readonly reads: readonly string[];
  /** What is left to do where nothing is broken. */
  readonly drafts: readonly string[];
  readonly repairs: readonly WayOut[];
}

interface WayOut {
  readonly label: string;
  /** The table that it changes, afterwards. */
  readonly after: readonly string[];
  /** How many findings are then left. */
  readonly left: number;
}

export function tablesOf({ strategies, targets }: Pick<Damage, "strategies" | "targets">): StoreTables {
  return {
    strategies: strategies === undefined ? undefined : tableOf("Strategies", strategies),
    targets: targets === undefined ? undefined : tableOf("Targets", targets),
  };
}

export function outcomeOf(tables: StoreTables): Outcome {
  const reading = readStore(tables);
  return {
    findings: findingsOf(reading).map(wordsOf),
    reads: reading.store.strategies.map(readText),
    drafts: reading.store.strategies.flatMap((strategy) =>
      leftToDo(strategy).map(({ subject, what }) => `${subject}: ${what}`),
    ),
    repairs: findingsOf(reading).flatMap((finding) => waysOut(reading, finding)),
  };
}

function waysOut(reading: StoreReading, finding: Finding): readonly WayOut[] {
  return repairsOf(reading, finding).map((repair) => {
    const after = repairedTables(reading.tables, repair);
    const changed = repair.table === reading.tables.targets ? after.targets : after.strategies;
    return {
      label: repair.label,
      after: changed ? textOfTable(changed) : [],
      left: findingsOf(readStore(after)).length,
    };
  });
}

function wordsOf(finding: Finding): string {
  const { row, column } = finding.cell ?? {};
  const place = row === undefined ? "" : `${column === undefined ? "row " : "ABCDEFGHIJ"[column]}${row + 1}: `;
  return `${problemText(finding)} ${place}${finding.consequence}`;
}

function readText({ name, isActive, classes }: StoreReading["store"]["strategies"][number]): string {
  const shown = classes.map((one) => {
    const holdings = one.holdings.map((holding) => `${holding.holding} ${weightText(holding)}`);
    return `${one.name} ${weightText(one)}${holdings.length > 0 ? ` [${holdings.join(", ")}]` : ""}`;
  });
  return `${name}${isActive ? " (active)" : ""}: ${shown.join(", ")}`;
}

function weightText({ target, isPinned, isComputed }: StoredTarget): string {
  const weight = target === undefined ? "–" : `${target.mul(100)}%`;
  return `${weight}${isPinned ? " pinned" : ""}${isComputed ? " computed" : ""}`;
}
