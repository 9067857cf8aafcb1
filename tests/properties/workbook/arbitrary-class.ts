import fc from "fast-check";
import { holdingOf } from "./arbitrary-holding.ts";
import { bpsSummingTo } from "./arbitrary-weights.ts";
import type { BookClass, BookHolding } from "./book.ts";
import type { BookFeatures } from "./features.ts";

/** Whether targets are given to all holdings of a class, to some of them, to some in part, or to none. */
type Given = "all" | "some" | "part" | "none";

/** A random class with its target; cash, and every class of a book of one level, is a single holding. */
export function classOf(
  name: string,
  target: number,
  oneLevel: boolean,
  features: BookFeatures,
): fc.Arbitrary<BookClass> {
  const isSingle = oneLevel || name === "Cash";
  const single = fc.tuple(holdingOf(name, { ...features, shorts: features.shorts && name !== "Cash" }));
  const several = fc
    .integer({ min: features.emptyClasses ? 0 : 1, max: 5 })
    .chain((count) => membersOf(name.charAt(0), count, features));
  const edge = fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined });
  const hasBand = features.minMax && !oneLevel;
  return fc.record({ holdings: isSingle ? single : several, below: edge, above: edge }).map((drawn) => ({
    name,
    target,
    min: hasBand && drawn.below !== undefined && drawn.below < target ? target - drawn.below : undefined,
    max: hasBand && drawn.above !== undefined && target + drawn.above <= 10_000 ? target + drawn.above : undefined,
    holdings: drawn.holdings,
  }));
}

function membersOf(letter: string, count: number, features: BookFeatures): fc.Arbitrary<readonly BookHolding[]> {
  if (count === 0) {
    return fc.constant([]);
  }
  const drawn = fc.tuple(...Array.from({ length: count }, (_, index) => holdingOf(`${letter}${index + 1}`, features)));
  return givenTo(features).chain((given) =>
    fc.tuple(weightsOf(given, count, features), drawn).map(([weights, members]) =>
      members.map((holding, index) => ({
        ...holding,
        target: weights[index],
        // What is left of a class's targets goes to holdings that are not short.
        rows: given === "part" && weights[index] === undefined ? holding.rows.map(notShort) : holding.rows,
      })),
    ),
  );
}

function givenTo({ fill, untargeted }: BookFeatures): fc.Arbitrary<Given> {
  const ways: readonly Given[] = ["all", "all", ...(fill ? (["none", "part"] as const) : [])];
  return fc.constantFrom(...ways, ...(untargeted ? (["some"] as const) : []));
}

function weightsOf(given: Given, count: number, { zeroTargets }: BookFeatures): fc.Arbitrary<readonly number[]> {
  if (given === "none") {
    return fc.constant([]);
  }
  if (given === "all" || count === 1) {
    return bpsSummingTo(10_000, count, zeroTargets);
  }
  const sum = given === "part" ? fc.integer({ min: 100, max: 9900 }) : fc.constant(10_000);
  return fc
    .tuple(sum, fc.integer({ min: 1, max: count - 1 }))
    .chain(([whole, few]) => bpsSummingTo(whole, few, zeroTargets));
}

function notShort({ account, value }: BookHolding["rows"][number]): BookHolding["rows"][number] {
  return { account, value: Math.abs(value) };
}
