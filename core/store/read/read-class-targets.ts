import { nameKey } from "../../cells/key.ts";
import { Problems } from "../../cells/problem.ts";
import { CASH, isCashSymbol } from "../../portfolio/index.ts";
import { readTargetRows, type TargetCells, type TargetRow } from "../../targets/index.ts";
import type { Finding } from "../finding.ts";
import type { ClassTarget, HoldingTarget } from "../model.ts";
import { type Identity, identityOf } from "./identity.ts";
import { toHoldingTarget, toStoredTarget } from "./stored-target.ts";
import { type TargetFindings, targetFindings } from "./target-findings.ts";
import { orphanFinding, repeatedHoldingFinding, repeatedTargetFinding } from "./target-row-findings.ts";
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
      findings.push(repeatedTargetFinding(sheet, row, name, earlier, "the asset class"));
    } else {
      const open = { ...toStoredTarget(reader, row), name, holdings: [] };
      for (const key of registered) {
        openByKey.set(key, open);
      }
    }
  }
  const holdingByKey = new Map<string, { readonly holding: HoldingTarget; readonly className: string }>();
  for (const row of read.oneLevel ? [] : usable.filter(({ holding }) => holding !== "")) {
    const open = openByKey.get(nameKey(row.assetClass));
    const holding = toHoldingTarget(reader, row);
    const { taken, registered } = identityOf(holding);
    const earlier = taken.map((key) => holdingByKey.get(key)).find((one) => one !== undefined);
    if (!open) {
      findings.push(orphanFinding(sheet, row));
    } else if (earlier) {
      findings.push(repeatedHoldingFinding(sheet, row, earlier.holding, earlier.className));
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
