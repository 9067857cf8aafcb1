import { CellValueType, HorizontalAlign, InterceptorEffectEnum, type IStyleData } from "@univerjs/core";
import { INTERCEPTOR_POINT, type SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { refusalIn } from "./refusal.ts";

/** Above the interceptors that format numbers, so that they see the words. */
const PRIORITY = 90;

/** Words start at the left and run on over empty cells, whatever the look of the number that should stand here. */
const LOOK: IStyleData = { ht: HorizontalAlign.LEFT, cl: { rgb: "#AF3029" } };

/** Shows in the cell what a function refused, in words: `#VALUE! Holdings row 4 (BND), Price: …`. */
export function showRefusals(interceptors: SheetInterceptorService): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "evenkeel.refusal",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { rawData, workbook }, next) => {
      const message = refusalIn(rawData);
      if (message === null) {
        return next(cell);
      }
      const style = { ...workbook.getStyles().getStyleByCell(cell), ...LOOK };
      return next({ ...cell, v: `#VALUE! ${message}`, t: CellValueType.STRING, s: style });
    },
  });
}
