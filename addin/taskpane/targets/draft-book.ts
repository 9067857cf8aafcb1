import type { StoredStrategy } from "../../../core/store/index.ts";
import { saysTheSame, type TargetsDraft } from "./draft.ts";

/** The drafts of a pane by the names of their strategies, and the strategies as they were read last. */
export interface DraftBook {
  readonly strategies: readonly StoredStrategy[];
  readonly drafts: ReadonlyMap<string, TargetsDraft>;
}

/**
 * The drafts once the strategies were read again: one whose strategy is called otherwise now goes with it, wherever it was
 * renamed. One whose strategy is not there waits for it, since a header that is being renamed hides them all.
 */
export function followStrategies(book: DraftBook, strategies: readonly StoredStrategy[]): DraftBook {
  if (strategies === book.strategies || strategies.length === 0) {
    return book;
  }
  const before = new Set(book.strategies.map(({ name }) => name));
  const now = new Set(strategies.map(({ name }) => name));
  const added = strategies.filter(({ name }) => !before.has(name));
  const drafts = new Map(book.drafts);
  for (const [name, draft] of book.drafts) {
    const known = book.strategies.find((one) => one.name === name) ?? draft.base;
    const place = now.has(name) ? -1 : added.findIndex((one) => saysTheSame(one, known));
    const [renamed] = place < 0 ? [] : added.splice(place, 1);
    if (renamed) {
      drafts.delete(name);
      drafts.set(renamed.name, draft);
    }
  }
  return { strategies, drafts };
}

/** The drafts with one of them changed, or dropped where nothing is left of it. */
export function withDraft(
  book: DraftBook,
  name: string,
  change: (draft: TargetsDraft | undefined) => TargetsDraft | undefined,
): DraftBook {
  const drafts = new Map(book.drafts);
  const draft = change(drafts.get(name));
  if (draft) {
    drafts.set(name, draft);
  } else {
    drafts.delete(name);
  }
  return { ...book, drafts };
}
