import { HUNDREDTH, moveTarget } from "../../../core/store/index.ts";
import type { TargetsDraft } from "./draft.ts";
import { classKeyOf, type HeldPortfolio, levelOf, placeOf, withExplicit, withTargets } from "./draft-levels.ts";

/**
 * Moves one target as its slider does, the others with it: from the draft as it was when the drag began, so that moving
 * back restores what was. A class's automatic shares are written out before the first move of one of its holdings.
 *
 * @param percent - Where the slider is, 0 to 100.
 */
export function moveInDraft(draft: TargetsDraft, key: string, percent: number, portfolio: HeldPortfolio): TargetsDraft {
  const drag = draft.drag?.key === key ? draft.drag : { key, classes: startOf(draft, key, portfolio) };
  const place = placeOf(drag.classes, key);
  const rows = place === undefined || place.holding < 0 ? drag.classes : place.one.holdings;
  const index = rows.findIndex((row) => row.key === key);
  const moved = rows[index];
  if (!place || !moved || moved.isPinned || moved.isComputed) {
    return draft;
  }
  const { targets, stop } = moveTarget(levelOf(rows), index, HUNDREDTH.mul(Math.round(percent * 100)));
  const classes =
    place.holding < 0
      ? withTargets(drag.classes, targets)
      : drag.classes.map((one) => (one === place.one ? { ...one, holdings: withTargets(one.holdings, targets) } : one));
  const unread = new Map([...draft.unread].filter(([typed]) => typed !== key));
  return { ...draft, classes, drag, unread, stop: stop && { key, text: `${stop.text}.` } };
}

function startOf(draft: TargetsDraft, key: string, portfolio: HeldPortfolio): TargetsDraft["classes"] {
  const classKey = placeOf(draft.classes, key)?.one.key ?? classKeyOf(key);
  return classKey === key ? draft.classes : withExplicit(draft, (one) => one.key === classKey, portfolio, key);
}
