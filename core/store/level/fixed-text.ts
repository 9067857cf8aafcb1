import { listText } from "../../cells/words.ts";
import { exactPercentText } from "./exact-percent.ts";
import { type Level, sumOfTargets } from "./level.ts";

/**
 * Fixed targets in words, those that formulas compute apart from those that are merely pinned; "" for none.
 *
 * @example Bonds is pinned at 20%, Cash and Gold are computed by formulas at 40% together
 */
export function fixedText(fixed: Level): string {
  const pinned = fixed.filter(({ isComputed }) => !isComputed);
  const computed = fixed.filter(({ isComputed }) => isComputed);
  return [
    ...clauseOf(pinned, "pinned", "pinned"),
    ...clauseOf(computed, "computed by a formula", "computed by formulas"),
  ].join(", ");
}

function clauseOf(rows: Level, one: string, several: string): readonly string[] {
  if (rows.length === 0) {
    return [];
  }
  const names = listText(rows.map(({ name }) => name));
  const sum = exactPercentText(sumOfTargets(rows));
  return [rows.length === 1 ? `${names} is ${one} at ${sum}` : `${names} are ${several} at ${sum} together`];
}
