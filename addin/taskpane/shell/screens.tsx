import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { Panel } from "./panel.tsx";
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
      {opened.includes(one) && <Panel screen={one} isShown={one === screen} workbook={workbook} />}
    </div>
  ));
}
