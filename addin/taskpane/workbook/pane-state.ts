import type { PaneMessage } from "./pane-workbook.ts";
import type { WorkbookReading } from "./read-workbook.ts";
import type { UndoableChange } from "./save-workbook.ts";

/** What a pane knows at one moment. */
export interface PaneState {
  /** Undefined until the workbook was read for the first time. */
  readonly reading: WorkbookReading | undefined;
  readonly isStale: boolean;
  /** Why the workbook could not be read for the first time; undefined while it can. */
  readonly failure: string | undefined;
  readonly message: PaneMessage | undefined;
  /** The pane's own changes that can be taken back, the last one last. */
  readonly changes: readonly UndoableChange[];
  /** The strategy that was chosen in this pane. */
  readonly chosen: string | undefined;
}

/** A pane before its workbook was read. */
export const EMPTY_STATE: PaneState = {
  reading: undefined,
  isStale: false,
  failure: undefined,
  message: undefined,
  changes: [],
  chosen: undefined,
};
