import type { ClassTarget, StoredStrategy, StoredTarget } from "../../../core/store/index.ts";
import {
  type DraftClass,
  draftOf,
  isChanged,
  type SentDraft,
  saysTheSame,
  strategyOf,
  type TargetsDraft,
} from "./draft.ts";
import { byName } from "./same-name.ts";

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
  if (draft.sent && saysTheSame(strategyOf({ ...draft.sent, base: draft.base }), sheet)) {
    return ontoSent(draft, draft.sent, sheet);
  }
  if (!isChanged(draft) || (draft.unread.size === 0 && saysTheSame(strategyOf(draft), sheet))) {
    return { ...draftOf(sheet), notes: draft.notes };
  }
  return saysTheSame(withoutComputed(sheet), withoutComputed(draft.base))
    ? keepDraft({ ...draft, sheet })
    : { ...draft, sheet };
}

/** The draft against what was saved of it: nothing but what was edited since is a change. */
export function ontoSent(draft: TargetsDraft, sent: SentDraft, saved: StoredStrategy): TargetsDraft {
  if (draft.classes === sent.classes && draft.settings === sent.settings && draft.unread.size === 0) {
    return { ...draftOf(saved), notes: draft.notes };
  }
  const names = new Map(sent.classes.map(({ key, name }) => [key, name]));
  const classes = draft.classes.map((one) => ({ ...one, origin: names.get(one.key) }));
  return keepDraft({ ...draft, classes, sheet: saved, sent: undefined });
}

/** Keeps the draft and lets it be saved over what the sheet says now. */
export function keepDraft(draft: TargetsDraft): TargetsDraft {
  const { sheet } = draft;
  if (!sheet) {
    return draft;
  }
  const classNamed = byName(sheet.classes, ({ name }) => name);
  const classes = draft.classes.map((one) => onto(one, classNamed));
  return { ...draft, base: sheet, sheet: undefined, drag: undefined, classes };
}

function onto(one: DraftClass, classNamed: (name: string) => ClassTarget | undefined): DraftClass {
  const known = classNamed(one.origin ?? one.name) ?? classNamed(one.name);
  const holdingWithId = byName(known?.holdings ?? [], ({ assetId }) => assetId);
  const holdings = one.holdings.map((row) => ({ ...row, ...computedOf(holdingWithId(row.assetId)) }));
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
