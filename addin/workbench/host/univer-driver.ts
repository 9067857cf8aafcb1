import {
  cloneWorksheetData,
  generateRandomId,
  type ICommandService,
  type IUndoRedoService,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import {
  type IDefinedNamesService,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRangeValuesCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import type { CellContent } from "../../host/cells.ts";
import type { Step } from "../../host/change.ts";
import { HostError } from "../../host/host-error.ts";
import { isDeletion } from "../../host/inverse-of.ts";
import type { StepDriver } from "../../host/step-driver.ts";
import { worksheetData } from "../grid/sheet-data.ts";
import { formulasOf } from "../grid/sheet-formulas.ts";
import { sheetSpec } from "../grid/sheet-spec.ts";
import { cellContents } from "./cell-contents.ts";
import { changeLines, growTo } from "./lines.ts";
import { dropLostNames, namesOf, setName } from "./names.ts";
import { contentsOfBlock, type Formulas, readBlock } from "./read-block.ts";
import { freeSheetName, sheetNamed } from "./sheet-named.ts";
import { usedArea } from "./used-area.ts";

/** What of Univer a step needs. */
export interface UniverParts {
  /** The workbook that is open now. */
  readonly workbook: () => Workbook;
  readonly commands: ICommandService;
  readonly names: IDefinedNamesService;
  readonly undo: IUndoRedoService;
  readonly formulas: Formulas;
}

/** One step of a change at a time, each as commands of Univer's that can be undone. */
export function univerDriver(parts: UniverParts): StepDriver {
  const { workbook, commands, names, formulas } = parts;
  return {
    sheets: async () =>
      workbook()
        .getSheets()
        .map((sheet) => ({
          name: sheet.getName(),
          ...usedArea(sheet, formulas.model),
          isHidden: sheet.getConfig().hidden === 1,
        })),
    read: async (ranges) => ranges.map((range) => readBlock(sheetNamed(workbook(), range.sheet), range, formulas)),
    contents: async (range) => contentsOfRange(range.sheet, range),
    names: async () => namesOf(workbook().getUnitId(), names),
    sheetSpec: async (name) => {
      const sheet = sheetNamed(workbook(), name);
      const typed = formulasOf(formulas.model, sheet.getUnitId(), sheet.getSheetId());
      // Without what spilled: written back as constants it would be in the way of the formula.
      return sheetSpec(sheet, workbook().getStyles(), { ...typed, spilled: {} });
    },
    step: async (step) => {
      const before = namesOf(workbook().getUnitId(), names);
      doStep(step);
      if (isDeletion(step)) {
        dropLostNames(workbook().getUnitId(), before, parts);
      }
    },
  };

  function contentsOfRange(name: string, range: Parameters<StepDriver["contents"]>[0]): readonly CellContent[][] {
    return contentsOfBlock(sheetNamed(workbook(), name), range, formulas);
  }

  function doStep(step: Step): void {
    switch (step.kind) {
      case "write": {
        const sheet = sheetNamed(workbook(), step.range.sheet);
        const { row, column, rows, columns } = step.range;
        const runHere = onSheet(sheet.getSheetId());
        growTo(sheet, { rows: row + rows, columns: column + columns }, runHere);
        const value = cellContents(step);
        if (Object.keys(value).length > 0) {
          runHere(SetRangeValuesCommand.id, { value });
        }
        return;
      }
      case "insertRows":
      case "deleteRows":
      case "insertColumns":
      case "deleteColumns": {
        const sheet = sheetNamed(workbook(), step.sheet);
        const runHere = onSheet(sheet.getSheetId());
        if (isDeletion(step)) {
          whileActive(sheet, () => changeLines(sheet, step, runHere));
        } else {
          changeLines(sheet, step, runHere);
        }
        return;
      }
      case "insertSheet":
        insertSheet(step.sheet.name, worksheetData(step.sheet));
        return;
      case "copySheet":
        insertSheet(step.to, cloneWorksheetData(sheetNamed(workbook(), step.from).getConfig()));
        return;
      case "deleteSheet": {
        const sheet = sheetNamed(workbook(), step.sheet);
        if (workbook().getSheets().length === 1) {
          throw new HostError(`${step.sheet} is the only sheet`);
        }
        onSheet(sheet.getSheetId())(RemoveSheetCommand.id, {});
        return;
      }
      case "name":
        if (step.range !== undefined) {
          sheetNamed(workbook(), step.range.sheet);
        }
        setName(workbook().getUnitId(), step, parts);
    }
  }

  function insertSheet(name: string, sheet: object): void {
    const free = freeSheetName(workbook(), name);
    const index = workbook().getSheets().length;
    run(InsertSheetCommand.id, { index, sheet: { ...sheet, id: generateRandomId(), name: free } });
  }

  /** Univer moves the formulas that point into deleted rows as if they had been deleted from the active sheet. */
  function whileActive(sheet: Worksheet, work: () => void): void {
    const shown = workbook().getActiveSheet();
    run(SetWorksheetActiveOperation.id, { subUnitId: sheet.getSheetId() });
    work();
    run(SetWorksheetActiveOperation.id, { subUnitId: shown.getSheetId() });
  }

  function onSheet(subUnitId: string): (id: string, params: object) => void {
    return (id, params) => run(id, { subUnitId, ...params });
  }

  function run(id: string, params: object): void {
    if (!commands.syncExecuteCommand(id, { unitId: workbook().getUnitId(), ...params })) {
      throw new HostError(`the spreadsheet refuses ${id}`);
    }
  }
}
