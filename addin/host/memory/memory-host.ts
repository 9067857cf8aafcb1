import type { WorkbookSpec } from "../../../core/workbook/index.ts";
import { applyChange } from "../apply-change.ts";
import type { CellContent } from "../cells.ts";
import type { Step } from "../change.ts";
import type { Capabilities, SheetRef, SpreadsheetHost } from "../host.ts";
import { HostError } from "../host-error.ts";
import { inTurn } from "../in-turn.ts";
import type { RangeRef } from "../range.ts";
import { uniqueSheetName } from "../sheet-name.ts";
import type { StepDriver } from "../step-driver.ts";
import { tablesOf } from "../tables-of.ts";
import { type Book, sheetIn, toBook, toSpec } from "./book.ts";
import { type Compute, doStep } from "./do-step.ts";
import { renamedSheet } from "./renamed-sheet.ts";
import { blockOf, contentsOf, sizeOf } from "./sheet-cells.ts";
import { type Schedule, watchers } from "./watchers.ts";

/** What a host in memory can be told; all of it optional. */
export interface MemoryOptions {
  readonly capabilities?: Partial<Capabilities>;
  /** When watchers are called; 50 ms later unless said otherwise. */
  readonly schedule?: Schedule;
  /** What written formulas show; "" unless said otherwise. */
  readonly compute?: Compute;
  /** Called before every step of a change, and of putting one back; what it throws makes the step fail. */
  readonly beforeStep?: (step: Step) => void;
}

/** A person at the keyboard of a workbook in memory. Every call is one step of its undo. */
export interface MemoryUser {
  readonly type: (cell: RangeRef, content: Exclude<CellContent, null>) => void;
  readonly renameSheet: (from: string, to: string) => void;
  /** Inserts and deletes rows, columns and sheets, and gives names. */
  readonly do: (step: Step) => void;
}

/** A host in memory, with what a test needs besides. */
export interface MemoryHost extends SpreadsheetHost {
  readonly user: MemoryUser;
  /** The whole workbook as it stands. */
  readonly workbook: () => WorkbookSpec;
}

/**
 * A workbook in memory behind the port: what tests and demonstrations run on.
 *
 * It moves cells, names and references like a spreadsheet, and computes nothing.
 */
export function memoryHost(workbook: WorkbookSpec, options: MemoryOptions = {}): MemoryHost {
  const { compute = () => "", schedule = later, beforeStep = () => {} } = options;
  const capabilities: Capabilities = { ...DEFAULT, ...options.capabilities };
  const { watch, changed } = watchers(schedule);
  const takeTurn = inTurn();
  const undone: Book[] = [];
  let book = toBook(workbook);
  let selected: RangeRef = { sheet: book.sheets[0]?.name ?? "", row: 0, column: 0, rows: 1, columns: 1 };

  const become = (next: Book): void => {
    const before = book;
    book = next;
    changed(before, next);
  };
  const asOneStep = (next: Book): void => {
    undone.push(book);
    become(next);
  };
  const driver: StepDriver = {
    sheets: async () => book.sheets.map(sheetRef),
    read: async (ranges) => ranges.map((range) => blockOf(sheetIn(book, range.sheet), range)),
    contents: async (range) => contentsOf(sheetIn(book, range.sheet), range),
    names: async () => book.names,
    sheetSpec: async (name) => sheetIn(book, name),
    step: async (step) => {
      beforeStep(step);
      become(doStep(book, step, compute));
    },
  };
  const host: MemoryHost = {
    capabilities,
    // In turn with changes, so that nobody reads half of one.
    sheets: () => takeTurn(driver.sheets),
    read: (ranges) => takeTurn(() => driver.read(ranges)),
    names: () => takeTurn(async () => [...book.names, ...book.otherNames].map(({ name }) => name)),
    watch,
    findTables: () => takeTurn(async () => tablesOf(book.names, book.sheets.map(wholeBlock))),
    apply: (change) =>
      takeTurn(async () => {
        const before = book;
        const outcome = await applyChange(driver, change);
        if (book !== before && outcome.kind === "applied") {
          undone.push(before);
        }
        return outcome;
      }),
    selection: async () => selected,
    select: async (range) => {
      sheetIn(book, range.sheet);
      selected = range;
    },
    insertSheet: (sheet) =>
      takeTurn(async () => {
        const names = book.sheets.map(({ name }) => name);
        const named = { ...sheet, name: uniqueSheetName(sheet.name, names) };
        asOneStep(doStep(book, { kind: "insertSheet", sheet: named }, compute));
        return sheetRef(named);
      }),
    user: {
      type: (range, content) => asOneStep(doStep(book, { kind: "write", range, cells: [[content]] }, compute)),
      renameSheet: (from, to) => asOneStep(renamedSheet(book, from, to)),
      do: (step) => asOneStep(doStep(book, step, compute)),
    },
    workbook: () => toSpec(book),
  };
  const undo = (): Promise<void> =>
    takeTurn(async () => {
      const before = undone.pop();
      if (!before) {
        throw new HostError("there is nothing to take back");
      }
      become(before);
    });
  return capabilities.undoGroup ? { ...host, undo } : host;
}

const DEFAULT: Capabilities = { undoGroup: true, watch: "events", charts: false, clipboard: "none" };

function later(run: () => void): void {
  setTimeout(run, 50);
}

function sheetRef(sheet: WorkbookSpec["sheets"][number]): SheetRef {
  return { name: sheet.name, ...sizeOf(sheet), isHidden: sheet.hidden === true };
}

function wholeBlock(sheet: WorkbookSpec["sheets"][number]) {
  const { rows, columns } = sizeOf(sheet);
  const range = { sheet: sheet.name, row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  return blockOf(sheet, range);
}
