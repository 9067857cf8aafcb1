import type { ClassChoice } from "./class-choice.ts";
import type { ClassOption } from "./class-option.ts";

/** Options of the first classes, the last of them first, with their sums. */
export interface SetPart {
  readonly costs: Float64Array;
  readonly lowest: number;
  readonly highest: number;
  readonly last: ClassOption | undefined;
  readonly before: SetPart | undefined;
}

/** A part with an option of the next class. */
export function extend(part: SetPart, option: ClassOption): SetPart {
  return {
    costs: part.costs.map((cost, at) => cost + (option.costs[at] ?? 0)),
    lowest: part.lowest + option.lowest,
    highest: part.highest + option.highest,
    last: option,
    before: part,
  };
}

/** The choices of a part, by class. */
export function choicesOf(part: SetPart): readonly ClassChoice[] {
  const choices: ClassChoice[] = [];
  for (let one: SetPart | undefined = part; one?.last !== undefined; one = one.before) {
    choices.push(one.last.choice);
  }
  return choices.reverse();
}
