import type { ICommandService } from "@univerjs/core";

/** Changes that Univer makes by itself while showing a workbook; nobody would miss them. */
const AUTOMATIC = new Set([
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-activate",
  "sheet.mutation.set-tab-color-auto",
]);

/** Whether a mutation is one that Univer makes by itself while showing a workbook. */
export function isAutomatic(mutation: string): boolean {
  return AUTOMATIC.has(mutation);
}

/** Calls back after every change that a person made to the workbook, not after recalculations. */
export function onEdit(commands: ICommandService, edited: () => void): void {
  commands.onCommandExecuted(({ id }, options) => {
    const computed = options?.fromFormula === true || options?.applyFormulaCalculationResult === true;
    if (id.startsWith("sheet.mutation.") && !computed && !isAutomatic(id)) {
      edited();
    }
  });
}
