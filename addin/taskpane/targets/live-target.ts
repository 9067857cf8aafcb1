import type { TargetsDraft } from "./draft.ts";
import { placeOf } from "./draft-levels.ts";

/** The target whose slider is being moved: it is shown at once, the others as soon as there is time. */
export interface LiveTarget {
  readonly key: string;
  readonly classKey: string;
  /** A fraction. */
  readonly target: number | undefined;
  /** Why it stopped. */
  readonly text: string | undefined;
}

/** The target that is being moved; undefined while none is. */
export function liveTarget({ drag, classes, stop }: TargetsDraft): LiveTarget | undefined {
  const place = drag && placeOf(classes, drag.key);
  if (!drag || !place) {
    return undefined;
  }
  const row = place.holding < 0 ? place.one : place.one.holdings[place.holding];
  return {
    key: drag.key,
    classKey: place.one.key,
    target: row?.target?.toNumber(),
    text: stop?.key === drag.key ? stop.text : undefined,
  };
}

/** Why the slider of a target stopped, where it is the one that did; it stays until the next change. */
export function stopOf(
  stop: { readonly key: string; readonly text: string | undefined } | undefined,
  key: string,
): string | undefined {
  return stop?.key === key ? stop.text : undefined;
}
