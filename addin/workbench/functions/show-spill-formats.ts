import { type ICellData, InterceptorEffectEnum, isDefaultFormat, type Nullable } from "@univerjs/core";
import { type FormulaDataModel, INTERCEPTOR_POINT, type SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** Between the interceptor that brings in spilled values (100) and the one that formats numbers (0). */
const PRIORITY = 95;

/**
 * Shows spilled cells in the number format that their function gave them, where the person gave them none: percentages
 * for weights, two decimals for money.
 */
export function showSpillFormats(interceptors: SheetInterceptorService, formulas: FormulaDataModel): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "evenkeel.spill-format",
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId, row, col, workbook }, next) => {
      const format = formatOf(formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col]);
      if (format === undefined) {
        return next(cell);
      }
      const style = workbook.getStyles().getStyleByCell(cell);
      const chosen = !isDefaultFormat(style?.n?.pattern);
      return next(chosen ? cell : { ...cell, s: { ...style, n: { pattern: format } } });
    },
  });
}

/** The number format that the engine left on a spilled cell. */
function formatOf(spilled: Nullable<ICellData>): string | undefined {
  const style = spilled?.s;
  return typeof style === "object" ? (style?.n?.pattern ?? undefined) : undefined;
}
