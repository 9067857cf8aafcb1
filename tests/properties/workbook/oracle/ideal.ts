import type { Book } from "../book.ts";
import type { Flow } from "../plan-of.ts";
import type { BookSettings } from "../settings.ts";
import { filled, raisedToZero, type Standing } from "./fill.ts";
import { type PartClass, partsOf } from "./parts.ts";
import { toPlaceOf } from "./pool.ts";
import { asNumber, minus, NOTHING, plus, type Ratio, ratio, sumOf } from "./ratio.ts";

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
  const toPlace = toPlaceOf(flow, book, amount, settings);
  const changes = poured(flow, partsOf(flow, book, toPlace, settings), toPlace);
  return new Map([...changes].map(([name, change]) => [name, asNumber(change)]));
}

/** The change of every part when an amount is poured over the classes, then over the parts of each. */
export function poured(flow: Flow, classes: readonly PartClass[], toPlace: number): ReadonlyMap<string, Ratio> {
  const pour = flow === "deposit" ? filledOrRaised : filled;
  const held = sumOf(classes.map(({ value }) => value));
  const vessels = classes.map(({ width, value, parts }) => {
    const ceilings = parts.map(({ ceiling }) => ceiling);
    return {
      width,
      value,
      floor: sumOf(parts.map(({ floor }) => floor)),
      ceiling: ceilings.includes(undefined) ? undefined : sumOf(ceilings.flatMap((ceiling) => ceiling ?? [])),
    };
  });
  const contents = pour(vessels, plus(held, ratio(toPlace)));
  return new Map(
    classes.flatMap(({ parts }, index) => {
      const within = pour(parts, contents[index] ?? NOTHING);
      return parts.map(({ name, value }, which) => [name, minus(within[which] ?? value, value)] as const);
    }),
  );
}

/** A deposit that is too little to bring what is below 0 up to it goes there entirely. */
function filledOrRaised(vessels: readonly Standing[], total: Ratio): readonly Ratio[] {
  return raisedToZero(vessels, total) ?? filled(vessels, total);
}
