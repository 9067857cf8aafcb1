import { nameKey } from "../cells/key.ts";
import type { Problems } from "../cells/problem.ts";
import { CASH, type Holding, isCashClass, isCashSymbol, type Portfolio } from "../portfolio/index.ts";
import { type ClassGroup, ClassGroups, setRow, UNCLASSIFIED } from "./class-groups.ts";
import type { Matches } from "./match-holdings.ts";
import type { Strategy, TargetRow } from "./strategy.ts";

/**
 * Sorts holdings into classes: their own, else that of the target row that names them, else cash by its symbol, else
 * Unclassified. With targets of one level each holding is its own class.
 *
 * @param problems - Collects a class named in two rows, an asset in two classes, and a target row whose class is unknown.
 */
export function groupClasses(
  portfolio: Portfolio,
  strategy: Strategy,
  matches: Matches,
  problems: Problems,
): readonly ClassGroup[] {
  const groups = new ClassGroups();
  for (const row of strategy.classRows) {
    setRow(groups.named(row.assetClass, nameKey(row.assetClass)), row, row.assetClass, strategy, problems);
  }
  const notHeld = new Set(matches.notHeld);
  const heldByRow = new Map([...matches.rowByHolding].map(([holding, row]) => [row, holding]));
  for (const row of strategy.holdingRows) {
    const held = heldByRow.get(row);
    const name = held || notHeld.has(row) ? classOf(held, row, portfolio, strategy, problems) : undefined;
    if (name !== undefined) {
      const group = groups.named(name, strategy.oneLevel ? oneLevelKey(held, row, name) : nameKey(name));
      group.members.push({ held, row });
      if (strategy.oneLevel) {
        setRow(group, row, name, strategy, problems);
      }
    }
  }
  for (const held of portfolio.holdings) {
    if (!matches.rowByHolding.has(held)) {
      const name = classOf(held, undefined, portfolio, strategy, problems);
      const key = strategy.oneLevel && name !== undefined && !isCashClass(name) ? held.id : nameKey(name ?? "");
      groups.named(name ?? UNCLASSIFIED, key).members.push({ held, row: undefined });
    }
  }
  return groups.inOrder();
}

function oneLevelKey(held: Holding | undefined, row: TargetRow, name: string): string {
  return isCashClass(name) ? nameKey(CASH) : (held?.id ?? (row.assetId || nameKey(row.holding)));
}

function classOf(
  held: Holding | undefined,
  row: TargetRow | undefined,
  portfolio: Portfolio,
  strategy: Strategy,
  problems: Problems,
): string | undefined {
  const symbol = held?.symbol ?? row?.holding ?? "";
  if (strategy.oneLevel) {
    const isCash = isCashSymbol(symbol) || (held?.assetClass !== undefined && isCashClass(held.assetClass));
    return isCash ? CASH : symbol;
  }
  const named = row?.assetClass || undefined;
  if (held?.assetClass !== undefined && named !== undefined && nameKey(held.assetClass) !== nameKey(named)) {
    problems.add({
      code: "TWO_CLASSES",
      range: strategy.rangeName,
      row: row?.row,
      subject: symbol,
      what: `it is in ${named} here and in ${held.assetClass} in ${portfolio.rangeName} row ${held.positions[0]?.row ?? ""}`,
      remedy: "Give the asset one asset class",
    });
  }
  const known = held?.assetClass ?? named ?? (isCashSymbol(symbol) ? CASH : undefined);
  if (known === undefined && row) {
    problems.add({
      code: "NO_CLASS",
      range: strategy.rangeName,
      row: row.row,
      subject: symbol,
      what: "no row says which asset class it is in",
      remedy: "Enter its asset class in this row",
    });
  }
  return known;
}
