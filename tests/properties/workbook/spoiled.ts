import fc from "fast-check";
import type { Cells } from "../../../core/index.ts";
import { junk } from "./junk.ts";

/** One thing that happens to a range. */
type Spoil = (cells: Cells) => Cells;

const place = fc.nat(1_000_000);

/** A cell is overwritten, wherever it stands. */
const overwrite = fc.tuple(place, place, junk).map(
  ([y, x, cell]): Spoil =>
    (cells) => {
      const row = y % Math.max(1, cells.length);
      const width = cells[row]?.length ?? 0;
      const column = x % (width + 1);
      return cells.map((line, index) =>
        index === row ? [...line.slice(0, column), cell, ...line.slice(column + 1)] : line,
      );
    },
);

const duplicateRow = place.map(
  (y): Spoil =>
    (cells) => [...cells, cells[y % Math.max(1, cells.length)] ?? []],
);
const dropRow = place.map(
  (y): Spoil =>
    (cells) =>
      cells.filter((_, index) => index !== y % Math.max(1, cells.length)),
);
const dropColumn = place.map(
  (x): Spoil =>
    (cells) =>
      cells.map((line) => line.filter((_, index) => index !== x % 8)),
);
const junkRow = fc.array(junk, { maxLength: 8 }).map(
  (line): Spoil =>
    (cells) => [...cells, line],
);

/** A range after a mishap, or a few. */
export function spoiled(cells: Cells): fc.Arbitrary<Cells> {
  const one = fc.oneof(
    { weight: 10, arbitrary: overwrite },
    { weight: 1, arbitrary: duplicateRow },
    { weight: 1, arbitrary: dropRow },
    { weight: 1, arbitrary: dropColumn },
    { weight: 1, arbitrary: junkRow },
  );
  const few = fc.oneof(
    { weight: 3, arbitrary: fc.tuple(one) },
    { weight: 1, arbitrary: fc.array(one, { maxLength: 4 }) },
  );
  return few.map((all) => all.reduce<Cells>((range, spoil) => spoil(range), cells));
}
