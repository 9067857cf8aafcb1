import { type RefObject, useEffect, useRef, useState } from "react";
import { SAMPLE_WORKBOOK } from "../../../core/sample/index.ts";
import type { Grid } from "../grid/grid.ts";
import type { GridFunctions } from "../grid/univer.ts";
import { currentScheme, type Scheme } from "../theme/scheme.ts";

/** What a grid on this page depends on. */
export interface GridUse {
  readonly functions: GridFunctions;
  readonly scheme: Scheme;
  readonly edited: () => void;
  readonly failed: (reason: string) => void;
}

/** Starts the grid inside an element, with the sample in it, and keeps its colours the page's. Null until it is there. */
export function useGrid({ functions, scheme, edited, failed }: GridUse): {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly grid: Grid | null;
} {
  const element = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid | null>(null);
  useEffect(() => {
    const start = async (container: HTMLElement): Promise<void> => {
      // Loaded apart from the page, which shows its header at once.
      const { startGrid } = await import(/* webpackChunkName: "grid" */ "../grid/grid.ts");
      const dark = currentScheme() === "dark";
      const started = startGrid(container, { functions, workbook: SAMPLE_WORKBOOK, dark, edited });
      // For the browser's console, and for tests: the grid is a canvas, with nothing in it to read.
      Object.assign(window, { evenkeelWorkbench: started });
      setGrid(started);
    };
    if (element.current !== null) {
      start(element.current).catch((problem: unknown) => failed(String(problem)));
    }
  }, [functions, edited, failed]);
  useEffect(() => grid?.setDark(scheme === "dark"), [grid, scheme]);
  return { element, grid };
}
