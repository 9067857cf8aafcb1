import { InterceptorEffectEnum } from "@univerjs/core";
import { type FormulaDataModel, INTERCEPTOR_POINT, type SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { spilledStyle } from "./spilled-look.ts";

/** Between the interceptor that brings in spilled values (100) and the one that formats numbers (0). */
const PRIORITY = 95;

/**
 * Shows spilled cells as their function gave them, where the person chose nothing else: percentages for weights, two
 * decimals for money, sums in bold.
 */
export function showSpilledLooks(interceptors: SheetInterceptorService, formulas: FormulaDataModel): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "evenkeel.spilled-look",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const spilled = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const style = spilled ? spilledStyle(spilled, workbook.getStyles().getStyleByCell(cell)) : null;
      return next(style === null ? cell : { ...cell, s: style });
    },
  });
}
