import { isFixed } from "../../core/store/level/level.ts";
import { demand, type Law, law } from "./law.ts";
import { HUNDREDTH_IN_UNITS, type MoveCase, moveCases, ONE_IN_UNITS, sumOfUnits } from "./level-moves-cases.ts";
import type { MoveTarget } from "./level-moves-mutants.ts";
import * as mutants from "./level-moves-mutants.ts";
import { moveByCases } from "./level-moves-oracle.ts";
import { freeOf, run } from "./level-moves-run.ts";

const all = moveCases("none", "noise", "draft");

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

export const levelMoveLaws: readonly Law<MoveTarget>[] = [oracle, wholes, fixed, bounds, hundredths, proportions];
