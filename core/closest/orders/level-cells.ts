import type { Budget } from "./budget.ts";
import type { CellSpace } from "./cell-space.ts";
import { isLevelGroup, sumOver } from "./class-group.ts";
import { type LevelCell, levelCell } from "./level-cell.ts";
import type { LevelRange } from "./level-range.ts";

/** Work of bounding one slot in one cell. */
const CELL_WORK = 14;

/** Prices that a cell looks at. */
const PRICE_STEPS = 75;

/** Part of the work that may go into the first ranges. */
const FIRST_SHARE = 0.6;

/** Slots of a class beyond which each pass over them takes longer, as they are too many to be kept at hand. */
const NEAR_SLOTS = 200;

/** Steps by which the price of orders is sought. */
const CLIMBS = 4;

/**
 * Ranges of levels that cover all plans, each with a lower bound on D, as high as the work allows: the range with the
 * lowest bound is looked at more closely, class by class, or halved, again and again.
 *
 * @param levels - Where the range is cut at first, ascending; at fewer of them where the work does not allow for all.
 * @returns Those that may hold a set within the limit.
 */
export function levelCells(space: CellSpace, levels: readonly number[], budget: Budget): readonly LevelCell[] {
  const size = sumOver(space.groups, ({ candidates }) => candidates.length);
  const cellOf = (range: LevelRange, orderPrice: number, isFine: boolean): LevelCell => {
    const cell = levelCell(space, range, orderPrice, isFine);
    budget.spent += cellWork(space, isFine);
    return cell;
  };
  const climbed = (range: LevelRange, first: number): LevelCell => {
    let best = cellOf(range, first, false);
    let factor = 2;
    for (let climb = 0; climb < CLIMBS && best.bound <= space.limit && budget.spent < budget.limit; climb += 1) {
      const next = cellOf(range, best.orderPrice * factor, false);
      if (next.bound > best.bound) {
        best = next;
      } else if (factor === 2 && climb === 0) {
        factor = 0.5;
      } else {
        factor = Math.sqrt(factor);
      }
    }
    return best;
  };
  const hasMost = space.maximumOrders < size;
  let orderPrice = hasMost ? space.limit / (4 * space.maximumOrders) : 0;
  let cells: LevelCell[] = [];
  const affordable = (FIRST_SHARE * (budget.limit - budget.spent)) / (cellWork(space, false) * (hasMost ? 3 : 1));
  const ends = [-Infinity, ...thinned(levels, affordable - 1), Infinity];
  for (const [at, low] of ends.slice(0, -1).entries()) {
    const range = { low, high: ends[at + 1] ?? Infinity };
    const cell = hasMost ? climbed(range, orderPrice) : cellOf(range, 0, false);
    orderPrice = cell.bound <= space.limit ? cell.orderPrice : orderPrice;
    cells.push(cell);
  }
  cells = cells.filter(({ bound }) => bound <= space.limit);
  while (cells.length > 0 && budget.spent < budget.limit) {
    cells.sort((one, other) => one.bound - other.bound || one.range.low - other.range.low);
    const worst = cells[0];
    if (worst === undefined) {
      break;
    }
    const closer = closerThan(worst, space, (range, isFine) => cellOf(range, worst.orderPrice, isFine));
    if (closer === undefined) {
      break;
    }
    cells = [...cells.slice(1), ...closer.filter(({ bound }) => bound <= space.limit)];
  }
  return cells;
}

function closerThan(
  { range, isFine, bound }: LevelCell,
  space: CellSpace,
  cellOf: (range: LevelRange, isFine: boolean) => LevelCell,
): readonly LevelCell[] | undefined {
  if (!isFine && space.cuts.some((own) => own.length > 0)) {
    const fine = cellOf(range, true);
    return [fine.bound > bound ? fine : { ...fine, bound }];
  }
  const middle = middleOf(range);
  if (!(middle > range.low && middle < range.high)) {
    return undefined;
  }
  return [cellOf({ low: range.low, high: middle }, isFine), cellOf({ low: middle, high: range.high }, isFine)];
}

function middleOf({ low, high }: LevelRange): number {
  if (high === Infinity) {
    return low > 0 ? 2 * low : Number.NaN;
  }
  return low === -Infinity ? 2 * high : (low + high) / 2;
}

/** At most so many of some levels, evenly, the middle one first. */
function thinned(levels: readonly number[], most: number): readonly number[] {
  if (most < 1) {
    return [];
  }
  const step = Math.ceil(levels.length / most);
  const first = (levels.length >>> 1) % step;
  return levels.filter((_, at) => at % step === first);
}

/** Work of a cell: a class that follows the level is bounded once a lane, any other at each price that is looked at. */
function cellWork({ groups, cuts }: CellSpace, isFine: boolean): number {
  return (
    CELL_WORK *
    sumOver([...groups.entries()], ([at, group]) => {
      const slots = group.candidates.length + group.free.length;
      const lanes = isFine ? 1 + (cuts[at]?.length ?? 0) : 1;
      const passes = isLevelGroup(group) ? lanes : PRICE_STEPS;
      return 1 + slots * passes * Math.max(1, slots / NEAR_SLOTS);
    })
  );
}
