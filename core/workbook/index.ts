/** Workbooks that name no host: what is opened, shown and saved, and the number formats of results. */
export { MONEY, PERCENT, SHARES, SIGNED_PERCENT } from "./formats.ts";
export type { AreaSpec, CellLook, CellSpec, NameSpec, SheetSpec, WorkbookSpec } from "./spec.ts";
export { withoutEmptyEnd } from "./without-empty-end.ts";
