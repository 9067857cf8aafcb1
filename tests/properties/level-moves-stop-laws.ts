import fc from "fast-check";
import { demand, type Law, law } from "./law.ts";
import { type MoveCase, moveCases, ONE_IN_UNITS, sumOfUnits, toUnits, values } from "./level-moves-cases.ts";
import type { MoveTarget } from "./level-moves-mutants.ts";
import * as mutants from "./level-moves-mutants.ts";
import { freeOf, roomOf, run } from "./level-moves-run.ts";

const monotone = law<MoveTarget, readonly [MoveCase, MoveCase["to"]]>(
  "a larger value never leads to a smaller target, nor to more for the others",
  fc.tuple(moveCases("none", "draft"), values),
  (kernel, [example, other]) => {
    const [low, high] = example.to.lt(other) ? [example.to, other] : [other, example.to];
    const [below, above] = [run(kernel, { ...example, to: low }), run(kernel, { ...example, to: high })];
    const left = ({ units }: typeof below) => sumOfUnits(freeOf(example).map((place) => units[place] ?? 0n));
    demand(below.reached.lte(above.reached), `${below.reached} at ${low}, ${above.reached} at ${high}`);
    demand(left(below) >= left(above), `the others rise from ${left(below)} to ${left(above)}`);
  },
  mutants.staysInstead,
);

const stops = law<MoveTarget, MoveCase>(
  "a stop is at exactly the room that fixed targets leave, or where the target was, and says so",
  moveCases("none", "noise", "draft"),
  (kernel, example) => {
    const { reached, stop, units } = run(kernel, example);
    demand(toUnits(reached) === units[example.index], `${reached} is not where it stands`);
    if (stop) {
      const isAtRoom = toUnits(reached) === roomOf(example);
      const isUnmoved = String(units) === String(example.units);
      demand(isAtRoom || isUnmoved, `${reached} is not the room`);
      demand(
        stop.kind === "alone" ? example.level.length === 1 : stop.pinned.length + stop.computed.length > 0,
        stop.text,
      );
    }
  },
  mutants.stopsBelow,
);

const drafts = law<MoveTarget, MoveCase>(
  "in a draft, what is left to place and the excess go first, and the others keep every digit",
  moveCases("draft"),
  (kernel, example) => {
    const { reached, targets } = run(kernel, example);
    const rise = toUnits(reached) - (example.units[example.index] ?? 0n);
    const left = ONE_IN_UNITS - sumOfUnits(example.units);
    if (left > 0n ? rise <= left : rise <= 0n && rise >= left) {
      const kept = targets.every((target, place) => place === example.index || target === example.level[place]?.target);
      demand(kept, "another moved");
    }
  },
  mutants.completesDrafts,
);

export const levelMoveStopLaws: readonly Law<MoveTarget>[] = [monotone, stops, drafts];
