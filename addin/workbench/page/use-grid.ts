import { type RefObject, useEffect, useRef, useState } from "react";
import { SAMPLE_WORKBOOK } from "../../../core/sample/index.ts";
import { type Grid, startGrid } from "../grid/grid.ts";
import type { GridFunctions } from "../grid/univer.ts";
import { currentScheme, type Scheme } from "../theme/scheme.ts";

/** Starts the grid inside an element, with the sample in it, and keeps its colours the page's. */
export function useGrid(
  functions: GridFunctions,
  scheme: Scheme,
  edited: () => void,
): {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly grid: Grid | null;
} {
  const element = useRef<HTMLDivElement>(null);
  const [grid, setGrid] = useState<Grid | null>(null);
  useEffect(() => {
    if (element.current !== null) {
      const dark = currentScheme() === "dark";
      const started = startGrid(element.current, { functions, workbook: SAMPLE_WORKBOOK, dark, edited });
      // For the browser's console, and for tests: the grid is a canvas, with nothing in it to read.
      Object.assign(window, { evenkeelWorkbench: started });
      setGrid(started);
    }
  }, [functions, edited]);
  useEffect(() => grid?.setDark(scheme === "dark"), [grid, scheme]);
  return { element, grid };
}
