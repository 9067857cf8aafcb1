import type { Unsubscribe } from "../host.ts";
import type { RangeRef } from "../range.ts";
import type { Book } from "./book.ts";

/** Runs something a little later. */
export type Schedule = (run: () => void) => void;

/** Who wants to know of changes. */
export interface Watchers {
  readonly watch: (ranges: readonly RangeRef[], onChange: () => void) => Unsubscribe;
  /** Tells, a little later and once for changes in quick succession, whoever watches a sheet that is another one now. */
  readonly changed: (before: Book, after: Book) => void;
}

/** Watchers of one workbook. */
export function watchers(schedule: Schedule): Watchers {
  interface Watcher {
    readonly ranges: readonly RangeRef[];
    readonly onChange: () => void;
  }
  const all = new Set<Watcher>();
  const due = new Set<Watcher>();
  const callDue = (): void => {
    const now = [...due].filter((one) => all.has(one));
    due.clear();
    for (const { onChange } of now) {
      onChange();
    }
  };
  return {
    watch(ranges, onChange) {
      const watcher = { ranges, onChange };
      all.add(watcher);
      return () => all.delete(watcher);
    },
    changed(before, after) {
      const isScheduled = due.size > 0;
      for (const watcher of all) {
        if (watcher.ranges.some(({ sheet }) => sheetNamed(before, sheet) !== sheetNamed(after, sheet))) {
          due.add(watcher);
        }
      }
      if (!isScheduled && due.size > 0) {
        schedule(callDue);
      }
    },
  };
}

function sheetNamed(book: Book, name: string): unknown {
  return book.sheets.find((sheet) => sheet.name === name);
}
