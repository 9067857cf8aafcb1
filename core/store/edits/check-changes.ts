import { type Problem, problemText } from "../../cells/problem.ts";
import type { Finding } from "../finding.ts";
import type { Store } from "../model.ts";
import { readStore, type StoreReading } from "../read/read-store.ts";
import type { StoreTable, TableChange } from "../table.ts";
import { withChange } from "./apply-edits.ts";
import { sameStore } from "./same-store.ts";
import type { StoreChanges } from "./store-changes.ts";
import { withoutAdopted } from "./without-adopted.ts";

/** Why changes must not be made; undefined where the changed tables are read as the next store and nothing new is wrong. */
export function checkChanges(reading: StoreReading, changes: StoreChanges, next: Store): Problem | undefined {
  const { tables } = reading;
  const overwritten = formulaIn(tables.targets, changes.targets) ?? formulaIn(tables.strategies, changes.strategies);
  if (overwritten) {
    return overwritten;
  }
  const after = readStore({
    strategies: changed(tables.strategies, changes.strategies, "Strategies"),
    targets: changed(tables.targets, changes.targets, "Targets"),
  });
  const added = newFinding(reading.findings, after.findings);
  if (added) {
    return added;
  }
  return sameStore(withoutAdopted(after.store, next, reading), next)
    ? undefined
    : {
        code: "NOT_SOUND",
        range: tables.targets?.name ?? "Targets",
        what: "the change cannot be written so that it is read back",
        remedy: reading.findings[0]
          ? `Repair the table first: ${problemText(reading.findings[0]).slice(0, -1)}`
          : "Check the table for rows that contradict each other",
      };
}

function changed(table: StoreTable | undefined, change: TableChange, name: string): StoreTable | undefined {
  return table || change.kind === "create" ? withChange(table, change, name) : undefined;
}

/** The first finding of which there are more than before: rows move and are renamed, so they are counted by what is wrong. */
function newFinding(before: readonly Finding[], after: readonly Finding[]): Finding | undefined {
  const countByKind = new Map<string, number>();
  const kindOf = ({ code, range, column }: Finding) => `${code} ${range} ${column ?? ""}`;
  for (const finding of before) {
    countByKind.set(kindOf(finding), (countByKind.get(kindOf(finding)) ?? 0) + 1);
  }
  return after.find((finding) => {
    const left = (countByKind.get(kindOf(finding)) ?? 0) - 1;
    countByKind.set(kindOf(finding), left);
    return left < 0;
  });
}

/** The first formula that a change would overwrite; undefined where it overwrites none. */
export function formulaIn(table: StoreTable | undefined, change: TableChange): Problem | undefined {
  if (!table || change.kind === "create") {
    return undefined;
  }
  const { columns, sets } = change.edits;
  const before = columns?.before ?? Number.POSITIVE_INFINITY;
  const added = columns?.headers.length ?? 0;
  const hit = sets.find(({ row, column }) => {
    const isNew = column >= before && column < before + added;
    const old = column < before ? column : column - added;
    return !isNew && (table.formulas[row]?.[old] ?? "") !== "";
  });
  return (
    hit && {
      code: "FORMULA_IN_THE_WAY",
      range: table.name,
      row: hit.row + 1,
      what: "a formula stands where the change would be written",
      remedy: "Put its value in its place, or change it in the sheet",
    }
  );
}
