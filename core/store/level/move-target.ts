import { Decimal, ONE, ZERO } from "../../cells/decimal.ts";
import { isFixed, type Level, sumOfTargets, targetOf, withTargets } from "./level.ts";
import { levelState } from "./level-state.ts";
import { type MoveStop, moveStop } from "./move-stop.ts";
import { rowToMove } from "./row-to-move.ts";
import { shareOut } from "./share-out.ts";

/** What a move makes of a level. */
export interface Move {
  /** In the order of the level; undefined where a blank target stays blank. */
  readonly targets: readonly (Decimal | undefined)[];
  /** Where the moved target stands now. */
  readonly reached: Decimal;
  /** Undefined where it got as far as was asked. */
  readonly stop: MoveStop | undefined;
  /** Place of the target that took a rest below a hundredth of a percent on top; undefined where none had to. */
  readonly carrier: number | undefined;
}

/**
 * Moves one target as a slider does, the others with it.
 *
 * - Pinned and computed targets never move. Where they leave no room the moved one stops, exactly there.
 * - A level that sums to 1 still does, exactly: the others scale in proportion, all of them 0 equally (blank ones among
 *   them). Where nothing else can move, nothing does.
 * - A level that sums to less: a move up takes what is left to place first, a move down leaves more.
 * - A level that sums to more: a move down takes from the excess first, a move up brings the others down to a sum of 1.
 * - The others come out in whole hundredths of a percent where what is left for them is such a number, else the largest
 *   carries the rest; see shareOut. Others that need not move keep what they have to the last digit.
 *
 * Moves lose what largest remainders round away, and proportions once all are 0: back and forth does not restore. A drag is
 * therefore computed from the level as it was when the drag began, whatever was shown since. Blank targets count as 0 and
 * stay blank where nothing comes to them; a class's automatic shares are made explicit before the first move (makeExplicit).
 *
 * @param index - Place of the moved target in the level, from 0.
 * @param to - A fraction; taken to the nearest hundredth of a percent, half up, and into 0 to 1.
 * @throws InputError PINNED or COMPUTED where the moved target itself is not to be moved.
 * @source docs/decisions/0011-strategies-in-the-workbook.md
 * @example 0.6, 0.3, 0.1; first to 0.2 → 0.2, 0.6, 0.2
 * @example 0.3, 0.5 pinned, 0.2; first to 0.8 → 0.5, 0.5, 0; `Stopped at 50%: Bonds is pinned at 50%`
 */
export function moveTarget(level: Level, index: number, to: Decimal): Move {
  const from = targetOf(rowToMove(level, index));
  const wanted = Decimal.min(1, Decimal.max(0, to.toDecimalPlaces(4)));
  const others = level.filter((_, place) => place !== index);
  const fixed = others.filter(isFixed);
  const free = others.filter((row) => !isFixed(row));
  const frame: Frame = {
    from,
    wanted,
    room: ONE.minus(sumOfTargets(fixed)),
    ofFree: sumOfTargets(free),
    canFollow: free.length > 0,
    kind: levelState(level).kind,
  };
  const reached = reachOf(frame);
  const inTheWay = wanted.gt(from) ? fixed.filter((row) => targetOf(row).gt(0)) : fixed;
  const stop = reached.eq(wanted) ? undefined : moveStop(reached, inTheWay);
  const next = new Map([[index, reached]]);
  const left = leftForFree(frame, reached);
  if (left.eq(frame.ofFree)) {
    return { targets: withTargets(level, next), reached, stop, carrier: undefined };
  }
  const places = level.flatMap((row, place) => (place === index || isFixed(row) ? [] : [place]));
  const { shares, carrier } = shareOut(left, free.map(targetOf));
  for (const [order, share] of shares.entries()) {
    next.set(places[order] ?? Number.NaN, share);
  }
  return {
    targets: withTargets(level, next),
    reached,
    stop,
    carrier: carrier === undefined ? undefined : places[carrier],
  };
}

/** What a move depends on besides the proportions of the others. */
interface Frame {
  readonly from: Decimal;
  readonly wanted: Decimal;
  /** What the fixed targets leave; negative where they are more than 1. */
  readonly room: Decimal;
  /** Sum of the others that are free to move. */
  readonly ofFree: Decimal;
  readonly canFollow: boolean;
  readonly kind: "complete" | "short" | "over";
}

function reachOf({ from, wanted, room, canFollow, kind }: Frame): Decimal {
  if (wanted.eq(from)) {
    return from;
  }
  if (wanted.gt(from)) {
    return Decimal.min(wanted, Decimal.max(from, room));
  }
  if (kind === "complete") {
    return canFollow ? Decimal.max(0, Decimal.min(wanted, room)) : from;
  }
  return kind === "short" || canFollow ? wanted : Decimal.max(wanted, room);
}

function leftForFree({ from, wanted, room, ofFree, kind }: Frame, reached: Decimal): Decimal {
  if (reached.eq(from)) {
    return ofFree;
  }
  const rest = Decimal.max(ZERO, room.minus(reached));
  if (kind === "complete") {
    return rest;
  }
  return kind === "short" || wanted.gt(from) ? Decimal.min(ofFree, rest) : Decimal.max(ofFree, rest);
}
