import {
  type ICommandInfo,
  ICommandService,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SetArrayFormulaDataMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationResultMutation,
  SetWorksheetNameMutation,
} from "@univerjs/preset-sheets-core";
import type { Unsubscribe } from "../../host/host.ts";
import { isAutomatic } from "../grid/edits.ts";
import { gathered } from "./gathered.ts";

/** Mutations after which a sheet may have another name, or be gone. */
const NAMING: ReadonlySet<string> = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
]);

/** Mutations that give formulas another result, or names another range. */
const OF_FORMULAS: ReadonlySet<string> = new Set([
  SetFormulaCalculationResultMutation.id,
  SetArrayFormulaDataMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
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
  const call = gathered(onChange);
  const listening = injector.get(ICommandService).onCommandExecuted((command) => {
    if (mayTouch(command)) {
      call.soon();
    }
  });
  const opening = injector
    .get(IUniverInstanceService)
    .getTypeOfUnitAdded$(UniverInstanceType.UNIVER_SHEET)
    .subscribe(call.soon);
  return () => {
    call.cancel();
    listening.dispose();
    opening.unsubscribe();
  };

  function mayTouch({ id, params }: Readonly<ICommandInfo>): boolean {
    if (isAutomatic(id) || !(id.startsWith("sheet.mutation.") || OF_FORMULAS.has(id))) {
      return false;
    }
    const sheetId = (params as { readonly subUnitId?: unknown } | undefined)?.subUnitId;
    const sheet = typeof sheetId === "string" ? workbook().getSheetBySheetId(sheetId) : null;
    // Of some mutations only Univer knows which sheets they touch, such as the results of a calculation.
    return NAMING.has(id) || !sheet || sheets.has(sheet.getName());
  }
}
