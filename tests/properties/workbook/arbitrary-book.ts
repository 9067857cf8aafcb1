import fc from "fast-check";
import { classOf } from "./arbitrary-class.ts";
import { holdingOf, values } from "./arbitrary-holding.ts";
import { bpsSummingTo } from "./arbitrary-weights.ts";
import { type Book, type BookClass, classValueOf, totalOf } from "./book.ts";
import type { BookFeatures } from "./features.ts";

const NAMES: readonly string[] = ["Alpha", "Bravo", "Charlie", "Delta"];
const BARE = { target: undefined, min: undefined, max: undefined } as const;

/** Random workbooks worth more than 0, of 1 to 4 targeted classes with up to 5 holdings each. */
export function bookOf(features: BookFeatures): fc.Arbitrary<Book> {
  return fc
    .record({
      decimals: fc.constantFrom(2, 2, 0, 3),
      oneLevel: fc.constantFrom(false, false, false, true),
      written: fc.constantFrom("fraction" as const, "hundredths" as const, "percent" as const),
      size: fc.integer({ min: 1, max: 4 }),
      hasCashTarget: features.cashTarget ? fc.constantFrom(false, false, true) : fc.constant(false),
    })
    .chain(({ size, hasCashTarget, ...shape }) => {
      const names = hasCashTarget ? [...NAMES.slice(1, size), "Cash"] : NAMES.slice(0, size);
      const untargeted = fc.tuple(
        hasCashTarget ? fc.constant([]) : cashOf(features),
        features.untargeted ? fc.array(loneClass(shape.oneLevel, features), { maxLength: 1 }) : fc.constant([]),
      );
      return fc
        .record({
          targeted: targetedClasses(names, shape.oneLevel, features),
          untargeted: untargeted.map((parts) => parts.flat()),
          unclassified: unclassifiedOf(features),
        })
        .map(
          (drawn): Book => ({
            ...shape,
            classes: [...drawn.targeted, ...drawn.untargeted],
            unclassified: drawn.unclassified,
          }),
        );
    })
    .filter((book) => totalOf(book) > 0 && book.classes.every(isWorthSomething));
}

/** Cash without a target may be negative; classes that shorts make worth less than 0 are left to tests of their own. */
function isWorthSomething(one: BookClass): boolean {
  return classValueOf(one) >= 0 || (one.name === "Cash" && one.target === undefined);
}

function targetedClasses(
  names: readonly string[],
  oneLevel: boolean,
  features: BookFeatures,
): fc.Arbitrary<readonly BookClass[]> {
  return bpsSummingTo(10_000, names.length, features).chain((targets) =>
    fc.tuple(...names.map((name, index) => classOf(name, targets[index] ?? 0, oneLevel, features))),
  );
}

function loneClass(oneLevel: boolean, features: BookFeatures): fc.Arbitrary<BookClass> {
  return holdingOf(oneLevel ? "Omega" : "O1", { ...features, notHeld: false }).map((holding) => ({
    ...BARE,
    name: "Omega",
    holdings: [holding],
  }));
}

function unclassifiedOf(features: BookFeatures): fc.Arbitrary<Book["unclassified"]> {
  const unclassified = (symbol: string) => holdingOf(symbol, { ...features, notHeld: false });
  return features.untargeted
    ? fc.oneof(fc.constant([]), fc.tuple(unclassified("U1")), fc.tuple(unclassified("U1"), unclassified("U2")))
    : fc.constant([]);
}

function cashOf({ cash }: BookFeatures): fc.Arbitrary<readonly BookClass[]> {
  const amount = cash === "any" ? fc.oneof(values, fc.integer({ min: -50_000, max: 0 })) : values;
  const held = amount.map((value): readonly BookClass[] => [
    {
      ...BARE,
      name: "Cash",
      holdings: [{ symbol: "Cash", rows: [{ account: "", value }], target: undefined, trading: "", price: undefined }],
    },
  ]);
  return cash === "none" ? fc.constant([]) : fc.oneof(fc.constant([]), held);
}
