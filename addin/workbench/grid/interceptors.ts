import { type Injector, IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import {
  CellAlertManagerService,
  FormulaDataModel,
  HoverManagerService,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { explainRefusals } from "../functions/explain-refusals.ts";
import { showRefusals } from "../functions/show-refusals.ts";
import { showSpilledLooks } from "../functions/show-spilled-looks.ts";

/** Adds to the grid what Univer does not do itself: refusals in words, and the looks of spilled results. */
export function addInterceptors(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  const instances = injector.get(IUniverInstanceService);
  showSpilledLooks(interceptors, injector.get(FormulaDataModel));
  showRefusals(interceptors);
  explainRefusals(
    injector.get(HoverManagerService),
    injector.get(CellAlertManagerService),
    () => instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null,
  );
}
