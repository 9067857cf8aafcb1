import type { Field } from "../../cells/header.ts";
import { headerKey } from "../../cells/key.ts";
import { isNearMiss } from "../../cells/near.ts";
import { quoted, textOf } from "../../cells/text.ts";
import { slipOf } from "../../settings/index.ts";
import { TARGETS_FIELDS } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import type { Layout } from "../read/layout.ts";
import type { StoreReading } from "../read/read-store.ts";
import type { StoreTable } from "../table.ts";

/** A header that is nearly one of ours, and the header it is likely meant to be. */
export interface NearHeader {
  readonly column: number;
  readonly meant: string;
}

/** Headers that are nearly those of a column which the table lacks: a column that was renamed by a slip. */
export function headerFindings({ tables, strategiesLayout, targetsLayout }: StoreReading): readonly Finding[] {
  return [
    ...(tables.strategies && strategiesLayout
      ? nearStrategyHeaders(tables.strategies, strategiesLayout).map(
          toFinding(tables.strategies, strategiesLayout.headerRow, "formulas refuse the table"),
        )
      : []),
    ...(tables.targets && targetsLayout
      ? nearTargetHeaders(tables.targets, targetsLayout).map(
          toFinding(tables.targets, targetsLayout.headerRow, "the column is not read"),
        )
      : []),
  ];
}

/** Headers of Strategies that formulas take for slips. */
function nearStrategyHeaders({ cells }: StoreTable, { headerRow }: Layout<string>): readonly NearHeader[] {
  return (cells[headerRow] ?? []).flatMap((cell, column) => {
    const meant = typeof cell === "string" ? slipOf(textOf(cell)) : undefined;
    return meant === undefined ? [] : [{ column, meant }];
  });
}

/** Headers of Targets that are one or two letters off a column which is not there. */
function nearTargetHeaders(
  { cells }: StoreTable,
  { headerRow, columnByField }: StoreReading["targetsLayout"] & object,
): readonly NearHeader[] {
  const missing = TARGETS_FIELDS.filter(({ name }) => !columnByField.has(name));
  const known = new Set(columnByField.values());
  return (cells[headerRow] ?? []).flatMap((cell, column) => {
    const isOwn = typeof cell === "string" && !known.has(column);
    const meant = isOwn ? missing.find((field) => isNearly(textOf(cell), field)) : undefined;
    return meant ? [{ column, meant: meant.header }] : [];
  });
}

function isNearly(header: string, field: Field): boolean {
  return isNearMiss(headerKey(header), headerKey(field.header));
}

function toFinding(table: StoreTable, headerRow: number, consequence: string) {
  return ({ column, meant }: NearHeader): Finding => ({
    code: "NEAR_MISS",
    range: table.name,
    row: headerRow + 1,
    subject: meant,
    what: `the column ${quoted(table.cells[headerRow]?.[column])} is nearly ${quoted(meant)}`,
    remedy: `Rename it to ${quoted(meant)}, or to something less like it`,
    cell: { row: headerRow, column },
    consequence,
  });
}
