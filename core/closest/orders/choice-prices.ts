import type { ClassChoice } from "./class-choice.ts";
import type { ChoicePrices } from "./class-choices.ts";
import { classOption } from "./class-option.ts";
import { freeCost } from "./free-cost.ts";
import { extraOf } from "./inside-bound.ts";
import type { LevelCell } from "./level-cell.ts";

/** What costs and extras the sets of a cell have, for one class. */
export function choicePrices(cells: readonly LevelCell[], at: number, limit: number): readonly ChoicePrices[] {
  return cells.flatMap(({ bound, classes }) => {
    const own = classes[at];
    return (own?.lanes ?? [])
      .map((lane) => ({ lane, least: bound - (own?.least ?? 0) + lane.bound }))
      .filter(({ least }) => least <= limit)
      .map(({ lane, least }) => ({
        least,
        extras: lane.terms.group.candidates.map((slot) => extraOf(lane.terms, slot, lane.inner)),
      }));
  });
}

/** Whether a choice may be part of a set within the limit, in any of the cells: by its own cost and the least of the others. */
export function isOpenIn(
  cells: readonly LevelCell[],
  at: number,
  fee: number,
  limit: number,
  choice: ClassChoice,
): boolean {
  return cells.some(({ range, dualPrice, orderPrice, bound, classes }) => {
    const others = bound - (classes[at]?.least ?? 0);
    const free =
      choice.rise > 0 ? undefined : Float64Array.of(freeCost(choice, dualPrice) - 2 * dualPrice * choice.fees);
    const option = classOption(choice, free, [dualPrice], range);
    const orders = (orderPrice + 2 * dualPrice * fee) * choice.chosen.length;
    return option !== undefined && others + (option.costs[0] ?? 0) + orders <= limit;
  });
}
