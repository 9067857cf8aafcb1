import { nameKey } from "../cells/key.ts";
import { moneyText, sumOf } from "../cells/money.ts";
import type { Problem, Problems } from "../cells/problem.ts";
import { listText } from "../cells/words.ts";
import type { Portfolio } from "../portfolio/index.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, Allocation } from "./allocation.ts";
import { allocateMembers } from "./class-members.ts";
import { type ClassGroup, groupClasses } from "./group-classes.ts";
import { inPlaceOf, sumLevel, sumText } from "./level-sum.ts";
import { matchHoldings } from "./match-holdings.ts";
import { findNearMisses, nearHoldingNotes } from "./near-miss.ts";
import type { Strategy } from "./strategy.ts";
import { type Weight, writtenWeight } from "./weight.ts";

/**
 * Holds a portfolio against a strategy: every holding in its class, targets of both levels filled and scaled to 1.
 *
 * @param problems - Collects targets that contradict each other or the holdings, and levels that do not sum to 100%.
 *   Where any is added the result is not whole.
 */
export function allocate(portfolio: Portfolio, strategy: Strategy, settings: Settings, problems: Problems): Allocation {
  const matches = matchHoldings(portfolio, strategy, problems);
  const all = groupClasses(portfolio, strategy, matches, problems);
  findNearMisses(all, portfolio.rangeName, strategy, problems);
  const groups = settings.unclassified === "Exclude" ? all.filter(({ isUnclassified }) => !isUnclassified) : all;
  const notes = [...portfolio.notes, ...strategy.notes, ...nearHoldingNotes(all)];
  const targets = classTargets(groups, strategy, notes, problems);
  const classes = groups.map((group, index) => allocateClass(group, targets[index], strategy, notes, problems));
  const accounts = new Set(portfolio.holdings.flatMap(({ positions }) => positions.map(({ account }) => account)));
  notes.push(...untargetedNotes(classes, all.length > groups.length, settings.decimals));
  return {
    classes,
    total: sumOf(classes.map(({ value }) => value)),
    oneLevel: strategy.oneLevel,
    baseCurrency: portfolio.baseCurrency,
    hasSeveralAccounts: accounts.size > 1,
    notes,
  };
}

function classTargets(
  groups: readonly ClassGroup[],
  strategy: Strategy,
  notes: string[],
  problems: Problems,
): readonly (Weight | undefined)[] {
  const given = groups.flatMap(({ row }) => row?.target ?? []);
  const column = strategy.targetHeader;
  if (given.length === 0) {
    problems.add({
      code: "NO_CLASS_ROWS",
      range: strategy.rangeName,
      column,
      what: strategy.holdingRows.length > 0 ? "holdings have targets, but no asset class has one" : "no targets found",
      remedy: "Add a row for each asset class: its name, an empty Holding, and its target of the portfolio",
    });
    return [];
  }
  for (const group of groups) {
    const fault = missingTarget(group);
    if (fault) {
      problems.add({ range: strategy.rangeName, column, ...fault });
    }
  }
  const level = strategy.oneLevel ? "targets" : "class targets";
  const sum = sumLevel(given, level);
  if (sum.kind !== "whole") {
    problems.add({
      code: "LEVEL_SUM",
      range: strategy.rangeName,
      column,
      what: `the ${level} sum to ${sumText(sum.sum)}`,
      remedy: "Make them sum to 100%",
    });
    return [];
  }
  if (sum.note !== undefined) {
    notes.push(sum.note);
  }
  return inPlaceOf(
    groups.map(({ row }) => row?.target !== undefined),
    sum.weights.map(writtenWeight),
  );
}

/** A class without target whose holdings have some: they are fractions of nothing. */
function missingTarget({ row, members, name }: ClassGroup): Omit<Problem, "range"> | undefined {
  const stray = members.find((member) => member.row?.target?.gt(0))?.row;
  if (row?.target !== undefined || !stray) {
    return undefined;
  }
  return row
    ? {
        code: "NO_CLASS_TARGET",
        row: row.row,
        subject: name,
        what: "the cell is empty, and holdings of the class have targets",
        remedy: "Enter the class's target of the portfolio",
      }
    : {
        code: "NO_CLASS_TARGET",
        row: stray.row,
        subject: stray.holding,
        what: `its asset class, ${name}, has no target`,
        remedy: `Add a row for ${name} with an empty Holding and its target of the portfolio`,
      };
}

function allocateClass(
  group: ClassGroup,
  target: Weight | undefined,
  strategy: Strategy,
  notes: string[],
  problems: Problems,
): AllocatedClass {
  const holdings = allocateMembers(group, target, strategy, notes, problems);
  return {
    key: group.key,
    name: group.name,
    target,
    min: group.row?.min,
    max: group.row?.max,
    value: sumOf(holdings.map(({ value }) => value)),
    isCash: group.isCash,
    isUnclassified: group.isUnclassified,
    isItsOwnHolding: holdings.length === 1 && nameKey(holdings[0]?.symbol ?? "") === nameKey(group.name),
    holdings,
  };
}

function untargetedNotes(classes: readonly AllocatedClass[], excluded: boolean, decimals: number): readonly string[] {
  const notes: string[] = [];
  if (excluded) {
    notes.push("holdings without an asset class are left out of the total");
  }
  const untargeted = classes.filter(({ target, isCash }) => target === undefined && !isCash);
  const unclassified = untargeted.find(({ isUnclassified }) => isUnclassified);
  if (unclassified) {
    const symbols = unclassified.holdings.map(({ symbol }) => symbol);
    notes.push(
      `${have(symbols, "no asset class")} (${moneyText(unclassified.value, decimals)}${symbols.length > 1 ? " together" : ""}): counted in the total, never traded`,
    );
  }
  const names = untargeted.filter((one) => one !== unclassified).map(({ name }) => name);
  if (names.length > 0) {
    notes.push(`${have(names, "no target")}: counted in the total, never traded`);
  }
  for (const { name, target, holdings } of classes) {
    const without = target
      ? holdings.filter(({ targetInClass }) => targetInClass === undefined).map(({ symbol }) => symbol)
      : [];
    if (without.length > 0) {
      notes.push(`${have(without, "no target")} in ${name}: counted in the class, never traded`);
    }
  }
  return notes;
}

function have(names: readonly string[], what: string): string {
  return `${listText(names)} ${names.length === 1 ? "has" : "have"} ${what}`;
}
