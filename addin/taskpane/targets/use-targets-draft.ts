import { useCallback, useMemo, useState } from "react";
import { InputError } from "../../../core/index.ts";
import type { StoredStrategy } from "../../../core/store/index.ts";
import { portfolioFor } from "../../../core/view/index.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { draftOf, type TargetsDraft } from "./draft.ts";
import type { DraftAction } from "./draft-action.ts";
import type { HeldPortfolio } from "./draft-levels.ts";
import { reduceDraft } from "./reduce-draft.ts";

/** A draft of the strategy that is shown, and what it is drafted against. */
export interface DraftInPane {
  readonly draft: TargetsDraft;
  readonly portfolio: HeldPortfolio;
  readonly act: (action: DraftAction) => void;
}

/** The draft of a strategy. Those of other strategies are kept until they are shown again. */
export function useTargetsDraft(workbook: PaneWorkbook, strategy: StoredStrategy): DraftInPane {
  const [drafts, setDrafts] = useState<ReadonlyMap<string, TargetsDraft>>(new Map());
  const portfolio = usePortfolio(workbook.holdings, strategy);
  const stored = drafts.get(strategy.name);
  const draft = useMemo(() => followed(stored, strategy, portfolio), [stored, strategy, portfolio]);
  if (stored && draft !== stored) {
    // What was read once counts as the sheet's, also where a later reading says what an earlier one did.
    setDrafts(new Map(drafts).set(strategy.name, draft));
  }
  const act = useCallback(
    (action: DraftAction) =>
      setDrafts((known) => {
        const before = followed(known.get(strategy.name), strategy, portfolio);
        return new Map(known).set(strategy.name, reduceDraft(before, action, portfolio));
      }),
    [strategy, portfolio],
  );
  return { draft, portfolio, act };
}

function followed(draft: TargetsDraft | undefined, strategy: StoredStrategy, portfolio: HeldPortfolio): TargetsDraft {
  return draft ? reduceDraft(draft, { kind: "sheet", strategy }, portfolio) : draftOf(strategy);
}

/** What is held, as the strategy's formulas read it; undefined where they would refuse it. */
function usePortfolio(holdings: PaneWorkbook["holdings"], strategy: StoredStrategy): HeldPortfolio {
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
