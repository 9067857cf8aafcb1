import {
  type ICommandInfo,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation, SetWorksheetNameMutation } from "@univerjs/preset-sheets-core";
import type { Unsubscribe } from "../../host/host.ts";
import { isAutomatic } from "../grid/edits.ts";

/** Changes within this many milliseconds are one. */
const SUCCESSION = 100;

/** Mutations after which a sheet may have another name, or be gone. */
const NAMING: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

/**
 * Calls back a moment after anything happened to one of some sheets: edits, results of formulas, another workbook in the
 * place of the open one. Nothing is left listening once it is stopped.
 */
export function watchSheets(
  injector: Injector,
  workbook: () => Workbook,
  sheets: ReadonlySet<string>,
  onChange: () => void,
): Unsubscribe {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const notify = (): void => {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      onChange();
    }, SUCCESSION);
  };
  const listening = injector.get(ICommandService).onCommandExecuted((command) => {
    if (mayTouch(command)) {
      notify();
    }
  });
  const opening = injector
    .get(IUniverInstanceService)
    .getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET)
    .subscribe(notify);
  return () => {
    clearTimeout(waiting);
    listening.dispose();
    opening.unsubscribe();
  };

  function mayTouch({ id, params }: Readonly<ICommandInfo>): boolean {
    if (!/^(sheet|formula)\.mutation\./.test(id) || isAutomatic(id)) {
      return false;
    }
    const sheetId = (params as { readonly subUnitId?: unknown } | undefined)?.subUnitId;
    const sheet = typeof sheetId === "string" ? workbook().getSheetBySheetId(sheetId) : null;
    // Of some mutations only Univer knows which sheets they touch, such as the results of a calculation.
    return NAMING.has(id) || !sheet || sheets.has(sheet.getName());
  }
}
