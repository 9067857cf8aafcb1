import type { TableChange } from "../../core/store/index.ts";
import type { TableKind } from "./table-blocks.ts";

/** What becomes of the store's tables; one that is left out stays as it is. */
export type WorkbookChanges = Readonly<Partial<Record<TableKind, TableChange>>>;
