import { useCallback, useMemo, useState } from "react";
import { InputError } from "../../../core/index.ts";
import type { StoredStrategy } from "../../../core/store/index.ts";
import { portfolioFor } from "../../../core/view/index.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { draftOf, type TargetsDraft } from "./draft.ts";
import type { DraftAction } from "./draft-action.ts";
import { type DraftBook, followStrategies, withDraft } from "./draft-book.ts";
import type { HeldPortfolio } from "./draft-levels.ts";
import { reduceDraft } from "./reduce-draft.ts";

/** A draft of the strategy that is shown, and what it is drafted against. */
export interface DraftInPane {
  /** Undefined while there is no strategy. */
  readonly draft: TargetsDraft | undefined;
  readonly portfolio: HeldPortfolio;
  readonly act: (action: DraftAction) => void;
  /** Drops the draft of a strategy that was deleted. */
  readonly forget: (strategy: string) => void;
}

/** The draft of the strategy that is shown. Those of others are kept until they are shown again. */
export function useTargetsDraft({ loaded, strategy, holdings }: PaneWorkbook): DraftInPane {
  const { strategies } = loaded.reading.store;
  const [book, setBook] = useState<DraftBook>({ strategies, drafts: new Map() });
  const portfolio = usePortfolio(holdings, strategy);
  const followed = followStrategies(book, strategies);
  const stored = strategy && followed.drafts.get(strategy.name);
  const draft = useMemo(
    () => strategy && (stored ? reduceDraft(stored, { kind: "sheet", strategy }, portfolio) : draftOf(strategy)),
    [stored, strategy, portfolio],
  );
  // What was read once counts as the sheet's, also where a later reading says what an earlier one did.
  const next = stored && draft !== stored ? withDraft(followed, strategy?.name ?? "", () => draft) : followed;
  if (next !== book) {
    setBook(next);
  }
  const act = useCallback(
    (action: DraftAction) => {
      if (strategy) {
        setBook((known) =>
          withDraft(known, strategy.name, (before) =>
            // A save that ends after its draft is gone is about nothing any more.
            before || action.kind !== "sent" ? reduceDraft(before ?? draftOf(strategy), action, portfolio) : undefined,
          ),
        );
      }
    },
    [strategy, portfolio],
  );
  const forget = useCallback((name: string) => setBook((known) => withDraft(known, name, () => undefined)), []);
  return { draft, portfolio, act, forget };
}

/** What is held, as the strategy's formulas read it; undefined where they would refuse it. */
function usePortfolio(holdings: PaneWorkbook["holdings"], strategy: StoredStrategy | undefined): HeldPortfolio {
  return useMemo(() => {
    if (holdings.kind === "unknown") {
      return undefined;
    }
    try {
      return portfolioFor(holdings.cells, strategy);
    } catch (problem) {
      if (problem instanceof InputError) {
        return undefined;
      }
      throw problem;
    }
  }, [holdings, strategy]);
}
