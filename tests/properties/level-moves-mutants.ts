import { Decimal } from "../../core/cells/decimal.ts";
import { isFixed, type Level, targetOf } from "../../core/store/level/level.ts";
import { type Move, moveTarget } from "../../core/store/level/move-target.ts";
import { HUNDREDTH } from "../../core/store/level/share-out.ts";

/* Moves with one plausible mistake each, so that the laws are seen to fail. */

export type MoveTarget = typeof moveTarget;

/** Rounds each of the others alone. */
export const roundsEachAlone: MoveTarget = (level, index, to) => {
  const move = moveTarget(level, index, to);
  return withOthers(level, index, move, (exact) => exact.toDecimalPlaces(4));
};

/** Rounds nothing: the others keep their exact proportions. */
export const roundsNothing: MoveTarget = (level, index, to) => {
  const move = moveTarget(level, index, to);
  return withOthers(level, index, move, (exact) => exact.toDecimalPlaces(20));
};

/** Rounds the others down and gives the first of them everything that is due. */
export const dueToTheFirst: MoveTarget = (level, index, to) => {
  const move = moveTarget(level, index, to);
  const left = freePlaces(level, index).reduce((sum, place) => sum.plus(move.targets[place] ?? 0), new Decimal(0));
  const rounded = withOthers(level, index, move, (exact) => exact.toDecimalPlaces(4, Decimal.ROUND_DOWN));
  const [first] = freePlaces(level, index);
  const given = freePlaces(level, index).reduce((sum, place) => sum.plus(rounded.targets[place] ?? 0), new Decimal(0));
  const targets = rounded.targets.map((target, place) =>
    place === first ? (target ?? new Decimal(0)).plus(left).minus(given) : target,
  );
  return { ...rounded, targets };
};

/** Loses the rest that is no whole hundredth. */
export const losesTheRest: MoveTarget = (level, index, to) => {
  const move = moveTarget(level, index, to);
  const targets = move.targets.map((target, place) =>
    place === move.carrier ? target?.toDecimalPlaces(4, Decimal.ROUND_DOWN) : target,
  );
  return { ...move, targets };
};

/** Moves pinned ones like any other. */
export const movesPinned: MoveTarget = (level, index, to) =>
  moveTarget(
    level.map((row) => ({ ...row, isPinned: false })),
    index,
    to,
  );

/** Stays where it is instead of going as far as there is room. */
export const staysInstead: MoveTarget = (level, index, to) => {
  const move = moveTarget(level, index, to);
  return move.stop
    ? { ...move, targets: level.map(({ target }) => target), reached: targetOf(level[index] ?? NONE) }
    : move;
};

/** Stops at a whole hundredth below the room there is. */
export const stopsBelow: MoveTarget = (level, index, to) => {
  const move = moveTarget(level, index, to);
  return { ...move, reached: move.stop ? move.reached.div(HUNDREDTH).floor().mul(HUNDREDTH) : move.reached };
};

/** Makes every draft whole at the first touch. */
export const completesDrafts: MoveTarget = (level, index, to) => {
  const move = moveTarget(level, index, to);
  const free = freePlaces(level, index);
  const given = free.reduce((sum, place) => sum.plus(move.targets[place] ?? 0), new Decimal(0));
  const all = move.targets.reduce((sum: Decimal, target) => sum.plus(target ?? 0), new Decimal(0));
  const wanted = given.plus(1).minus(all);
  const targets = move.targets.map((target, place) =>
    free.includes(place) && given.gt(0)
      ? (target ?? new Decimal(0)).mul(wanted).div(given).toDecimalPlaces(20)
      : target,
  );
  return { ...move, targets };
};

const NONE = { target: undefined };

function freePlaces(level: Level, index: number): readonly number[] {
  return level.flatMap((row, place) => (place === index || isFixed(row) ? [] : [place]));
}

/** The move with the others in exact proportion, each rounded as told; kept where they do not move. */
function withOthers(level: Level, index: number, move: Move, round: (exact: Decimal) => Decimal): Move {
  const free = freePlaces(level, index);
  const before = free.reduce((sum, place) => sum.plus(level[place]?.target ?? 0), new Decimal(0));
  const after = free.reduce((sum, place) => sum.plus(move.targets[place] ?? 0), new Decimal(0));
  if (before.eq(after) || before.isZero()) {
    return move;
  }
  const targets = move.targets.map((target, place) =>
    free.includes(place)
      ? round(
          targetOf(level[place] ?? NONE)
            .mul(after)
            .div(before),
        )
      : target,
  );
  return { ...move, targets };
}
