import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { SpreadsheetHost } from "../../host/host.ts";
import { MessageBar } from "../parts/message-bar.tsx";
import { useWorkbook } from "../workbook/use-workbook.ts";
import { Failure } from "./failure.tsx";
import { Header } from "./header.tsx";
import { loadLaterScreens } from "./later-screens.ts";
import { NARROW } from "./narrow.ts";
import { Screens } from "./screens.tsx";
import { Skeleton } from "./skeleton.tsx";
import { StaleBadge } from "./stale-badge.tsx";
import { type Screen, Tabs } from "./tabs.tsx";

/** What is in a pane is about one workbook. */
export interface PaneContentProps {
  readonly host: SpreadsheetHost;
  /** ISO date, asked for whenever something is saved. */
  readonly today: () => string;
}

const useStyles = makeStyles({
  top: {
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalL,
    [NARROW]: { paddingInline: tokens.spacingHorizontalM },
  },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    scrollbarWidth: "thin",
  },
  // As wide with a scrollbar as without one, which then stands in the margin.
  column: {
    boxSizing: "border-box",
    width: "100cqw",
    paddingInline: tokens.spacingHorizontalL,
    [NARROW]: { paddingInline: tokens.spacingHorizontalM },
  },
  message: { paddingTop: tokens.spacingVerticalM },
});

/** What is in the task pane: its header and tabs, what there is to say, and the screen that is chosen. */
export function PaneContent({ host, today }: PaneContentProps) {
  const styles = useStyles();
  const pane = useId();
  const [screen, setScreen] = useState<Screen>("Overview");
  const { workbook, state, session } = useWorkbook(host, today);
  const isRead = workbook !== undefined;
  useEffect(() => {
    if (isRead) {
      void loadLaterScreens();
    }
  }, [isRead]);
  return (
    <>
      <div className={styles.top}>
        <Header workbook={workbook} />
        <Tabs pane={pane} screen={screen} onScreen={setScreen} />
        <StaleBadge isStale={state.isStale} />
        {state.message && (
          <div className={styles.message}>
            <MessageBar message={state.message} onShow={session.show} onClose={() => session.tell(undefined)} />
          </div>
        )}
      </div>
      <div className={styles.content}>
        <div className={styles.column}>
          {workbook && <Screens pane={pane} screen={screen} workbook={workbook} />}
          {!workbook && state.failure === undefined && <Skeleton />}
          {!workbook && state.failure !== undefined && (
            <Failure what="The workbook could not be read" why={state.failure} onAgain={() => void session.reload()} />
          )}
        </div>
      </div>
    </>
  );
}
