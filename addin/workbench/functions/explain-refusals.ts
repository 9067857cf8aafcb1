import type { Workbook } from "@univerjs/core";
import type { CellAlertManagerService, HoverManagerService } from "@univerjs/preset-sheets-core";
import { CellAlertType } from "@univerjs/preset-sheets-core";
import { refusalIn } from "./refusal.ts";

const KEY = "evenkeel.refusal";
const WIDTH = 320;

/** Shows the whole refusal, wrapped, while the pointer rests on its cell: a narrow cell may cut it off. */
export function explainRefusals(
  hovers: HoverManagerService,
  alerts: CellAlertManagerService,
  workbook: () => Workbook | null,
): void {
  hovers.currentCell$.subscribe((hovered) => {
    const location = hovered?.location;
    const sheet = location && workbook()?.getSheetBySheetId(location.subUnitId);
    const message = sheet ? refusalIn(sheet.getCellRaw(location.row, location.col)) : null;
    if (!location || message === null) {
      alerts.removeAlert(KEY);
      return;
    }
    alerts.showAlert({
      key: KEY,
      type: CellAlertType.ERROR,
      title: "#VALUE!",
      message,
      location,
      width: WIDTH,
      height: heightOf(message),
    });
  });
}

/** Title, padding, and about 46 letters a line. */
function heightOf(message: string): number {
  return 54 + 20 * Math.ceil(message.length / 46);
}
