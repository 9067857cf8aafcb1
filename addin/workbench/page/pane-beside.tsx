import { lazy, Suspense, useState } from "react";
import type { Grid } from "../grid/grid.ts";
import type { Scheme } from "../theme/scheme.ts";
import { PaneBoundary } from "./pane-boundary.tsx";

// Apart from the page, which shows its header and the grid's lines at once. One that did not come stays so: to try
// again takes a new one.
const lazyPane = () =>
  lazy(async () => ({ default: (await import(/* webpackChunkName: "pane" */ "../../taskpane/pane.tsx")).Pane }));

/** What the pane beside the grid follows. */
export interface PaneBesideProps {
  readonly grid: Grid | null;
  readonly scheme: Scheme;
  /** Another one for every workbook that was opened: nothing of the pane is about the one before. */
  readonly opened: number;
  readonly isShown: boolean;
  /** ISO date, asked for whenever something is saved. */
  readonly today: () => string;
}

/** The id of the pane's region, for the button that hides it and the key that goes there. */
export const PANE_ID = "pane";

/**
 * The task pane at the grid's side, on the workbook that is open in the grid. It is fetched when it is first shown, and
 * kept while it is hidden, with what was typed there.
 */
export function PaneBeside({ grid, scheme, opened, isShown, today }: PaneBesideProps) {
  const [Pane, setPane] = useState(lazyPane);
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) {
    setWasShown(true);
  }
  return (
    wasShown && (
      <aside className="pane" id={PANE_ID} aria-label="Task pane" aria-busy={grid === null} hidden={!isShown}>
        {grid && (
          <PaneBoundary key={opened} onAgain={() => setPane(lazyPane)}>
            <Suspense>
              <Pane host={grid.host} scheme={scheme} today={today} />
            </Suspense>
          </PaneBoundary>
        )}
      </aside>
    )
  );
}
