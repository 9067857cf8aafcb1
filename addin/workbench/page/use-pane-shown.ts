import { useCallback, useState } from "react";

const KEY = "evenkeel.pane";
/** Narrower than this many pixels the pane lies over the grid. */
const NARROW = 900;

/** Whether the pane is shown, and the toggle that changes and remembers it. It starts hidden where it would cover the grid. */
export function usePaneShown(): readonly [boolean, () => void] {
  const [isShown, setShown] = useState(() => remembered() ?? innerWidth >= NARROW);
  const toggle = useCallback(() => {
    remember(!isShown);
    setShown(!isShown);
  }, [isShown]);
  return [isShown, toggle];
}

function remembered(): boolean | null {
  try {
    const chosen = localStorage.getItem(KEY);
    return chosen === null || innerWidth < NARROW ? null : chosen === "shown";
  } catch {
    return null;
  }
}

/** Without a place to remember it, the choice holds until the page closes. */
function remember(isShown: boolean): void {
  try {
    if (innerWidth >= NARROW) {
      localStorage.setItem(KEY, isShown ? "shown" : "hidden");
    }
  } catch {
    // Private windows may refuse storage.
  }
}
