import { ICommandService, type Injector, IUndoRedoService, IUniverInstanceService } from "@univerjs/core";
import { FormulaDataModel, type FWorkbook, IDefinedNamesService, LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { applyChange } from "../../host/apply-change.ts";
import type { CellBlock } from "../../host/cells.ts";
import type { Change, Outcome } from "../../host/change.ts";
import type { SheetRef, SpreadsheetHost, TableRef } from "../../host/host.ts";
import { HostError } from "../../host/host-error.ts";
import { inTurn } from "../../host/in-turn.ts";
import { uniqueSheetName } from "../../host/sheet-name.ts";
import type { StepDriver } from "../../host/step-driver.ts";
import { tablesOf } from "../../host/tables-of.ts";
import type { GroupedUndo } from "../grid/grouped-undo.ts";
import type { Calculation } from "./calculation.ts";
import { allNames } from "./names.ts";
import { readTyped, withoutSpilled } from "./read-block.ts";
import { selectionIn, selectRange } from "./selection.ts";
import { sheetNamed } from "./sheet-named.ts";
import { univerDriver } from "./univer-driver.ts";
import { watchSheets } from "./watch.ts";

/** What a host of the workbench's grid stands on. */
export interface UniverHostStart {
  readonly injector: Injector;
  /** The workbook that is open now; another one once a file was opened. */
  readonly book: () => FWorkbook;
  readonly calculation: Calculation;
  /** Called before each step of a change; where it throws, the step fails. Tests make changes fail half-way with it. */
  readonly beforeStep?: () => void;
}

/** The workbook that is open in the grid, behind the port. Follows whatever is opened in its place. */
export function univerHost({ injector, book, calculation, beforeStep }: UniverHostStart): SpreadsheetHost {
  const undo = injector.get(IUndoRedoService) as GroupedUndo;
  const workbook = () => book().getWorkbook();
  const formulas = { model: injector.get(FormulaDataModel), lexer: injector.get(LexerTreeBuilder) };
  const driver = univerDriver({
    workbook,
    commands: injector.get(ICommandService),
    names: injector.get(IDefinedNamesService),
    undo,
    formulas,
  });
  const stepping: StepDriver = {
    ...driver,
    // A recalculation is no edit, so what spilled is neither compared nor expected.
    read: async (ranges) => ranges.map((range) => readTyped(sheetNamed(workbook(), range.sheet), range, formulas)),
    step: async (step) => {
      beforeStep?.();
      await driver.step(step);
    },
  };
  const turn = inTurn();
  return {
    capabilities: { undoGroup: true, watch: "events", charts: false, clipboard: "async" },
    // In turn with changes, so that nobody reads half of one.
    sheets: () => settled(driver.sheets),
    findTables: () => settled(findTables),
    names: () =>
      settled(async () => allNames(book().getId(), injector.get(IDefinedNamesService)).map(({ name }) => name)),
    read: (ranges) => settled(() => driver.read(ranges)),
    apply: (change) => turn(() => apply(change)),
    watch: (ranges, onChange) => watchSheets(injector, workbook, new Set(ranges.map(({ sheet }) => sheet)), onChange),
    selection: async () => selectionIn(book()),
    select: async (range) => selectRange(book(), range),
    insertSheet: (sheet) => turn(() => insertSheet(sheet)),
    undo: () =>
      turn(async () => {
        await finishTyping();
        await calculation.settled();
        injector.get(IUniverInstanceService).focusUnit(book().getId());
        if (undo.pitchTopUndoElement() === null) {
          throw new HostError("there is nothing to take back");
        }
        book().undo();
      }),
  };

  function settled<Result>(read: () => Promise<Result>): Promise<Result> {
    return turn(async () => {
      await calculation.settled();
      return read();
    });
  }

  async function findTables(): Promise<readonly TableRef[]> {
    const sheets = (await driver.sheets()).filter(({ rows, columns }) => rows > 0 && columns > 0);
    const areas = sheets.map(({ name, rows, columns }) => ({ sheet: name, row: 0, column: 0, rows, columns }));
    return tablesOf(await driver.names(), await driver.read(areas));
  }

  async function apply(change: Change): Promise<Outcome> {
    await finishTyping();
    if (change.steps.some(({ kind }) => kind !== "write")) {
      // Results that are being worked out would be put where their formulas were before.
      await calculation.settled();
    }
    const shown = workbook().getActiveSheet().getSheetId();
    // Nothing in here waits for a timer or an event, so that no edit of the person's gets into the group.
    undo.begin(book().getId());
    try {
      const outcome = await applyChange(stepping, { ...change, expected: change.expected.map(typed) });
      if (outcome.kind === "applied") {
        undo.keep();
      }
      // Univer's own way back brings looks back too, and undo is left as if nothing had been tried.
      const isTakenBack = outcome.kind === "applied" || undo.takeBack();
      return outcome.kind === "failed" ? { ...outcome, isRestored: outcome.isRestored && isTakenBack } : outcome;
    } finally {
      // Ends the step if something threw; after an outcome there is none any more.
      undo.takeBack();
      show(shown);
    }
  }

  function typed(block: CellBlock): CellBlock {
    const sheet = workbook().getSheetBySheetName(block.range.sheet);
    return sheet ? withoutSpilled(block, sheet, formulas) : block;
  }

  /** Univer shows every sheet that is inserted; the person stays where they are. */
  function show(sheetId: string): void {
    const sheet = workbook().getSheetBySheetId(sheetId);
    if (sheet && sheet !== workbook().getActiveSheet()) {
      book().setActiveSheet(sheetId);
    }
  }

  async function insertSheet(sheet: Parameters<SpreadsheetHost["insertSheet"]>[0]): Promise<SheetRef> {
    const taken = (await driver.sheets()).map(({ name }) => name);
    const name = uniqueSheetName(sheet.name, taken);
    const shown = workbook().getActiveSheet().getSheetId();
    await driver.step({ kind: "insertSheet", sheet: { ...sheet, name } });
    show(shown);
    const [inserted] = (await driver.sheets()).slice(-1);
    return inserted ?? { name, rows: 0, columns: 0, isHidden: false };
  }

  /** What is being typed belongs to the workbook, and would end up in whatever cell is in its place afterwards. */
  async function finishTyping(): Promise<void> {
    await book().endEditingAsync(true);
  }
}
