import type { StoredStrategy, StoredTarget } from "../../../core/store/index.ts";
import { type DraftClass, draftOf, isChanged, saysTheSame, strategyOf, type TargetsDraft } from "./draft.ts";
import { isSameName } from "./same-name.ts";

/**
 * The draft once the sheet was read again.
 *
 * A draft without changes becomes what the sheet says, and so does one that says the same as it. What formulas of the
 * user's compute is taken over. Anything else leaves the draft alone and remembers what the sheet says.
 */
export function followSheet(draft: TargetsDraft, sheet: StoredStrategy): TargetsDraft {
  if (sheet === draft.base || sheet === draft.sheet) {
    return draft;
  }
  if (!isChanged(draft) || (draft.unread.size === 0 && saysTheSame(strategyOf(draft), sheet))) {
    return { ...draftOf(sheet), notes: draft.notes };
  }
  return saysTheSame(withoutComputed(sheet), withoutComputed(draft.base))
    ? keepDraft({ ...draft, sheet })
    : { ...draft, sheet };
}

/** Keeps the draft and lets it be saved over what the sheet says now. */
export function keepDraft(draft: TargetsDraft): TargetsDraft {
  const { sheet } = draft;
  return sheet
    ? {
        ...draft,
        base: sheet,
        sheet: undefined,
        drag: undefined,
        classes: draft.classes.map((one) => onto(one, sheet)),
      }
    : draft;
}

function onto(one: DraftClass, { classes }: StoredStrategy): DraftClass {
  const known =
    classes.find(({ name }) => isSameName(name, one.origin ?? one.name)) ??
    classes.find(({ name }) => isSameName(name, one.name));
  const holdings = one.holdings.map((row) => ({
    ...row,
    ...computedOf(known?.holdings.find(({ assetId }) => isSameName(assetId, row.assetId))),
  }));
  return { ...one, ...computedOf(known), origin: known?.name, holdings };
}

function computedOf(known: StoredTarget | undefined): Partial<StoredTarget> {
  return known?.isComputed ? { isComputed: true, target: known.target } : { isComputed: false };
}

function withoutComputed(strategy: StoredStrategy): StoredStrategy {
  const bare = <Row extends StoredTarget>(row: Row): Row => (row.isComputed ? { ...row, target: undefined } : row);
  const classes = strategy.classes.map((one) => ({ ...bare(one), holdings: one.holdings.map(bare) }));
  return { ...strategy, classes };
}
