import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { Panel } from "./panel.tsx";
import { panelId, SCREENS, type Screen, tabId } from "./tabs.tsx";

const useStyles = makeStyles({ panel: { paddingBlock: tokens.spacingVerticalM } });

/** What the panels are given. */
export interface ScreensProps {
  /** The id of the pane, which is not the only one in every page. */
  readonly pane: string;
  readonly screen: Screen;
  readonly workbook: PaneWorkbook;
}

/** The panels of the screens. One that was opened stays as it was left, so that no draft is lost by looking elsewhere. */
export function Screens({ pane, screen, workbook }: ScreensProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState<readonly Screen[]>([screen]);
  if (!opened.includes(screen)) {
    setOpened([...opened, screen]);
  }
  return SCREENS.map((one) => (
    <div
      key={one}
      id={panelId(pane, one)}
      className={styles.panel}
      role="tabpanel"
      aria-labelledby={tabId(pane, one)}
      hidden={one !== screen}
    >
      {opened.includes(one) && <Panel screen={one} isShown={one === screen} workbook={workbook} />}
    </div>
  ));
}
