import { type Decimal, ONE } from "../../cells/decimal.ts";
import { type Problem, refuse } from "../../cells/problem.ts";
import { listText } from "../../cells/words.ts";
import { fixedText } from "./fixed-text.ts";
import { isFixed, type Level, sumOfTargets, targetOf, withTargets } from "./level.ts";
import { levelState } from "./level-state.ts";
import { TARGETS } from "./row-to-move.ts";
import { shareOut } from "./share-out.ts";

/**
 * Scales the targets that are neither pinned nor computed so that the level sums to 1, in proportion and in whole hundredths
 * of a percent as shareOut has them. A complete level stays as it is.
 *
 * @returns In the order of the level; undefined where a blank target stays blank.
 * @throws InputError NO_ROOM where the fixed targets leave nothing to scale to, NOTHING_TO_SCALE where the others are all 0
 *   or blank, or where there are none.
 * @example 0.3, 0.3, 0.2 pinned → 0.4, 0.4, 0.2
 */
export function scaleToWhole(level: Level): readonly (Decimal | undefined)[] {
  if (levelState(level).kind === "complete") {
    return level.map(({ target }) => target);
  }
  const places = level.flatMap((row, place) => (isFixed(row) ? [] : [place]));
  const free = level.filter((row) => !isFixed(row));
  const fixed = level.filter(isFixed);
  const room = ONE.minus(sumOfTargets(fixed));
  if (free.length > 0 && room.lte(0)) {
    refuse(noRoom(fixed));
  }
  if (sumOfTargets(free).isZero()) {
    refuse(nothingToScale(free, fixed));
  }
  const { shares } = shareOut(room, free.map(targetOf));
  return withTargets(level, new Map(shares.map((share, order) => [places[order] ?? Number.NaN, share])));
}

function noRoom(fixed: Level): Problem {
  const inTheWay = fixed.filter((row) => targetOf(row).gt(0));
  return {
    code: "NO_ROOM",
    range: TARGETS,
    column: "Target",
    what: `${fixedText(inTheWay)}, which leaves nothing for the others`,
    remedy: inTheWay.length === 1 ? "Lower it first" : "Lower one of them first",
  };
}

function nothingToScale(free: Level, fixed: Level): Problem {
  const names = listText(free.map(({ name }) => name));
  const [why, remedy] =
    free.length > 0
      ? [`${names} ${free.length === 1 ? "has" : "have"} no target above 0%`, "Give one of them a target first"]
      : fixed.length > 0
        ? ["every target is pinned or computed", "Unpin or change one of them"]
        : ["there are no targets", "Add one"];
  return {
    code: "NOTHING_TO_SCALE",
    range: TARGETS,
    column: "Target",
    what: `there is nothing to scale: ${why}`,
    remedy,
  };
}
