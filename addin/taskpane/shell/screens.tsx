import { makeStyles, tokens } from "@fluentui/react-components";
import { Activity, Suspense, useState } from "react";
import { OverviewScreen } from "../overview/overview.tsx";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { Boundary } from "./boundary.tsx";
import { FirstUse, HelpScreen, PlanScreen, TargetsScreen } from "./later-screens.ts";
import { Skeleton } from "./skeleton.tsx";
import { panelId, SCREENS, type Screen, tabId } from "./tabs.tsx";

const useStyles = makeStyles({ panel: { paddingBlock: tokens.spacingVerticalM } });

/** The panels of the screens. One that was opened stays as it was left, so that no draft is lost by looking elsewhere. */
export function Screens({ screen, workbook }: { readonly screen: Screen; readonly workbook: PaneWorkbook }) {
  const styles = useStyles();
  const [opened, setOpened] = useState<readonly Screen[]>([screen]);
  if (!opened.includes(screen)) {
    setOpened([...opened, screen]);
  }
  return SCREENS.map((one) => (
    <div
      key={one}
      id={panelId(one)}
      className={styles.panel}
      role="tabpanel"
      aria-labelledby={tabId(one)}
      hidden={one !== screen}
    >
      {opened.includes(one) && (
        <Activity mode={one === screen ? "visible" : "hidden"}>
          <Boundary screen={one} onAgain={workbook.reload}>
            <Suspense fallback={<Skeleton />}>
              <ScreenOf screen={one} workbook={workbook} />
            </Suspense>
          </Boundary>
        </Activity>
      )}
    </div>
  ));
}

function ScreenOf({ screen, workbook }: { readonly screen: Screen; readonly workbook: PaneWorkbook }) {
  switch (screen) {
    case "Overview":
      return workbook.inputs ? <OverviewScreen workbook={workbook} /> : <FirstUse workbook={workbook} />;
    case "Targets":
      return <TargetsScreen workbook={workbook} />;
    case "Plan":
      return workbook.inputs ? <PlanScreen workbook={workbook} /> : <FirstUse workbook={workbook} />;
    case "Help":
      return <HelpScreen workbook={workbook} />;
  }
}
