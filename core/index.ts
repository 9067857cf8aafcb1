/** Evenkeel's core: cells in, tables out. Pure: no host, no clock, no locale. */
export type { Cell, CellError, Cells, NamedRange, ResultCell, ResultTable } from "./cells/cell.ts";
export { isCellError } from "./cells/cell.ts";
export type { DocumentedField } from "./cells/header.ts";
export { InputError, type Problem, problemText } from "./cells/problem.ts";
export {
  type Argument,
  type ColumnHeader,
  type ColumnKind,
  callFunction,
  FUNCTIONS,
  type FunctionDefinition,
  kindOfColumn,
  type Parameter,
  type ParameterKind,
  signatureOf,
} from "./functions/index.ts";
export { HOLDINGS_FIELDS } from "./portfolio/index.ts";
export { SETTINGS, type SettingDefinition, type Settings } from "./settings/index.ts";
export { TARGETS_FIELDS } from "./targets/index.ts";
