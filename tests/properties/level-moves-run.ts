import { isFixed } from "../../core/store/level/level.ts";
import { type MoveCase, ONE_IN_UNITS, sumOfUnits, toUnits } from "./level-moves-cases.ts";
import type { MoveTarget } from "./level-moves-mutants.ts";

/** A move with its targets in units. */
export function run(kernel: MoveTarget, { level, index, to }: MoveCase) {
  const move = kernel(level, index, to);
  return { ...move, units: move.targets.map(toUnits) };
}

/** The places of the others that are free to move. */
export function freeOf({ level, index }: MoveCase): readonly number[] {
  return level.flatMap((row, place) => (place === index || isFixed(row) ? [] : [place]));
}

/** What the fixed targets leave. */
export function roomOf({ level, index, units }: MoveCase): bigint {
  return (
    ONE_IN_UNITS - sumOfUnits(units.filter((_, place) => place !== index && level[place] && isFixed(level[place])))
  );
}
