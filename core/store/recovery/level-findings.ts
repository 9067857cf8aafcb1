import { ONE } from "../../cells/decimal.ts";
import { SUM_TOLERANCE, sumText } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import { sumOfTargets } from "../level/level.ts";
import type { StoredStrategy, StoredTarget } from "../model.ts";
import { headerText } from "../read/layout.ts";
import type { StoreReading } from "../read/read-store.ts";

/** The targets of one level: the classes of a strategy, or the holdings of a class. */
export interface StoredLevel {
  /** What the level is about: the strategy, or the strategy and the class. */
  readonly subject: string;
  /** What its targets are called: `class targets`. */
  readonly what: string;
  readonly rows: readonly (StoredTarget & { readonly name: string })[];
}

/** Every level of a strategy, the classes first. */
export function levelsOf({ name, classes, isOneLevel }: StoredStrategy): readonly StoredLevel[] {
  return [
    { subject: name, what: isOneLevel ? "targets" : "class targets", rows: classes },
    ...classes.map((one) => ({
      subject: `${name}, ${one.name}`,
      what: `targets of the holdings in ${one.name}`,
      rows: one.holdings.map((holding) => ({ ...holding, name: holding.holding })),
    })),
  ];
}

/** Whether a level sums to more than formulas scale to 100% by themselves. */
export function isOver({ rows }: StoredLevel): boolean {
  return sumOfTargets(rows).gt(ONE.plus(SUM_TOLERANCE));
}

/** Levels that sum to more than 100%. Less is a draft, and no finding. */
export function levelFindings({ store, tables, targetsLayout }: StoreReading): readonly Finding[] {
  const table = tables.targets;
  if (!table || !targetsLayout) {
    return [];
  }
  return store.strategies
    .flatMap(levelsOf)
    .filter(isOver)
    .map((level) => {
      const row = level.rows.find(({ target }) => target !== undefined)?.row ?? targetsLayout.headerRow;
      return {
        code: "LEVEL_SUM",
        range: table.name,
        row: row + 1,
        subject: level.subject,
        column: headerText(table, targetsLayout, "target"),
        what: `the ${level.what} sum to ${sumText(sumOfTargets(level.rows))}`,
        remedy: "Make them sum to 100%",
        cell: { row, column: targetsLayout.columnByField.get("target") },
        consequence: "formulas refuse the strategy",
      };
    });
}
