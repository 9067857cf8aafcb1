import { lazy, Suspense } from "react";
import type { Grid } from "../grid/grid.ts";
import type { Scheme } from "../theme/scheme.ts";

// Apart from the page, which shows its header and the grid's lines at once.
const Pane = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pane" */ "../../taskpane/pane.tsx")).Pane,
}));

/** What the pane beside the grid follows. */
export interface PaneBesideProps {
  readonly grid: Grid | null;
  readonly scheme: Scheme;
  /** Another one for every workbook that was opened: nothing of the pane is about the one before. */
  readonly opened: number;
  readonly today: string;
}

/** The id of the pane's region, for the button that hides it and the key that goes there. */
export const PANE_ID = "pane";

/** The task pane at the grid's side, on the workbook that is open in the grid. */
export function PaneBeside({ grid, scheme, opened, today }: PaneBesideProps) {
  return (
    <aside className="pane" id={PANE_ID} aria-label="Task pane" aria-busy={grid === null}>
      {grid && (
        <Suspense>
          <Pane key={opened} host={grid.host} scheme={scheme} today={today} />
        </Suspense>
      )}
    </aside>
  );
}
