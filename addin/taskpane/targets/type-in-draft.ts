import type { DraftHolding, Fraction, TargetsDraft } from "./draft.ts";
import { type HeldPortfolio, membersOf, placeOf, withTarget } from "./draft-levels.ts";
import { parsePercent } from "./parse-percent.ts";

/** Takes what was typed as a target, to the last digit, and leaves the others alone; what is no target stays as typed. */
export function typeInDraft(draft: TargetsDraft, key: string, text: string, portfolio: HeldPortfolio): TargetsDraft {
  const reading = parsePercent(text);
  const unread = new Map(draft.unread);
  if (reading.kind === "wrong") {
    unread.set(key, text);
    return { ...draft, unread, drag: undefined };
  }
  unread.delete(key);
  const target = reading.kind === "fraction" ? reading.fraction : undefined;
  const known = withRow(draft, key, target !== undefined, portfolio);
  return { ...draft, unread, drag: undefined, stop: undefined, classes: setTarget(known, key, target) };
}

/** Pins a target, or takes its pin away. */
export function pinInDraft(draft: TargetsDraft, key: string, portfolio: HeldPortfolio): TargetsDraft {
  const classes = withTarget(withRow(draft, key, true, portfolio), key, ({ isPinned }) => ({ isPinned: !isPinned }));
  return { ...draft, classes, drag: undefined, stop: undefined };
}

/** The classes, with a row for a holding that had none where it is to have one. */
export function withRow(
  draft: TargetsDraft,
  key: string,
  isWanted: boolean,
  portfolio: HeldPortfolio,
): TargetsDraft["classes"] {
  if (!isWanted || placeOf(draft.classes, key)) {
    return draft.classes;
  }
  const all = membersOf(draft, portfolio);
  return draft.classes.map((one, place) => {
    const held = all[place]?.find((member) => member.key === key)?.held;
    return held ? { ...one, holdings: [...one.holdings, newRow(key, held.symbol, held.assetId)] } : one;
  });
}

/** A holding's target before it has any figure. */
export function newRow(key: string, holding: string, assetId: string): DraftHolding {
  return {
    key,
    holding,
    assetId,
    row: undefined,
    target: undefined,
    min: undefined,
    max: undefined,
    isPinned: false,
    isComputed: false,
  };
}

function setTarget(classes: TargetsDraft["classes"], key: string, target: Fraction | undefined) {
  return withTarget(classes, key, (row) => (row.isComputed ? {} : { target }));
}
