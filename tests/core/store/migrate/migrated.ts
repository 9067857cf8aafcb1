import { InputError } from "../../../../core/cells/problem.ts";
import { withChange } from "../../../../core/store/edits/apply-edits.ts";
import { migrate, readStore, type StoreTable, type StoreTables } from "../../../../core/store/index.ts";

export const TODAY = "2026-11-22";

/** The tables once a targets table by hand was migrated. */
export function migratedTables(targets: StoreTable): StoreTables {
  const changes = migrate(readStore({ strategies: undefined, targets }), TODAY);
  return {
    strategies: withChange(undefined, changes.strategies, "Strategies"),
    targets: withChange(targets, changes.targets, "Targets"),
  };
}

/** The tables once migrated, or the refusal in words; anything else that is thrown goes on. */
export function migratedOrRefused(targets: StoreTable): StoreTables | string {
  try {
    return migratedTables(targets);
  } catch (error) {
    if (error instanceof InputError) {
      return error.message;
    }
    throw error;
  }
}
