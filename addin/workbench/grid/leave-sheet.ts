import { CommandType, ICommandService, type IOperation, IUniverInstanceService, type Workbook } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";

/** A sheet that is about to be removed. */
interface LeaveSheetParams {
  readonly unitId: string;
  readonly subUnitId: string;
}

/**
 * Shows another sheet than one that is about to be removed.
 *
 * Univer turns to another sheet by itself, but a moment later: until then everything that is drawn belongs to a sheet that
 * is gone, and the next write of the same step fails.
 */
export const LeaveSheetOperation: IOperation<LeaveSheetParams> = {
  id: "evenkeel.operation.leave-sheet",
  type: CommandType.OPERATION,
  handler: (accessor, { unitId, subUnitId } = { unitId: "", subUnitId: "" }) => {
    const workbook = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    const shown = workbook?.getActiveSheet(true);
    const others = (workbook?.getSheets() ?? []).filter((sheet) => sheet.getSheetId() !== subUnitId);
    const next =
      others.find((sheet) => sheet === shown) ?? others.find((sheet) => !sheet.getConfig().hidden) ?? others[0];
    if (next !== undefined) {
      const params = { unitId, subUnitId: next.getSheetId() };
      accessor.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, params);
    }
    return true;
  },
};
