import type { LimitBook } from "../limits/limit-book.ts";
import { countedTotal, type Flow } from "../plan-of.ts";
import type { BookSettings } from "../settings.ts";
import { type Limits, limitsOf } from "./limits.ts";
import { type Part, type PartClass, partsOf } from "./parts.ts";
import { toPlaceOf } from "./pool.ts";
import { asDouble, compared, dividedBy, minus, most, NOTHING, plus, type Ratio, ratio, times } from "./ratio.ts";
import { type Trading, tradingOf } from "./trading.ts";

/** A place for money: a holding with a target, or a class that has none yet. */
export interface Slot {
  readonly name: string;
  /** Decides ties: the symbol, or the class, as they are compared. */
  readonly id: string;
  readonly part: Part;
  readonly classIndex: number;
  /** t, or t̂ where something may be sold or spent: what a change of the slot is divided by. */
  readonly weight: number;
  readonly trading: Trading;
  /** Whether it may not rise: cash with a target that a deposit finds at its target, with Spend all as well. */
  readonly isFull: boolean;
}

/** A flow on a sheet, with everything that the definition of the closest plan speaks of. */
export interface Situation {
  readonly flow: Flow;
  readonly sheet: LimitBook;
  readonly settings: BookSettings;
  readonly limits: Limits;
  /** What is to be placed, or raised where it is below 0. */
  readonly money: number;
  /** The money and everything that the flow may sell or spend, whatever the ideal plan does. */
  readonly means: Ratio;
  /** In order of asset ids. */
  readonly slots: readonly Slot[];
  /** T, or T̂, of each class. */
  readonly classWeights: readonly number[];
  /** Which slots have no room below their own target or that of their class on the new total. */
  readonly isAtTarget: (slot: Slot) => boolean;
}

/** The situation that a sheet, its settings and an amount describe, before it is asked what the ideal plan does. */
export function undirectedSituation(flow: Flow, sheet: LimitBook, amount: number, settings: BookSettings): Situation {
  const { book } = sheet;
  const limits = limitsOf(settings, book.decimals);
  const money = toPlaceOf(flow, book, amount, settings) + 0;
  const classes = partsOf(flow, book, money, settings);
  const total = ratio(countedTotal(book, settings));
  const totalAfter = ratio(countedTotal(book, settings) + (flow === "deposit" ? amount : 0));
  const weightOf = (target: Ratio, value: Ratio, parts: readonly Part[]): number => {
    const maySink = flow !== "deposit" || parts.some((part) => compared(part.floor, part.value) < 0);
    return asDouble(maySink && compared(total, NOTHING) > 0 ? most(target, dividedBy(value, total)) : target);
  };
  const isAtTarget = (one: PartClass, part: Part) =>
    flow === "deposit" &&
    (compared(part.value, times(times(one.width, part.width), totalAfter)) >= 0 ||
      compared(one.value, times(one.width, totalAfter)) >= 0);
  const slots = classes.flatMap((one, classIndex) =>
    one.parts.map((part): Slot => {
      const trading = tradingOf(part, sheet, limits);
      return {
        name: part.name,
        id: (part.holding?.symbol ?? one.assetClass.name).toLowerCase(),
        part,
        classIndex,
        weight: weightOf(times(one.width, part.width), part.value, [part]),
        trading,
        isFull: trading.kind === "free" && part.holding !== undefined && isAtTarget(one, part),
      };
    }),
  );
  return {
    flow,
    sheet,
    settings,
    limits,
    money,
    means: slots.reduce((sum, { part }) => plus(sum, minus(part.value, part.floor)), ratio(money)),
    slots: slots.sort((one, other) => (one.id < other.id ? -1 : 1)),
    classWeights: classes.map(({ width, value, parts }) => weightOf(width, value, parts)),
    isAtTarget: ({ classIndex, part }) =>
      !limits.spendsAll && classes.slice(classIndex, classIndex + 1).some((one) => isAtTarget(one, part)),
  };
}
