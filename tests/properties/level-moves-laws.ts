import fc from "fast-check";
import { isFixed } from "../../core/store/level/level.ts";
import { demand, type Law, law } from "./law.ts";
import {
  HUNDREDTH_IN_UNITS,
  type MoveCase,
  moveCases,
  ONE_IN_UNITS,
  sumOfUnits,
  toUnits,
  values,
} from "./level-moves-cases.ts";
import type { MoveTarget } from "./level-moves-mutants.ts";
import * as mutants from "./level-moves-mutants.ts";
import { moveByCases } from "./level-moves-oracle.ts";

const all = moveCases("none", "noise", "draft");

function run(kernel: MoveTarget, { level, index, to }: MoveCase) {
  const move = kernel(level, index, to);
  return { ...move, units: move.targets.map(toUnits) };
}

/** The places of the others that are free to move. */
function freeOf({ level, index }: MoveCase): readonly number[] {
  return level.flatMap((row, place) => (place === index || isFixed(row) ? [] : [place]));
}

/** What the fixed targets leave. */
function roomOf({ level, index, units }: MoveCase): bigint {
  return (
    ONE_IN_UNITS - sumOfUnits(units.filter((_, place) => place !== index && level[place] && isFixed(level[place])))
  );
}

const oracle = law<MoveTarget, MoveCase>(
  "equals the rule in whole numbers, case by case",
  all,
  (kernel, example) => {
    const expected = moveByCases(example);
    const { units } = run(kernel, example);
    demand(String(units) === String(expected), `[${units.join(", ")}] is not [${expected.join(", ")}]`);
  },
  mutants.roundsEachAlone,
);

const wholes = law<MoveTarget, MoveCase>(
  "a level that sums to 1 still does, exactly",
  moveCases("none"),
  (kernel, example) => {
    const sum = sumOfUnits(run(kernel, example).units);
    demand(sum === ONE_IN_UNITS, `${sum} is not 1`);
  },
  mutants.losesTheRest,
);

const fixed = law<MoveTarget, MoveCase>(
  "pinned and computed targets never move",
  all,
  (kernel, example) => {
    const { targets } = run(kernel, example);
    for (const [place, row] of example.level.entries()) {
      demand(place === example.index || !isFixed(row) || targets[place] === row.target, `${row.name} moved`);
    }
  },
  mutants.movesPinned,
);

const bounds = law<MoveTarget, MoveCase>(
  "no target that moves goes below 0 or above 1",
  all,
  (kernel, example) => {
    const { units } = run(kernel, example);
    const moved = units.filter((part, place) => part !== example.units[place]);
    demand(
      moved.every((part) => part >= 0n && part <= ONE_IN_UNITS),
      `[${units.join(", ")}]`,
    );
  },
  mutants.completesDrafts,
);

const hundredths = law<MoveTarget, MoveCase>(
  "others that move come out in whole hundredths, all but one where what is left for them is none",
  all,
  (kernel, example) => {
    const { units, carrier } = run(kernel, example);
    const free = freeOf(example);
    const odd = free.filter((place) => (units[place] ?? 0n) % HUNDREDTH_IN_UNITS !== 0n);
    const left = sumOfUnits(free.map((place) => units[place] ?? 0n));
    if (left === sumOfUnits(free.map((place) => example.units[place] ?? 0n))) {
      return;
    }
    demand(left % HUNDREDTH_IN_UNITS === 0n ? odd.length === 0 : odd.length === 1, `${odd.length} are none`);
    demand(odd[0] === carrier, `${carrier} is said to carry the rest, and ${odd[0]} does`);
  },
  mutants.roundsNothing,
);

const proportions = law<MoveTarget, MoveCase>(
  "the others keep their proportions to a hundredth, to two where one of them carries a rest",
  all,
  (kernel, example) => {
    const { units, carrier } = run(kernel, example);
    const free = freeOf(example);
    const before = sumOfUnits(free.map((place) => example.units[place] ?? 0n));
    const after = sumOfUnits(free.map((place) => units[place] ?? 0n));
    for (const place of free) {
      const off = (units[place] ?? 0n) * before - (example.units[place] ?? 0n) * after;
      const allowed = HUNDREDTH_IN_UNITS * before * (carrier === undefined ? 1n : 2n);
      demand(before === 0n || (off <= allowed && -off <= allowed), `${place} is out of proportion`);
    }
  },
  mutants.dueToTheFirst,
);

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
  all,
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

export const levelMoveLaws: readonly Law<MoveTarget>[] = [
  oracle,
  wholes,
  fixed,
  bounds,
  hundredths,
  proportions,
  monotone,
  stops,
  drafts,
];
