import { ICommandService } from "@univerjs/core";
import { FormulaDataModel, type FWorkbook } from "@univerjs/preset-sheets-core";
import type { SheetSpec, WorkbookSpec } from "../../../core/workbook/index.ts";
import type { SpreadsheetHost } from "../../host/host.ts";
import { uniqueSheetName } from "../files/sheet-name.ts";
import { Calculation } from "../host/calculation.ts";
import { univerHost } from "../host/univer-host.ts";
import { contentsOf } from "./contents.ts";
import { onEdit } from "./edits.ts";
import { keepNamesFresh } from "./fresh-names.ts";
import { styleHeadings } from "./headings.ts";
import { addInterceptors } from "./interceptors.ts";
import { LeaveSheetOperation } from "./leave-sheet.ts";
import { worksheetData } from "./sheet-data.ts";
import { type GridFunctions, startUniver } from "./univer.ts";
import { workbookData } from "./workbook-data.ts";

/** The spreadsheet of the workbench, with one workbook open in it. */
export interface Grid {
  /** Puts a workbook in place of the open one. */
  open(workbook: WorkbookSpec): void;
  /** Adds a sheet after the others and shows it; returns its name, made unique, and the names of all sheets. */
  addSheet(sheet: SheetSpec): { readonly name: string; readonly all: readonly string[] };
  /** Ends the typing in a cell, if any, as Enter does. */
  finishTyping(): Promise<void>;
  /** The open workbook as it stands, what is being typed included. */
  contents(): Promise<WorkbookSpec>;
  /** Gives the cells the keyboard. */
  focus(): void;
  setDark(dark: boolean): void;
  /** The open workbook behind the port; it follows whatever is opened. */
  readonly host: SpreadsheetHost;
  /** The same, with something called before each step of a change, which fails where that throws: for tests. */
  hostWith(beforeStep: () => void): SpreadsheetHost;
  /** Univer's own facade, for whoever drives the grid from outside: tests, the browser's console. */
  readonly univer: ReturnType<typeof startUniver>["univerAPI"];
}

/** What a grid starts with. */
export interface GridStart {
  readonly functions: GridFunctions;
  readonly workbook: WorkbookSpec;
  readonly dark: boolean;
  /** Called after every change that a person made. */
  readonly edited: () => void;
}

/** Starts the spreadsheet inside an element. */
export function startGrid(container: HTMLElement, { functions, workbook, dark, edited }: GridStart): Grid {
  const { univer, univerAPI } = startUniver(container, functions, dark);
  const injector = univer.__getInjector();
  let opened = 0;
  let book = create(workbook);
  addInterceptors(injector);
  keepNamesFresh(injector);
  injector.get(ICommandService).registerCommand(LeaveSheetOperation);
  onEdit(injector.get(ICommandService), edited);
  const parts = { injector, book: () => book, calculation: new Calculation(injector) };
  const host = univerHost(parts);
  const hostWith = (beforeStep: () => void): SpreadsheetHost => univerHost({ ...parts, beforeStep });
  const setDark = (isDark: boolean): void => univerAPI.toggleDarkMode(isDark);
  return { univer: univerAPI, open, addSheet, finishTyping, contents, focus, setDark, host, hostWith };

  function open(next: WorkbookSpec): void {
    // In this order, so that a workbook that cannot be shown leaves the open one as it was.
    const before = book;
    book = create(next);
    univerAPI.disposeUnit(before.getId());
  }

  function create(spec: WorkbookSpec): FWorkbook {
    opened += 1;
    const created = univerAPI.createWorkbook(workbookData(`workbook-${opened}`, spec));
    styleHeadings(univerAPI);
    return created;
  }

  function addSheet(sheet: SheetSpec): ReturnType<Grid["addSheet"]> {
    const taken = book.getSheets().map((existing) => existing.getSheetName());
    const name = uniqueSheetName(sheet.name, taken);
    book.insertSheet(name, { sheet: worksheetData({ ...sheet, name }) });
    return { name, all: [...taken, name] };
  }

  function focus(): void {
    container.querySelector<HTMLElement>("[contenteditable]")?.focus();
  }

  async function finishTyping(): Promise<void> {
    await book.endEditingAsync(true);
  }

  async function contents(): Promise<WorkbookSpec> {
    await finishTyping();
    return contentsOf(book, injector.get(FormulaDataModel));
  }
}
