import { type RefObject, useEffect } from "react";

/**
 * F6 goes from the grid to the header and back, as it does between the parts of a window elsewhere: inside the grid,
 * Tab goes from cell to cell and never leaves it.
 */
export function useRegionKey(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let inGrid: HTMLElement | null = null;
    const onKey = (event: KeyboardEvent): void => {
      const focused = document.activeElement;
      if (event.key !== "F6" || !(focused instanceof HTMLElement) || focused.closest("dialog")) {
        return;
      }
      event.preventDefault();
      if (grid.current?.contains(focused)) {
        // Not a button of the grid's toolbar: back means back to the cells.
        inGrid = focused.isContentEditable ? focused : null;
        document.querySelector<HTMLElement>(".actions button")?.focus();
      } else {
        (inGrid ?? grid.current?.querySelector<HTMLElement>("[contenteditable]"))?.focus();
      }
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [grid]);
}
