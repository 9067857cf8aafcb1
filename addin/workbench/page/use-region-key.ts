import { type RefObject, useEffect } from "react";
import { PANE_ID } from "./pane-beside.tsx";

/** The parts of the window, in the order of F6. */
type Region = "grid" | "header" | "pane";

/**
 * F6 goes from the grid to the header, to the task pane where it is shown, and back to the grid; Shift+F6 the other way,
 * as it does between the parts of a window elsewhere: inside the grid, Tab goes from cell to cell and never leaves it.
 */
export function useRegionKey(grid: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let inGrid: HTMLElement | null = null;
    const onKey = (event: KeyboardEvent): void => {
      const focused = document.activeElement;
      if (event.key !== "F6" || !(focused instanceof HTMLElement) || focused.closest("dialog, [role=dialog]")) {
        return;
      }
      event.preventDefault();
      const pane = document.querySelector<HTMLElement>(`#${PANE_ID}:not([hidden])`);
      const regions: readonly Region[] = pane ? ["grid", "header", "pane"] : ["grid", "header"];
      const from: Region = grid.current?.contains(focused) ? "grid" : pane?.contains(focused) ? "pane" : "header";
      if (from === "grid") {
        // Not a button of the grid's toolbar: back means back to the cells.
        inGrid = focused.isContentEditable ? focused : null;
      }
      const step = event.shiftKey ? regions.length - 1 : 1;
      const to = regions[(regions.indexOf(from) + step) % regions.length];
      const first = {
        grid: () => inGrid ?? grid.current?.querySelector<HTMLElement>("[contenteditable]"),
        header: () => document.querySelector<HTMLElement>(".actions button"),
        pane: () => pane?.querySelector<HTMLElement>("[role=tab][aria-selected=true]") ?? pane?.querySelector("button"),
      };
      first[to ?? "grid"]()?.focus();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [grid]);
}
