import {
  type ClassTarget,
  type HoldingTarget,
  type StoredStrategy,
  type StoredTarget,
  sameStore,
} from "../../../core/store/index.ts";

/** A share of a whole, exact. */
export type Fraction = NonNullable<StoredTarget["target"]>;

/** The target of a holding while it is edited. */
export interface DraftHolding extends HoldingTarget {
  /** Its own for as long as the draft lives. */
  readonly key: string;
}

/** The target of an asset class while it is edited. */
export interface DraftClass extends ClassTarget {
  readonly key: string;
  /** What the sheet calls it; undefined for a class that is new. */
  readonly origin: string | undefined;
  readonly holdings: readonly DraftHolding[];
}

/** The targets and planning rules of one strategy while they are edited. */
export interface TargetsDraft {
  /** The strategy as the sheet had it. */
  readonly base: StoredStrategy;
  readonly classes: readonly DraftClass[];
  readonly settings: StoredStrategy["settings"];
  /** What was typed and is no target or setting, by the key of its field; it stays until it is corrected. */
  readonly unread: ReadonlyMap<string, string>;
  /** The slider that is being moved, and the classes as they were when that began. */
  readonly drag: { readonly key: string; readonly classes: readonly DraftClass[] } | undefined;
  /** Why the slider stopped. */
  readonly stop: { readonly key: string; readonly text: string } | undefined;
  /** What a starting point left out. */
  readonly notes: readonly string[];
  /** The strategy as the sheet has it now, where it changed under the draft; undefined while it did not. */
  readonly sheet: StoredStrategy | undefined;
  /** What is being saved now; undefined while nothing is. */
  readonly sent: SentDraft | undefined;
  /** Numbers what is added. */
  readonly nextKey: number;
}

/** What of a draft a save writes. */
export type SentDraft = Pick<TargetsDraft, "classes" | "settings">;

/** A draft that says what the sheet says. */
export function draftOf(strategy: StoredStrategy): TargetsDraft {
  return {
    base: strategy,
    classes: keyed(strategy.classes, () => true),
    settings: strategy.settings,
    unread: new Map(),
    drag: undefined,
    stop: undefined,
    notes: [],
    sheet: undefined,
    sent: undefined,
    nextKey: 1,
  };
}

/**
 * Targets with keys of their own, the same ones whenever they are read.
 *
 * @param isKnown - Whether the sheet has a class of this name.
 */
export function keyed(classes: readonly ClassTarget[], isKnown: (name: string) => boolean): readonly DraftClass[] {
  return classes.map((one): DraftClass => {
    const key = `class ${one.name}`;
    const holdings = one.holdings.map((holding) => ({ ...holding, key: `${key}\n${holding.assetId}` }));
    return { ...one, key, origin: isKnown(one.name) ? one.name : undefined, holdings };
  });
}

/** The strategy that a draft would become. */
export function strategyOf({ base, classes, settings }: Pick<TargetsDraft, "base"> & SentDraft): StoredStrategy {
  return { ...base, classes, settings };
}

/** Whether a draft says anything else than the sheet did. */
export function isChanged(draft: TargetsDraft): boolean {
  return draft.unread.size > 0 || !saysTheSame(strategyOf(draft), draft.base);
}

/** Whether two strategies have the same targets and settings, whatever they are called and whenever they were saved. */
export function saysTheSame(one: StoredStrategy, other: StoredStrategy): boolean {
  return sameStore(bare(one), bare(other));
}

function bare(strategy: StoredStrategy) {
  return { strategies: [{ ...strategy, name: "", account: "", isActive: false, created: "", updated: "" }] };
}
