import { Decimal } from "../../../../core/cells/decimal.ts";
import type { Level } from "../../../../core/store/level/level.ts";

/**
 * A level in a word a row: name, target, and what fixes it.
 *
 * @example levelOf("Stocks 0.6", "Bonds 0.4 pinned", "Cash -", "Gold 0.1 computed")
 */
export function levelOf(...rows: readonly string[]): Level {
  return rows.map((row) => {
    const [name = "", target = "-", fixed] = row.split(" ");
    return {
      name,
      target: target === "-" ? undefined : new Decimal(target),
      isPinned: fixed === "pinned",
      isComputed: fixed === "computed",
    };
  });
}

/** Targets as a text each; "-" where there is none. */
export function targetTexts(targets: readonly (Decimal | undefined)[]): readonly string[] {
  return targets.map((target) => target?.toFixed() ?? "-");
}
