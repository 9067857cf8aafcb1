import { type Decimal, ONE } from "../../cells/decimal.ts";
import { listText } from "../../cells/words.ts";
import type { ClassTarget } from "../model.ts";
import { type HeldClass, longHoldings } from "./held-classes.ts";
import { sharesByValue } from "./shares-by-value.ts";
import { newHoldingTarget, newTarget, type StartingPoint } from "./starting-point.ts";

/**
 * The start of one class: its target, and those of its holdings by value.
 *
 * @param notes - Collects its holdings that get no target: shorts, and what is too small for one.
 */
export function classStart(held: HeldClass, target: Decimal, notes: string[]): ClassTarget {
  const long = longHoldings(held);
  const shares =
    long.length > 0
      ? sharesByValue(
          ONE,
          long.map(({ value }) => value),
        )
      : [];
  const shorts = held.holdings.filter((holding) => !long.includes(holding));
  const tiny = long.filter((_, index) => shares[index] === undefined);
  notes.push(
    ...leftOut(
      shorts.map(({ symbol }) => symbol),
      `held short in ${held.name}`,
    ),
    ...leftOut(
      tiny.map(({ symbol }) => symbol),
      `less than a hundredth of a percent of ${held.name}`,
    ),
  );
  const holdings = long.flatMap((holding, index) => {
    const share = shares[index];
    return share ? [newHoldingTarget(holding, share)] : [];
  });
  return { ...newTarget(target), name: held.name, holdings };
}

/**
 * Says what gets no target and why; nothing where there is nothing to say.
 *
 * @example leftOut(["GLD", "BTC"], "in no asset class") → GLD and BTC are in no asset class: left without a target
 */
export function leftOut(names: readonly string[], why: string): StartingPoint["notes"] {
  if (names.length === 0) {
    return [];
  }
  return [`${listText(names)} ${names.length === 1 ? "is" : "are"} ${why}: left without a target`];
}
