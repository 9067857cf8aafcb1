import { ONE } from "../cells/decimal.ts";
import type { Problems } from "../cells/problem.ts";
import type { ClassGroup, Member } from "./class-groups.ts";
import { fillByValue } from "./fill.ts";
import { inPlaceOf, sumLevel, sumText } from "./level-sum.ts";
import type { Strategy } from "./strategy.ts";
import { type Weight, writtenWeight } from "./weight.ts";

/**
 * The weights of a class's holdings in the class: those that rows give, scaled to sum to 1 where they are within 0.002 of
 * it; what they leave goes to the other holdings by value. A short takes no part in that.
 *
 * @param notes - Collects that weights were scaled.
 * @param problems - Collects weights that do not sum to 100%, with nothing to take the rest.
 * @returns In the order of the members; undefined for a holding without target.
 */
export function weighMembers(
  group: ClassGroup,
  strategy: Strategy,
  notes: string[],
  problems: Problems,
): readonly (Weight | undefined)[] {
  const { members } = group;
  const given = members.map((member) => givenTarget(member, strategy));
  const written = given.flatMap((weight) => weight ?? []);
  const open = members.filter((member, index) => given[index] === undefined && !isShort(member, group));
  if (written.length === 0) {
    return fillOpen(members, given, open, 1);
  }
  const sum = sumLevel(written, `the targets of ${group.name}`);
  if (sum.kind === "short" && open.length > 0) {
    return fillOpen(members, given, open, sum.remainder.toNumber());
  }
  if (sum.kind !== "whole") {
    const first = members.find((_, index) => given[index] !== undefined)?.row;
    problems.add({
      code: "LEVEL_SUM",
      range: strategy.rangeName,
      row: first?.row,
      subject: group.name,
      column: strategy.targetHeader,
      what: `the targets of the holdings in ${group.name} sum to ${sumText(sum.sum)}`,
      remedy: `Make them sum to 100% of the class${sum.kind === "short" ? "; no other holding can take the rest" : ""}`,
    });
    return [];
  }
  if (sum.note !== undefined) {
    notes.push(sum.note);
  }
  return inPlaceOf(
    given.map((weight) => weight !== undefined),
    sum.weights.map(writtenWeight),
  );
}

/** The target that a row gives a holding in its class; on one level a row's target is that of the class. */
function givenTarget({ row }: Member, { oneLevel }: Strategy) {
  return oneLevel ? row?.target && ONE : row?.target;
}

function fillOpen(
  members: readonly Member[],
  given: readonly ReturnType<typeof givenTarget>[],
  open: readonly Member[],
  remainder: number,
): readonly (Weight | undefined)[] {
  const shares = fillByValue(
    remainder,
    open.map((member) => Math.max(0, worthOf(member))),
  );
  const shareByMember = new Map(open.map((member, index) => [member, shares[index]]));
  return members.map((member, index) => {
    const weight = given[index];
    return weight ? writtenWeight(weight) : shareByMember.get(member);
  });
}

function worthOf({ held }: Member): number {
  return held?.value ?? 0;
}

function isShort(member: Member, { isCash }: ClassGroup): boolean {
  return worthOf(member) < 0 && !isCash;
}
