import { refuse } from "../../cells/problem.ts";
import type { StoredStrategy, StoredTarget } from "../model.ts";

/**
 * Refuses a change of a target that a formula of the user's computes: writing a figure would take the formula away.
 *
 * @throws InputError COMPUTED_TARGET, naming the row.
 */
export function requireComputedKept(before: StoredStrategy, after: StoredStrategy): void {
  const targetByRow = new Map(targetsOf(after).map(({ row, target }) => [row, target]));
  for (const { row, target, name } of targetsOf(before).filter(({ isComputed }) => isComputed)) {
    const next = targetByRow.get(row);
    if (row !== undefined && targetByRow.has(row) && (next === undefined || target === undefined || !next.eq(target))) {
      const isSame = next === undefined && target === undefined;
      if (!isSame) {
        refuse({
          code: "COMPUTED_TARGET",
          range: "Targets",
          row: row + 1,
          subject: name,
          what: "a formula in the sheet computes the target",
          remedy: "Change the formula in the sheet, or put a figure in its place there",
        });
      }
    }
  }
}

function targetsOf({ classes }: StoredStrategy): readonly (StoredTarget & { readonly name: string })[] {
  return classes.flatMap((one) => [one, ...one.holdings.map((holding) => ({ ...holding, name: holding.holding }))]);
}
