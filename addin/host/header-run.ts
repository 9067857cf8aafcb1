import type { CellValue } from "./cells.ts";
import { isBlankCell, isHeaderText } from "./header-text.ts";

/** The cells of a sheet, row by row. */
export type Rows = readonly (readonly CellValue[])[];

/** Headers side by side: the first column and the one after the last. */
export interface HeaderRun {
  readonly start: number;
  readonly end: number;
}

/** How far below its headers a table may begin, and how far down a column without header is looked at. */
const NEAR = 3;

/**
 * The header runs in a row: two texts or more side by side, with something under them and no other value next to them.
 * Each gap of one blank cell is allowed where its column is filled below.
 */
export function headerRunsIn(rows: Rows, row: number): readonly HeaderRun[] {
  const cells = rows[row] ?? [];
  const runs: HeaderRun[] = [];
  for (let start = 0; start < cells.length; start += 1) {
    if (!isBlankCell(cells[start])) {
      const end = endOfRun(rows, row, start);
      if (isHeaderRun(rows, row, { start, end })) {
        runs.push({ start, end });
      }
      start = end;
    }
  }
  return runs;
}

/** Where filled cells side by side end. A gap is bridged only to texts. */
function endOfRun(rows: Rows, row: number, start: number): number {
  const cells = rows[row] ?? [];
  let end = start;
  while (!isBlankCell(cells[end]) || (isHeaderText(cells[end + 1]) && isFilledBelow(rows, row, end))) {
    end += 1;
  }
  return end;
}

function isHeaderRun(rows: Rows, row: number, { start, end }: HeaderRun): boolean {
  const cells = (rows[row] ?? []).slice(start, end);
  if (cells.some((value) => typeof value !== "string")) {
    return false;
  }
  const texts = cells.filter(isHeaderText).length;
  const blanks = cells.filter(isBlankCell).length;
  return texts >= 2 && texts + blanks === cells.length && blanks < texts && isFilledUnder(rows, row, start, end);
}

function isFilledUnder(rows: Rows, row: number, start: number, end: number): boolean {
  return [1, 2].some((down) => rows[row + down]?.slice(start, end).some((value) => !isBlankCell(value)) ?? false);
}

function isFilledBelow(rows: Rows, row: number, column: number): boolean {
  for (let down = 1; down <= NEAR; down += 1) {
    if (!isBlankCell(rows[row + down]?.[column])) {
      return true;
    }
  }
  return false;
}

/**
 * Whether the row below has the better claim to be the headers: more texts, and standing on numbers or reaching two
 * columns further. Then this one is a title in two cells, or a line of a preamble.
 */
export function isTitleOver(rows: Rows, row: number, run: HeaderRun): boolean {
  return headerRunsIn(rows, row + 1).some((below) => {
    const overlaps = below.start < run.end && run.start < below.end;
    const beyond = Math.max(0, run.start - below.start) + Math.max(0, below.end - run.end);
    const hasMore = textsIn(rows, row + 1, below) > textsIn(rows, row, run);
    return overlaps && hasMore && (beyond >= 2 || standsOnNumbers(rows, row + 1, below));
  });
}

/** Whether something else than a text stands right under a run. */
export function standsOnNumbers(rows: Rows, row: number, { start, end }: HeaderRun): boolean {
  return (rows[row + 1] ?? []).slice(start, end).some((value) => !isBlankCell(value) && !isHeaderText(value));
}

function textsIn(rows: Rows, row: number, { start, end }: HeaderRun): number {
  return (rows[row] ?? []).slice(start, end).filter(isHeaderText).length;
}
