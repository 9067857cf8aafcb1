import fc from "fast-check";
import { holdingOf } from "./arbitrary-holding.ts";
import { bpsSummingTo } from "./arbitrary-weights.ts";
import type { BookClass, BookHolding } from "./book.ts";
import type { BookFeatures } from "./features.ts";

/** Whether targets are given to all holdings of a class, to some of them, to some in part, or to none. */
type Given = "all" | "some" | "part" | "none";

/** Nothing but weights of 1 and less beside percentages are refused: they look like fractions. Basis points. */
const LEAST = 150;

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
    .integer({ min: features.emptyClasses ? 0 : 1, max: features.most })
    .chain((count) => membersOf(name.charAt(0), count, features));
  // Further off than a target moves when its level is scaled to 1.
  const edge = fc.option(fc.integer({ min: 30, max: 3000 }), { nil: undefined });
  const hasBand = features.minMax && !oneLevel;
  return fc.record({ holdings: isSingle ? single : several, below: edge, above: edge }).map((drawn) => ({
    name,
    target,
    min: hasBand ? edgeAt(target, -(drawn.below ?? target)) : undefined,
    max: hasBand ? edgeAt(target, drawn.above ?? 10_000) : undefined,
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

function weightsOf(given: Given, count: number, features: BookFeatures): fc.Arbitrary<readonly number[]> {
  if (given === "none") {
    return fc.constant([]);
  }
  if (given === "all" || count === 1) {
    return bpsSummingTo(10_000, count, features);
  }
  const sum = given === "part" ? fc.integer({ min: 5 * LEAST, max: 9900 }) : fc.constant(10_000);
  return fc
    .tuple(sum, fc.integer({ min: 1, max: count - 1 }))
    .chain(([whole, few]) => bpsSummingTo(whole, few, features));
}

function notShort({ account, value }: BookHolding["rows"][number]): BookHolding["rows"][number] {
  return { account, value: Math.abs(value) };
}

/** An edge of a class's own band; undefined where it is no limit. */
function edgeAt(target: number, distance: number): number | undefined {
  const edge = target + distance;
  return edge >= LEAST && edge <= 10_000 ? edge : undefined;
}
