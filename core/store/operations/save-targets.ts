import { nameKey } from "../../cells/key.ts";
import { refuse } from "../../cells/problem.ts";
import { plainText } from "../../cells/text.ts";
import type { ClassTarget, HoldingTarget, Store, StoredStrategy } from "../model.ts";
import { identityOf } from "../read/identity.ts";
import { classNamed, holdingWithId, strategyNamed } from "./find.ts";
import { replaceStrategy, withMember } from "./replace.ts";

/** What a person decides about the target of an asset class. */
export type ClassTerms = Pick<ClassTarget, "name" | "target" | "min" | "max" | "isPinned">;

/** What a person decides about the target of a holding. */
export type HoldingTerms = Pick<HoldingTarget, "holding" | "assetId" | "target" | "min" | "max" | "isPinned">;

/**
 * Saves all the targets of a strategy in one go, as sliders move them together. A class or holding that is not among them
 * is deleted; one that was there keeps its row.
 */
export function saveTargets(store: Store, strategy: string, classes: readonly ClassTarget[], today: string): Store {
  const before = strategyNamed(store, strategy);
  const after = classes.map((one) => {
    const known = before.classes.find((other) => nameKey(other.name) === nameKey(one.name));
    const holdings = one.holdings.map((holding) => withOrigin(before, { ...holding, ...plainNames(holding) }));
    return { ...one, ...originOf(known), name: plainText(one.name), holdings };
  });
  return replaceStrategy(store, before, { ...before, classes: after }, today);
}

/**
 * Saves the target of an asset class; adds it where there is none.
 *
 * @param name - What the class is called so far, where that changes; undefined for a new class.
 */
export function saveClassTarget(
  store: Store,
  strategy: string,
  name: string | undefined,
  terms: ClassTerms,
  today: string,
): Store {
  const before = strategyNamed(store, strategy);
  const known = name === undefined ? undefined : classNamed(before, name);
  const after: ClassTarget = {
    ...originOf(known),
    ...terms,
    name: plainText(terms.name),
    holdings: known?.holdings ?? [],
  };
  return replaceStrategy(store, before, { ...before, classes: withMember(before.classes, known, after) }, today);
}

/** Deletes the target of an asset class with those of its holdings. */
export function deleteClassTarget(store: Store, strategy: string, name: string, today: string): Store {
  const before = strategyNamed(store, strategy);
  const gone = classNamed(before, name);
  return replaceStrategy(store, before, { ...before, classes: before.classes.filter((one) => one !== gone) }, today);
}

/**
 * Saves the target of a holding in its class; adds it where there is none.
 *
 * @param assetId - What identifies it so far; undefined for a new target.
 */
export function saveHoldingTarget(
  store: Store,
  strategy: string,
  className: string,
  assetId: string | undefined,
  terms: HoldingTerms,
  today: string,
): Store {
  const before = strategyNamed(store, strategy);
  requireTwoLevels(before);
  const inClass = classNamed(before, className);
  const known = assetId === undefined ? undefined : holdingWithId(inClass, assetId);
  const after: HoldingTarget = { ...originOf(known), ...terms, ...plainNames(terms) };
  const changed = { ...inClass, holdings: withMember(inClass.holdings, known, after) };
  return replaceStrategy(store, before, { ...before, classes: withMember(before.classes, inClass, changed) }, today);
}

/** Deletes the target of a holding. */
export function deleteHoldingTarget(
  store: Store,
  strategy: string,
  className: string,
  assetId: string,
  today: string,
): Store {
  const before = strategyNamed(store, strategy);
  const inClass = classNamed(before, className);
  const gone = holdingWithId(inClass, assetId);
  const changed = { ...inClass, holdings: inClass.holdings.filter((holding) => holding !== gone) };
  return replaceStrategy(store, before, { ...before, classes: withMember(before.classes, inClass, changed) }, today);
}

function originOf(known: ClassTarget | HoldingTarget | undefined) {
  return { row: known?.row, isComputed: known?.isComputed ?? false };
}

/** What a holding is called as its cells give it back; the symbol is its id where it has none. */
function plainNames({ holding, assetId }: Pick<HoldingTarget, "holding" | "assetId">) {
  return { holding: plainText(holding), assetId: plainText(assetId) || plainText(holding) };
}

/** A holding with the row it had in the strategy, also where it was in another class. */
function withOrigin({ classes }: StoredStrategy, holding: HoldingTarget): HoldingTarget {
  const { taken } = identityOf(holding);
  const known = classes
    .flatMap(({ holdings }) => holdings)
    .find((other) => identityOf(other).registered.some((key) => taken.includes(key)));
  return { ...holding, ...originOf(known) };
}

function requireTwoLevels({ isOneLevel, name }: StoredStrategy): void {
  if (isOneLevel) {
    refuse({
      code: "ONE_LEVEL",
      range: "Targets",
      subject: name,
      what: "the targets name holdings and no asset classes, so that each holding is its own class",
      remedy: "Give the holdings asset classes in the sheet first",
    });
  }
}
