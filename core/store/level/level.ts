import { type Decimal, ZERO } from "../../cells/decimal.ts";
import type { StoredTarget } from "../model.ts";

/** One target among those that share a whole: a class of a strategy, or a holding of a class. */
export interface LevelRow extends Pick<StoredTarget, "target" | "isPinned" | "isComputed"> {
  /** What people call it, for messages. */
  readonly name: string;
}

/**
 * The targets that share one whole, in the order in which they are shown. Sums are exact for targets of up to 24 decimals;
 * cells hold 17 digits.
 */
export type Level = readonly LevelRow[];

/** The target of a row as a number: 0 where the cell is blank. */
export function targetOf({ target }: Pick<StoredTarget, "target">): Decimal {
  return target ?? ZERO;
}

/** Whether nothing but a person changes a target: it is pinned, or a formula computes it. */
export function isFixed({ isPinned, isComputed }: Pick<StoredTarget, "isPinned" | "isComputed">): boolean {
  return isPinned || isComputed;
}

/** The sum of some targets, exact. Blank ones count as 0. */
export function sumOfTargets(rows: readonly Pick<StoredTarget, "target">[]): Decimal {
  return rows.reduce((sum, row) => sum.plus(targetOf(row)), ZERO);
}

/**
 * The targets of a level after a change: the very same where they are as they were, and blank as before where nothing came
 * to them, since a target of 0 means that everything is sold and a blank one that nothing is.
 *
 * @param next - New targets by place in the level.
 */
export function withTargets(level: Level, next: ReadonlyMap<number, Decimal>): readonly (Decimal | undefined)[] {
  return level.map((row, place) => {
    const target = next.get(place);
    return target === undefined || target.eq(targetOf(row)) ? row.target : target;
  });
}
