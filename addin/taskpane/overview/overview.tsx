import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { lazy, type ReactElement, useMemo, useState } from "react";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { Findings } from "./findings.tsx";
import { OverviewFigures } from "./overview-figures.tsx";
import { readOverview } from "./read-overview.ts";
import { Refusal } from "./refusal.tsx";

/** What the screen Overview is given. */
export interface OverviewScreenProps {
  readonly workbook: PaneWorkbook;
}

/** Fetched when it is asked for: most portfolios have a class for every holding. */
const lazyAssignClasses = () =>
  lazy(async () => ({ default: (await import("../first-use/assign-classes.tsx")).AssignClasses }));

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  figures: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // A change of the sheet is read again within a moment: only figures that stay older lose their colours.
    "@media (prefers-reduced-motion: no-preference)": {
      transitionProperty: "filter",
      transitionDuration: "150ms",
      transitionDelay: "250ms",
    },
  },
  older: { filter: "saturate(0.25)" },
});

/** The portfolio beside its targets: how much money is in the wrong place, and in which classes and holdings. */
export function OverviewScreen({ workbook }: OverviewScreenProps): ReactElement {
  const styles = useStyles();
  const { inputs, isStale } = workbook;
  const [isAssigning, setIsAssigning] = useState(false);
  // Made here, so that a screen that is tried again asks for it anew.
  const [AssignClasses] = useState(lazyAssignClasses);
  const reading = useMemo(() => inputs && readOverview(inputs), [inputs]);
  if (isAssigning) {
    return <AssignClasses workbook={workbook} onDone={() => setIsAssigning(false)} />;
  }
  return (
    <div className={styles.screen}>
      <Findings workbook={workbook} />
      {reading?.kind === "refused" && <Refusal workbook={workbook} problems={reading.problems} />}
      {reading?.kind === "figures" && (
        <div className={mergeClasses(styles.figures, isStale && styles.older)} aria-busy={isStale}>
          <OverviewFigures overview={reading.overview} onAssign={() => setIsAssigning(true)} />
        </div>
      )}
      {!reading && <Text>There are no holdings with targets yet. Both are set up on the first screen.</Text>}
    </div>
  );
}
