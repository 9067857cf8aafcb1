import { useEffect, useState } from "react";

/**
 * Gives the keyboard back when something that took it is gone: to what had it before, else to the heading of its screen,
 * which takes it only where it has a `tabIndex`. Leaves it alone where something else has it by then.
 */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement);
  const [screen] = useState(() => opener?.closest("[role=tabpanel]"));
  useEffect(
    () => () => {
      setTimeout(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) {
          focusFirst([opener, screen?.querySelector("h2[tabindex]")]);
        }
      });
    },
    [opener, screen],
  );
}

/** Puts the keyboard where it can be, in this order of preference. */
function focusFirst(places: readonly (Element | null | undefined)[]): void {
  const place = places.find(
    (one) => one instanceof HTMLElement && one !== document.body && one.getClientRects().length > 0,
  );
  if (place instanceof HTMLElement) {
    place.focus();
  }
}
