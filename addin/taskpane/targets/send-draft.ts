import { strategyOf, type TargetsDraft } from "./draft.ts";
import type { HeldPortfolio } from "./draft-levels.ts";
import { followSheet, ontoSent } from "./follow-sheet.ts";
import { filledClasses } from "./save-draft.ts";

/** The draft once its save began: automatic shares that are written are targets of its own from now on. */
export function sendDraft(draft: TargetsDraft, portfolio: HeldPortfolio): TargetsDraft {
  const classes = filledClasses(draft, portfolio);
  return { ...draft, classes, drag: undefined, sent: { classes, settings: draft.settings } };
}

/** The draft once its save ended: what was edited meanwhile is a draft against what was saved. */
export function sentDraft(draft: TargetsDraft, isSaved: boolean): TargetsDraft {
  const { sent, sheet } = draft;
  if (!sent) {
    return draft;
  }
  const ended = isSaved
    ? ontoSent(draft, sent, strategyOf({ ...sent, base: draft.base }))
    : { ...draft, sent: undefined, sheet: undefined };
  return sheet ? followSheet(ended, sheet) : ended;
}
