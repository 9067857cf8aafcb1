import fc from "fast-check";
import type { Cells } from "../../../core/index.ts";

/** A range with its rows below the header and its columns in another order. */
export function permutationOf(cells: Cells): fc.Arbitrary<Cells> {
  const [header = [], ...rows] = cells;
  const columns = header.map((_, index) => index);
  return fc
    .tuple(shuffled(rows), shuffled(columns))
    .map(([lines, order]) => [header, ...lines].map((line) => order.map((index) => line[index])));
}

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
