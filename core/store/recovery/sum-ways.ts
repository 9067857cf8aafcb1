import { nameKey } from "../../cells/key.ts";
import { InputError } from "../../cells/problem.ts";
import { exactPercentText } from "../level/exact-percent.ts";
import { scaleToWhole } from "../level/scale-to-whole.ts";
import { isOver, levelsOf, type StoredLevel } from "./level-findings.ts";
import { writing } from "./repair-parts.ts";
import type { WaysOut } from "./site.ts";

/** The targets that are neither pinned nor computed are scaled to 100%; the label says all of them, before and after. */
export const sumWays: WaysOut = ({ reading, finding, table }) => {
  const column = finding.cell?.column;
  const found = reading.store.strategies
    .flatMap((strategy) => levelsOf(strategy).map((level) => ({ strategy, level })))
    .find(({ level }) => level.subject === finding.subject && isOver(level));
  const scaled = found && scaledOf(found.level);
  if (!found || !scaled || column === undefined) {
    return [];
  }
  const scale = reading.writtenAsHundreds.has(nameKey(found.strategy.name)) ? 100 : 1;
  const changed = found.level.rows.flatMap(({ row, name, target }, place) => {
    const next = scaled[place];
    return row === undefined || !target || !next || next.eq(target) ? [] : [{ row, name, target, next }];
  });
  const moves = changed.map(
    ({ name, target, next }) => `${name} ${exactPercentText(target)} → ${exactPercentText(next)}`,
  );
  const sets = changed.map(({ row, next }) => ({ row, column, cell: next.mul(scale).toNumber() }));
  return [writing(table, `Scale to 100%: ${moves.join(", ")}`, sets)];
};

/** Undefined where pinned targets leave no room, or nothing can be scaled. */
function scaledOf({ rows }: StoredLevel): ReturnType<typeof scaleToWhole> | undefined {
  try {
    return scaleToWhole(rows);
  } catch (error) {
    if (error instanceof InputError) {
      return undefined;
    }
    throw error;
  }
}
