import fc from "fast-check";
import type { Book, BookHolding } from "../book.ts";

/** Cash with a target: one to three kinds of it, some owed, with targets of their own or none. */
export type CashCells = readonly BookHolding[];

/** The symbols of cash of several kinds; not in the order of asset ids. */
export const CASH_SYMBOLS = ["VMFXX", "SPAXX", "FDRXX"] as const;
const TARGETS = [[10_000], [3000, 7000], [5000, 3000, 2000]] as const;

/** Random cash; no kinds leave cash as it was drawn. */
export function cashOf(valuesBelow: number): fc.Arbitrary<CashCells> {
  const held = fc.integer({ min: 0, max: valuesBelow - 1 });
  const owed = fc.integer({ min: Math.ceil(-valuesBelow / 4), max: -1 });
  const value = fc.oneof({ weight: 3, arbitrary: held }, { weight: 1, arbitrary: owed });
  return fc
    .record({ values: fc.array(value, { maxLength: 3 }), hasTargets: fc.boolean() })
    .map(({ values, hasTargets }) =>
      values.map((amount, index) => ({
        symbol: CASH_SYMBOLS[index] ?? "",
        rows: [{ account: "", value: amount }],
        target: hasTargets ? TARGETS[values.length - 1]?.[index] : undefined,
        trading: "" as const,
        price: undefined,
      })),
    );
}

/** A workbook with that cash where cash has a target of its own. */
export function bookWithCash(book: Book, cash: CashCells): Book {
  const [first, ...others] = cash;
  if (!first) {
    return book;
  }
  // With targets of one level cash is one holding, of the name of its class.
  const single = { ...first, symbol: "Cash", target: undefined };
  const holdings = book.oneLevel ? [single] : [first, ...others];
  const isTargeted = ({ name, target }: Book["classes"][number]) => name === "Cash" && target !== undefined;
  return { ...book, classes: book.classes.map((one) => (isTargeted(one) ? { ...one, holdings } : one)) };
}
