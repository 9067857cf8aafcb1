export { refuse } from "../cells/problem.ts";
export * from "./adopt/index.ts";
export { changesBetween } from "./edits/changes-between.ts";
export { sameStore } from "./edits/same-store.ts";
export type { StoreChanges } from "./edits/store-changes.ts";
export type { Finding, Repair } from "./finding.ts";
export { type HeldTarget, heldTargets } from "./held-targets.ts";
export { isComplete, leftToDo } from "./left-to-do.ts";
export * from "./level/index.ts";
export { copyName, type Located, locateTables, TABLE_NAMES, type TableCandidate } from "./locate-tables.ts";
export { migrate } from "./migrate/migrate.ts";
export { SCHEMA_VERSION, VERSION_ITEM, versionOf } from "./migrate/version-of.ts";
export type { ClassTarget, HoldingTarget, Store, StoredStrategy, StoredTarget } from "./model.ts";
export { NOTES_HEADERS, NOTES_NAME, type Note, type NotesTable, noteEdits, noteOf, readNotes } from "./notes-table.ts";
export { classNamed, holdingWithId, strategyNamed } from "./operations/find.ts";
export { addStrategy, deleteStrategy, type StrategyTerms, saveStrategy } from "./operations/save-strategy.ts";
export {
  type ClassTerms,
  deleteClassTarget,
  deleteHoldingTarget,
  type HoldingTerms,
  saveClassTarget,
  saveHoldingTarget,
  saveTargets,
} from "./operations/save-targets.ts";
export { readStore, type StoreReading, type StoreTables } from "./read/read-store.ts";
export { ALL_PORTFOLIO } from "./read/rows-by-strategy.ts";
export { findingsOf } from "./recovery/findings-of.ts";
export { type CellPreview, type Preview, previewOf, type RowPreview } from "./recovery/preview-of.ts";
export { repairsOf } from "./recovery/repairs-of.ts";
export { repairedTables } from "./recovery/sound-repairs.ts";
export * from "./start/index.ts";
export type { StoreTable, TableChange, TableEdits } from "./table.ts";
export { tableEnd } from "./table-end.ts";
