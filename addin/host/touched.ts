import type { CellContent } from "./cells.ts";
import type { Step } from "./change.ts";
import type { SheetRef } from "./host.ts";
import type { RangeRef } from "./range.ts";

/** More rectangles than this are compared as one. */
const MOST_RECTANGLES = 100;

/** The ranges that a step filled or made, where they are after it. What a deletion took is nowhere any more. */
export function touchedBy(step: Step, sheets: readonly SheetRef[]): readonly RangeRef[] {
  switch (step.kind) {
    case "write":
      return writtenRanges(step.range, step.cells);
    case "insertRows":
      return used(step.sheet, sheets, ({ columns }) => ({ row: step.row, column: 0, rows: step.count, columns }));
    case "insertColumns":
      return used(step.sheet, sheets, ({ rows }) => ({ row: 0, column: step.column, rows, columns: step.count }));
    case "insertSheet":
      return used(step.sheet.name, sheets, ({ rows, columns }) => ({ row: 0, column: 0, rows, columns }));
    case "copySheet":
      return used(step.to, sheets, ({ rows, columns }) => ({ row: 0, column: 0, rows, columns }));
    default:
      return [];
  }
}

function used(
  name: string,
  sheets: readonly SheetRef[],
  areaOf: (sheet: SheetRef) => Omit<RangeRef, "sheet">,
): readonly RangeRef[] {
  const sheet = sheets.find((one) => one.name === name);
  const area = sheet && areaOf(sheet);
  return area && area.rows > 0 && area.columns > 0 ? [{ sheet: name, ...area }] : [];
}

/** The cells that a write fills, as rectangles: what null leaves alone is nobody's business. */
function writtenRanges(range: RangeRef, cells: readonly (readonly CellContent[])[]): readonly RangeRef[] {
  const done: RangeRef[] = [];
  let open: RangeRef[] = [];
  cells.forEach((row, index) => {
    const runs = runsIn(row).map(([start, columns]) => {
      const above = open.find((one) => one.column === range.column + start && one.columns === columns);
      return above
        ? { ...above, rows: above.rows + 1 }
        : { sheet: range.sheet, row: range.row + index, column: range.column + start, rows: 1, columns };
    });
    done.push(...open.filter((one) => !runs.some((run) => run.row === one.row && run.column === one.column)));
    open = runs;
  });
  done.push(...open);
  return done.length > MOST_RECTANGLES ? [range] : done;
}

/** Where cells that are not null stand side by side: first column and how many. */
function runsIn(row: readonly CellContent[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((cell, column) => {
    const last = runs[runs.length - 1];
    if (cell !== null && last && last[0] + last[1] === column) {
      last[1] += 1;
    } else if (cell !== null) {
      runs.push([column, 1]);
    }
  });
  return runs;
}
