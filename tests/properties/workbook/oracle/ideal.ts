import { type Book, type BookClass, classValueOf, heldValueOf } from "../book.ts";
import type { Flow } from "../plan-of.ts";
import type { BookSettings } from "../settings.ts";
import { boundsOf } from "./bounds.ts";
import { filled, type Vessel } from "./fill.ts";
import { toPlaceOf } from "./pool.ts";
import { asNumber, dividedBy, minus, NOTHING, type Ratio, ratio, sumOf } from "./ratio.ts";
import { weightsIn } from "./weights.ts";

/** A class or a holding as a vessel, with its name and its value. */
interface Part extends Vessel {
  readonly name: string;
  readonly value: Ratio;
}

/**
 * The ideal change of every holding, in minor units, by symbol; of a class without holdings by `class (choose a holding)`.
 *
 * Written from the definition of the plan alone: the money is poured over the classes, then what a class holds over its
 * holdings. Balanced, to the targets, in exact fractions.
 */
export function idealChanges(
  flow: Flow,
  book: Book,
  amount: number,
  settings: BookSettings,
): ReadonlyMap<string, number> {
  const targeted = book.classes.filter(({ target }) => target !== undefined);
  const whole = targeted.reduce((sum, { target = 0 }) => sum + target, 0);
  const toPlace = toPlaceOf(flow, book, amount, settings);
  const members = targeted.map((one) =>
    one.holdings.length === 0 ? [unchosen(one, flow, book, toPlace)] : membersOf(one, flow, book, settings),
  );
  const classes = targeted.map((one, index): Part => {
    const parts = members[index] ?? [];
    const ceilings = parts.map(({ ceiling }) => ceiling);
    return {
      name: one.name,
      value: ratio(classValueOf(one)),
      width: ratio(one.target ?? 0, whole),
      floor: sumOf(parts.map(({ floor }) => floor)),
      ceiling: ceilings.includes(undefined) ? undefined : sumOf(ceilings.flatMap((ceiling) => ceiling ?? [])),
    };
  });
  const held = sumOf(classes.map(({ value }) => value));
  const poured = filled(classes, minus(held, ratio(-toPlace)));
  return new Map(
    members.flatMap((parts, index) => {
      const contents = filled(parts, poured[index] ?? NOTHING);
      return parts.map(({ name, value }, which) => [name, asNumber(minus(contents[which] ?? value, value))] as const);
    }),
  );
}

/** A class without holdings: on a rebalance it takes its part of the money that comes in, and nothing is sold for it. */
function unchosen({ name, target = 0 }: BookClass, flow: Flow, book: Book, toPlace: number): Part {
  const empty = book.classes.filter(({ holdings }) => holdings.length === 0);
  const whole = empty.reduce((sum, one) => sum + (one.target ?? 0), 0);
  const part =
    flow === "rebalance" && target > 0 ? ratio(BigInt(Math.max(0, toPlace)) * BigInt(target), whole) : NOTHING;
  return {
    name: `${name} (choose a holding)`,
    value: NOTHING,
    width: ratio(1),
    floor: NOTHING,
    ceiling: flow === "deposit" && target > 0 ? undefined : part,
  };
}

function membersOf(one: BookClass, flow: Flow, book: Book, settings: BookSettings): readonly Part[] {
  const weights = weightsIn(one, book.oneLevel);
  const sum = sumOf(weights.flatMap((weight) => weight ?? []));
  return one.holdings.map((holding, index) => {
    const weight = weights[index];
    const width = weight && sum.over > 0n ? dividedBy(weight, sum) : NOTHING;
    const hasTarget = weight !== undefined;
    const isZero = width.over === 0n || one.target === 0;
    const bounds = boundsOf(holding, one, { flow, hasTarget, isZero, investsCash: settings.Cash === "Invest" });
    return { name: holding.symbol, value: ratio(heldValueOf(holding)), width, ...bounds };
  });
}
