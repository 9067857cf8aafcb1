import type { Problem, Problems } from "../cells/problem.ts";
import type { ClassGroup } from "./class-groups.ts";
import { inPlaceOf, sumLevel, sumText } from "./level-sum.ts";
import type { Strategy } from "./strategy.ts";
import { type Weight, writtenWeight } from "./weight.ts";

/**
 * The targets of the classes, scaled to sum to 1 where they are within 0.002 of it.
 *
 * @param notes - Collects that they were scaled.
 * @param problems - Collects that there are none, that they do not sum to 100%, and classes without a target whose
 *   holdings have some.
 * @returns In the order of the groups; undefined for a class without target.
 */
export function classTargets(
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
