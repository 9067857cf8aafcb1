import { nameKey } from "../../cells/key.ts";
import { Problems } from "../../cells/problem.ts";
import { isBlank, textOf } from "../../cells/text.ts";
import { CASH, isCashSymbol } from "../../portfolio/index.ts";
import { readTargetRows, type TargetCells, type TargetRow } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import type { ClassTarget, HoldingTarget, StoredTarget } from "../model.ts";
import { type Identity, identityOf } from "./identity.ts";
import { cellOf, formulaOf } from "./layout.ts";
import { readPinned } from "./read-pinned.ts";
import { type TargetFindings, targetFindings } from "./target-findings.ts";
import type { TargetsSheet } from "./targets-sheet.ts";

/** The targets of one strategy. */
export interface StrategyTargets {
  readonly classes: readonly ClassTarget[];
  /** Whether the rows name holdings and no classes: each holding is its own class. */
  readonly isOneLevel: boolean;
  /** Whether plain numbers are written as 60, not as 0.6. */
  readonly areHundreds: boolean;
}

/**
 * The class targets of one strategy with their holdings. A row that repeats another or belongs to no class is ignored.
 *
 * @param rows - Those of the strategy, out of the table.
 * @param findings - Collects what is wrong with them.
 */
export function readClassTargets(
  sheet: TargetsSheet,
  rows: readonly TargetCells[],
  findings: Finding[],
): StrategyTargets {
  const problems = new Problems();
  const read = readTargetRows(sheet.cells, rows, sheet.table.name, problems);
  const found = targetFindings(sheet.table, sheet.layout, problems.found);
  findings.push(...found.findings);
  const reader = { sheet, found, findings };
  const usable = read.rows.filter(({ row }) => !isRowFaulty(found, row - 1));
  const classRows = usable.filter(({ holding }) => read.oneLevel || holding === "");
  const openByKey = new Map<string, ClassTarget & { readonly holdings: HoldingTarget[] }>();
  for (const row of classRows) {
    const name = read.oneLevel ? row.holding : row.assetClass;
    const { taken, registered } = read.oneLevel ? oneLevelIdentity(row) : onlyKey(nameKey(name));
    const earlier = taken.map((key) => openByKey.get(key)).find((one) => one !== undefined);
    if (earlier) {
      findings.push(repeated(reader, row, name, earlier, "the asset class"));
    } else {
      const open = { ...toTarget(reader, row), name, holdings: [] };
      for (const key of registered) {
        openByKey.set(key, open);
      }
    }
  }
  const holdingByKey = new Map<string, { readonly holding: HoldingTarget; readonly className: string }>();
  for (const row of read.oneLevel ? [] : usable.filter(({ holding }) => holding !== "")) {
    const open = openByKey.get(nameKey(row.assetClass));
    const holding = toHolding(reader, row);
    const { taken, registered } = identityOf(holding);
    const earlier = taken.map((key) => holdingByKey.get(key)).find((one) => one !== undefined);
    if (!open) {
      findings.push(orphan(reader, row));
    } else if (earlier) {
      findings.push(repeatedHolding(reader, row, earlier.holding, earlier.className));
    } else {
      open.holdings.push(holding);
      for (const key of registered) {
        holdingByKey.set(key, { holding, className: open.name });
      }
    }
  }
  return {
    classes: [...new Set(openByKey.values())],
    isOneLevel: read.oneLevel && rows.length > 0,
    areHundreds: !read.unit.eq(1),
  };
}

interface Reader {
  readonly sheet: TargetsSheet;
  readonly found: TargetFindings;
}

/** A holding that is its own class goes by its id or its symbol; all names of cash are one class, as they are to formulas. */
function oneLevelIdentity({ holding, assetId }: TargetRow): Identity {
  return isCashSymbol(holding) ? onlyKey(nameKey(CASH)) : identityOf({ holding, assetId: assetId || holding });
}

function onlyKey(key: string): Identity {
  return { taken: [key], registered: [key] };
}

function isRowFaulty({ faultyFieldsByRow }: TargetFindings, row: number): boolean {
  const faulty = faultyFieldsByRow.get(row);
  return faulty !== undefined && (["assetClass", "holding", "assetId"] as const).some((field) => faulty.has(field));
}

function toTarget(
  reader: Reader & { readonly findings: Finding[] },
  { row, target, min, max }: TargetRow,
): StoredTarget {
  const { sheet, found, findings } = reader;
  const index = row - 1;
  const faulty = found.faultyFieldsByRow.get(index);
  const weight = (field: "target" | "min" | "max", value: typeof target) =>
    found.isScaleMixed || faulty?.has(field) ? undefined : value;
  return {
    row: index,
    target: weight("target", target),
    min: weight("min", min),
    max: weight("max", max),
    isPinned: readPinned(sheet, index, findings),
    isComputed: formulaOf(sheet.table, sheet.layout, index, "target") !== "",
  };
}

function toHolding(reader: Reader & { readonly findings: Finding[] }, row: TargetRow): HoldingTarget {
  const { table, layout } = reader.sheet;
  const written = cellOf(table, layout, row.row - 1, "assetId");
  return {
    ...toTarget(reader, row),
    holding: row.holding,
    assetId: isBlank(written) || row.assetId === "" ? row.holding : textOf(written),
  };
}

function repeated(
  { sheet }: Reader,
  { row }: TargetRow,
  subject: string,
  { row: earlier }: StoredTarget,
  what: string,
): Finding {
  return {
    code: "TARGET_TWICE",
    range: sheet.table.name,
    row,
    subject,
    what: `${what} has a target in row ${(earlier ?? 0) + 1} as well`,
    remedy: "Keep one of the two rows",
    cell: { row: row - 1, column: undefined },
    otherRow: earlier,
    consequence: "the row is ignored",
  };
}

function repeatedHolding(reader: Reader, row: TargetRow, earlier: HoldingTarget, className: string): Finding {
  return nameKey(className) === nameKey(row.assetClass)
    ? repeated(reader, row, row.holding, earlier, "the holding")
    : {
        code: "TWO_CLASSES",
        range: reader.sheet.table.name,
        row: row.row,
        subject: row.holding,
        what: `it is in ${row.assetClass} here and in ${className} in row ${(earlier.row ?? 0) + 1}`,
        remedy: "Give the asset one asset class",
        cell: { row: row.row - 1, column: reader.sheet.layout.columnByField.get("assetClass") },
        otherRow: earlier.row,
        consequence: "the row is ignored",
      };
}

function orphan({ sheet }: Reader, { row, holding, assetClass }: TargetRow): Finding {
  const isNameless = assetClass === "";
  return {
    code: isNameless ? "NO_CLASS" : "ORPHAN_HOLDING",
    range: sheet.table.name,
    row,
    subject: holding,
    column: "Asset class",
    what: isNameless ? "the row names no asset class" : `its asset class, ${assetClass}, has no row of its own`,
    remedy: isNameless
      ? "Enter its asset class in this row"
      : `Add a row for ${assetClass} with an empty Holding and its target of the portfolio`,
    cell: { row: row - 1, column: sheet.layout.columnByField.get("assetClass") },
    consequence: "the row is ignored",
  };
}
