import { type Decimal, ONE } from "../cells/decimal.ts";
import { assetKey } from "../cells/key.ts";
import type { Money } from "../cells/money.ts";
import type { Problems } from "../cells/problem.ts";
import { CASH, type Trading } from "../portfolio/index.ts";
import type { AllocatedHolding } from "./allocation.ts";
import { fillByValue } from "./fill.ts";
import type { ClassGroup, Member } from "./group-classes.ts";
import { inPlaceOf, sumLevel, sumText } from "./level-sum.ts";
import type { Strategy } from "./strategy.ts";

const ANY_TRADE: Trading = { mayBuy: true, maySell: true };

/**
 * The holdings of one class with their targets, explicit ones scaled to sum to 1 and the rest filled by value.
 *
 * @param classTarget - Fraction of the portfolio; undefined where the class has none.
 * @param problems - Collects targets of the class's holdings that do not sum to 100%.
 */
export function allocateMembers(
  group: ClassGroup,
  classTarget: Decimal | undefined,
  strategy: Strategy,
  notes: string[],
  problems: Problems,
): readonly AllocatedHolding[] {
  const weights =
    strategy.oneLevel || classTarget === undefined
      ? group.members.map(() => wholeOf(classTarget))
      : weightsOf(group, strategy, notes, problems);
  const members = group.members.map((member, index) => toHolding(member, weights[index], classTarget, group, strategy));
  // A cash target needs no holding to be chosen: money that stays where it is goes there.
  return members.length === 0 && group.isCash ? [cashToCome(classTarget)] : members;
}

function wholeOf(classTarget: Decimal | undefined): Decimal | undefined {
  return classTarget === undefined ? undefined : ONE;
}

function weightsOf(
  group: ClassGroup,
  strategy: Strategy,
  notes: string[],
  problems: Problems,
): readonly (Decimal | undefined)[] {
  const { members } = group;
  const explicit = members.map(({ row }) => row?.target);
  const given = explicit.filter((weight) => weight !== undefined);
  const isOpen = (member: Member) => member.row?.target === undefined && !isShort(member);
  const fill = (remainder: Decimal) => {
    const open = members.filter(isOpen);
    const shares = fillByValue(remainder, open.map(heldValueOf));
    const shareOf = new Map(open.map((member, index) => [member, shares[index]]));
    return members.map((member, index) => explicit[index] ?? shareOf.get(member));
  };
  if (given.length === 0) {
    return fill(ONE);
  }
  const sum = sumLevel(given, `the targets of ${group.name}`);
  if (sum.kind === "short" && members.some(isOpen)) {
    return fill(sum.remainder);
  }
  if (sum.kind !== "whole") {
    const first = members.find(({ row }) => row?.target !== undefined)?.row;
    problems.add({
      code: "LEVEL_SUM",
      range: strategy.rangeName,
      ...(first ? { row: first.row } : {}),
      subject: group.name,
      column: strategy.targetHeader,
      what: `the targets of the holdings in ${group.name} sum to ${sumText(sum.sum)}`,
      remedy:
        sum.kind === "short"
          ? "Make them sum to 100% of the class; no other holding can take the rest"
          : "Make them sum to 100% of the class",
    });
    return explicit;
  }
  if (sum.note !== undefined) {
    notes.push(sum.note);
  }
  return inPlaceOf(explicit, sum.weights);
}

function heldValueOf({ held }: Member): Money {
  return held?.value ?? 0;
}

function isShort(member: Member): boolean {
  return heldValueOf(member) < 0;
}

function toHolding(
  { held, row }: Member,
  targetInClass: Decimal | undefined,
  classTarget: Decimal | undefined,
  group: ClassGroup,
  { oneLevel }: Strategy,
): AllocatedHolding {
  const price = held && held.price.kind !== "missing" ? held.price : (row?.price ?? held?.price ?? { kind: "missing" });
  return {
    id: held?.id ?? (row?.assetId || assetKey(row?.holding ?? group.name)),
    symbol: held?.symbol ?? row?.holding ?? group.name,
    value: held?.value ?? 0,
    quantity: held?.quantity,
    targetInClass,
    isExplicit: row?.target !== undefined && classTarget !== undefined,
    target: targetInClass && classTarget?.mul(targetInClass),
    min: oneLevel ? undefined : row?.min,
    max: oneLevel ? undefined : row?.max,
    price,
    fxRate: held ? held.fxRate : ONE,
    currency: held?.currency ?? "",
    trading: held?.trading ?? row?.trading ?? ANY_TRADE,
    isCash: group.isCash,
    positions: held?.positions ?? [],
  };
}

function cashToCome(classTarget: Decimal | undefined): AllocatedHolding {
  return {
    id: CASH.toLowerCase(),
    symbol: CASH,
    value: 0,
    quantity: undefined,
    targetInClass: wholeOf(classTarget),
    isExplicit: false,
    target: classTarget,
    min: undefined,
    max: undefined,
    price: { kind: "missing" },
    fxRate: ONE,
    currency: "",
    trading: ANY_TRADE,
    isCash: true,
    positions: [],
  };
}
