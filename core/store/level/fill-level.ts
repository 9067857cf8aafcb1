import { Decimal, ONE } from "../../cells/decimal.ts";
import type { Money } from "../../cells/money.ts";
import { fillByValue } from "../../targets/fill.ts";
import { sumLevel } from "../../targets/level-sum.ts";
import { sumOfTargets } from "./level.ts";
import { shareOut } from "./share-out.ts";

/** A holding of one class, as a fill looks at it. */
export interface FillMember {
  /** Fraction of the class; undefined where the cell is blank, or where no row names the holding. */
  readonly target: Decimal | undefined;
  /** In minor units; negative for a short, 0 where it is not held. */
  readonly value: Money;
}

/**
 * The automatic shares of holdings without target: what every formula plans with, for showing them.
 *
 * What the targets of the class leave goes to the other holdings by value, equally where all are worth 0; shorts take none.
 * Where the targets sum to 1, within the 0.002 in which formulas scale them, or to more, nothing is left.
 *
 * @param isCash - Whether the class is cash, where a value below 0 is margin and no short.
 * @returns Fractions of the class in the order of the members; undefined where a holding has a target or takes no part.
 * @example targets 0.5, none, none; values 10, 30, 10 → none, 0.375, 0.125
 */
export function automaticShares(members: readonly FillMember[], isCash: boolean): readonly (number | undefined)[] {
  const open = openPlaces(members, isCash);
  const shares = fillByValue(
    leftBy(members).toNumber(),
    open.map((place) => valueAt(members, place)),
  );
  const shareByPlace = new Map(open.map((place, order) => [place, shares[order]?.number]));
  return members.map((_, place) => shareByPlace.get(place));
}

/**
 * The targets of a class with its automatic shares written out, in whole hundredths of a percent by largest remainder, so
 * that they sum to exactly 1. Targets that are there already stay to the last digit.
 *
 * @param isCash - As in automaticShares.
 * @returns In the order of the members; undefined where the cell stays blank: a holding that takes no part, or one that is
 *   held and whose share rounds to 0, which as a target would sell it. Where nothing is filled the targets are as they
 *   were, whatever their sum.
 * @example none, none, none; values 10, 10, 10 → 0.3334, 0.3333, 0.3333
 */
export function makeExplicit(members: readonly FillMember[], isCash: boolean): readonly (Decimal | undefined)[] {
  const open = openPlaces(members, isCash);
  if (open.length === 0) {
    return members.map(({ target }) => target);
  }
  const { shares } = shareOut(
    leftBy(members),
    open.map((place) => new Decimal(valueAt(members, place))),
  );
  const shareByPlace = new Map(open.map((place, order) => [place, shares[order]]));
  return members.map(({ target, value }, place) => {
    const share = shareByPlace.get(place);
    return target ?? (share?.isZero() && value > 0 ? undefined : share);
  });
}

/** What the targets leave, exact. */
function leftBy(members: readonly FillMember[]): Decimal {
  return ONE.minus(sumOfTargets(members));
}

/** The places that are filled; none where nothing is left for them. */
function openPlaces(members: readonly FillMember[], isCash: boolean): readonly number[] {
  const written = members.flatMap(({ target }) => target ?? []);
  const isOpen = written.length === 0 || sumLevel(written, "targets").kind === "short";
  return members.flatMap(({ target, value }, place) =>
    isOpen && target === undefined && (value >= 0 || isCash) ? [place] : [],
  );
}

function valueAt(members: readonly FillMember[], place: number): Money {
  return Math.max(0, members[place]?.value ?? 0);
}
