import {
  deleteClassTarget,
  leftToDo,
  type Store,
  saveClassTarget,
  saveStrategy,
  saveTargets,
  strategyNamed,
} from "../../../core/store/index.ts";
import { type DraftClass, strategyOf, type TargetsDraft } from "./draft.ts";
import { type HeldPortfolio, withExplicit } from "./draft-levels.ts";

/**
 * The store with a draft saved: planning rules and targets in one go. Renamed classes keep their rows.
 *
 * Where the holdings of a class were changed, its automatic shares become targets, unless a target was cleared in it.
 *
 * @param today - ISO date.
 * @throws InputError where the draft breaks a rule.
 */
export function saveDraft(store: Store, draft: TargetsDraft, portfolio: HeldPortfolio, today: string): Store {
  const { name } = draft.base;
  const { account, isActive } = strategyNamed(store, name);
  const classes = filledClasses(draft, portfolio);
  const origins = new Set(classes.map(({ origin }) => origin));
  const gone = strategyNamed(store, name).classes.filter((one) => !origins.has(one.name));
  const renamed = classes.filter((one) => one.origin !== undefined && one.origin !== one.name);
  let next = saveStrategy(store, name, { name, account, isActive, settings: draft.settings }, today);
  for (const one of gone) {
    next = deleteClassTarget(next, name, one.name, today);
  }
  for (const one of renamed) {
    const known = strategyNamed(next, name).classes.find((other) => other.name === one.origin);
    next = known ? saveClassTarget(next, name, known.name, { ...known, name: one.name }, today) : next;
  }
  return saveTargets(next, name, classes, today);
}

/** The classes that saving writes. */
export function filledClasses(draft: TargetsDraft, portfolio: HeldPortfolio): readonly DraftClass[] {
  return withExplicit(draft, (one) => isToFill(one, draft), portfolio);
}

/** What a draft lacks before it can be planned with, once what is held without target takes what the others leave. */
export function lacksOf(draft: TargetsDraft, portfolio: HeldPortfolio): ReturnType<typeof leftToDo> {
  return leftToDo({ ...strategyOf(draft), classes: withExplicit(draft, () => true, portfolio) });
}

/** Whether saving writes the automatic shares of a class out. */
export function isToFill(one: DraftClass, { base }: TargetsDraft): boolean {
  const before = base.classes.find(({ name }) => name === one.origin)?.holdings ?? [];
  const hasChanged =
    before.length !== one.holdings.length || one.holdings.some((row, place) => spelled(before[place]) !== spelled(row));
  const isCleared = one.holdings.some(
    (row) => row.target === undefined && before.find(({ assetId }) => assetId === row.assetId)?.target !== undefined,
  );
  return hasChanged && !isCleared && one.holdings.some(({ target }) => target !== undefined);
}

function spelled(row: { readonly assetId: string; readonly target: unknown } | undefined): string {
  return row ? `${row.assetId} ${String(row.target ?? "")}` : "";
}
