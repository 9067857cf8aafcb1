import type { Step } from "./change.ts";
import type { RangeRef } from "./range.ts";

/** Rows or columns in a line: where they start and how many there are. */
export interface Span {
  readonly start: number;
  readonly count: number;
}

/** Where a span is after `count` lines were inserted before line `at`. It grows where they came in between. */
export function afterInsertion(span: Span, at: number, count: number): Span {
  if (at <= span.start) {
    return { ...span, start: span.start + count };
  }
  return at < span.start + span.count ? { ...span, count: span.count + count } : span;
}

/** What is left of a span after `count` lines from line `at` on were deleted; undefined where nothing is. */
export function afterDeletion(span: Span, at: number, count: number): Span | undefined {
  const end = span.start + span.count;
  const taken = Math.max(0, Math.min(end, at + count) - Math.max(span.start, at));
  const start = span.start - Math.max(0, Math.min(span.start, at + count) - at);
  return taken === span.count ? undefined : { start, count: span.count - taken };
}

/** Where a range is after a step, as a reference to it would follow; undefined where its cells are gone. */
export function movedRange(range: RangeRef, step: Step): RangeRef | undefined {
  if (step.kind === "deleteSheet" && step.sheet === range.sheet) {
    return undefined;
  }
  if (!("count" in step) || step.sheet !== range.sheet) {
    return range;
  }
  if (step.kind === "insertRows" || step.kind === "deleteRows") {
    const span = { start: range.row, count: range.rows };
    const moved = (step.kind === "insertRows" ? afterInsertion : afterDeletion)(span, step.row, step.count);
    return moved && { ...range, row: moved.start, rows: moved.count };
  }
  const span = { start: range.column, count: range.columns };
  const moved = (step.kind === "insertColumns" ? afterInsertion : afterDeletion)(span, step.column, step.count);
  return moved && { ...range, column: moved.start, columns: moved.count };
}

/** Where ranges are after a step, without those whose cells are gone. */
export function movedRanges(ranges: readonly RangeRef[], step: Step): readonly RangeRef[] {
  return ranges.flatMap((range) => movedRange(range, step) ?? []);
}
