import type { Decimal } from "../../cells/decimal.ts";
import { refuse } from "../../cells/problem.ts";
import { exactPercentText } from "./exact-percent.ts";
import type { Level } from "./level.ts";
import { rowToChange, TARGETS } from "./row-to-move.ts";

/**
 * Sets one target to what was typed, to the last digit, and leaves the others alone: the level may be a draft after it.
 *
 * A pinned target can be typed over: a pin keeps sliders off, no person. A 0 that is typed over a blank is a target of 0.
 *
 * @param index - Place of the target in the level, from 0.
 * @param to - A fraction from 0 to 1; undefined clears the target.
 * @throws InputError WEIGHT_OUT_OF_RANGE below 0 or above 1, COMPUTED where a formula computes the target.
 * @example 0.6, 0.4; first to 0.5 → 0.5, 0.4
 */
export function typeTarget(level: Level, index: number, to: Decimal | undefined): readonly (Decimal | undefined)[] {
  const { name } = rowToChange(level, index);
  if (to && (to.lt(0) || to.gt(1))) {
    refuse({
      code: "WEIGHT_OUT_OF_RANGE",
      range: TARGETS,
      subject: name,
      column: "Target",
      what: `${exactPercentText(to)} is not between 0% and 100%`,
      remedy: "Enter a weight such as 60%",
    });
  }
  return level.map(({ target }, place) => (place === index ? to : target));
}
