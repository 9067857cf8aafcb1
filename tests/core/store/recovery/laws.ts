import { expect } from "vitest";
import { isBlank, textOf } from "../../../../core/cells/text.ts";
import {
  type Finding,
  findingsOf,
  previewOf,
  type Repair,
  readStore,
  repairedTables,
  repairsOf,
  type StoreTable,
  type StoreTables,
} from "../../../../core/store/index.ts";

/** What holds of every repair of every finding. */
export function requireLawfulRepairs(tables: StoreTables): void {
  const reading = readStore(tables);
  const before = findingsOf(reading);
  for (const finding of before) {
    for (const repair of repairsOf(reading, finding)) {
      const after = findingsOf(readStore(repairedTables(tables, repair)));
      requireGone(finding, before, after);
      requireNothingNew(before, after, reading);
      requireNamed(repair);
      requireFormulasKept(repair);
      requireShown(repair, repairedTables(tables, repair));
    }
  }
}

/** Repairs one after another, each from a fresh reading, always the first there is. @returns What is left at the end. */
export function mended(tables: StoreTables): readonly Finding[] {
  let current = tables;
  for (let step = 0; step < 100; step += 1) {
    const reading = readStore(current);
    const [repair] = findingsOf(reading).flatMap((finding) => repairsOf(reading, finding));
    if (!repair) {
      return findingsOf(reading);
    }
    current = repairedTables(current, repair);
  }
  throw new Error("The repairs go on and on");
}

function wordsOf({ code, range, subject }: Finding): string {
  return `${code} in ${range} of ${subject ?? "nothing"}`;
}

function count(findings: readonly Finding[], kind: string): number {
  return findings.filter((finding) => wordsOf(finding) === kind).length;
}

function requireGone(finding: Finding, before: readonly Finding[], after: readonly Finding[]): void {
  expect(count(after, wordsOf(finding))).toBeLessThan(count(before, wordsOf(finding)));
}

/** A table that could not be read may show what was hidden. */
function requireNothingNew(
  before: readonly Finding[],
  after: readonly Finding[],
  { strategiesLayout, targetsLayout, tables }: ReturnType<typeof readStore>,
): void {
  const isRead = (tables.strategies ? strategiesLayout : true) && (tables.targets ? targetsLayout : true);
  for (const kind of isRead ? new Set(after.map(wordsOf)) : []) {
    expect(count(after, kind), kind).toBeLessThanOrEqual(count(before, kind));
  }
}

/** What goes is in the label: each cell that is emptied or deleted, or how many rows of what. */
function requireNamed({ label, table, edits }: Repair): void {
  const emptied = edits.sets.filter(({ cell }) => cell === "").map(({ row, column }) => table.cells[row]?.[column]);
  const deleted = edits.deletes.flatMap((row) => table.cells[row] ?? []);
  if (edits.deletes.length > 1) {
    expect(label).toContain(`Delete the ${edits.deletes.length} rows of `);
    return;
  }
  for (const cell of [...emptied, ...deleted].filter((one) => !isBlank(one))) {
    expect(label).toContain(textOf(cell));
  }
}

function requireFormulasKept({ table, edits }: Repair): void {
  const before = edits.columns?.before ?? Number.POSITIVE_INFINITY;
  for (const { row, column } of edits.sets.filter((one) => one.column < before)) {
    expect(table.formulas[row]?.[column] ?? "").toBe("");
  }
}

/** The preview shows every cell that changes and no other. */
function requireShown(repair: Repair, after: StoreTables): void {
  const { cells, newRows, goneRows, newColumns } = previewOf(repair);
  const changed = [after.targets, after.strategies].find((table) => table?.name === repair.table.name);
  expect(cells).toHaveLength(repair.edits.sets.length);
  expect((changed?.cells.length ?? 0) - repair.table.cells.length).toBe(newRows.length - goneRows.length);
  if (newRows.length + goneRows.length + newColumns.length === 0) {
    expect(changedCells(repair.table, changed)).toBeLessThanOrEqual(cells.length);
  }
}

function changedCells({ cells }: StoreTable, after: StoreTable | undefined): number {
  const width = Math.max(0, ...(after?.cells ?? []).map((line) => line.length));
  return cells
    .flatMap((line, row) =>
      Array.from({ length: width }, (_, column) => textOf(line[column]) !== textOf(after?.cells[row]?.[column])),
    )
    .filter((isChanged) => isChanged).length;
}
