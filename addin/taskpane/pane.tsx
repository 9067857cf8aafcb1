import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { SpreadsheetHost } from "../host/host.ts";
import { MessageBar } from "./parts/message-bar.tsx";
import { Failure } from "./shell/failure.tsx";
import { Header } from "./shell/header.tsx";
import { loadLaterScreens } from "./shell/later-screens.ts";
import { NARROW } from "./shell/narrow.ts";
import { Screens } from "./shell/screens.tsx";
import { Skeleton } from "./shell/skeleton.tsx";
import { StaleBadge } from "./shell/stale-badge.tsx";
import { type Screen, Tabs } from "./shell/tabs.tsx";
import { type Scheme, themeOf } from "./theme/theme-of.ts";
import { useForcedColors } from "./theme/use-forced-colors.ts";
import { useWorkbook } from "./workbook/use-workbook.ts";

/** What a pane runs on. */
export interface PaneProps {
  readonly host: SpreadsheetHost;
  readonly scheme: Scheme;
  /** ISO date, for what is saved. */
  readonly today: string;
}

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: 0,
    containerType: "inline-size",
    overflowX: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    colorScheme: "inherit",
    fontVariantNumeric: "tabular-nums",
  },
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

/** The task pane: its header and tabs, what there is to say, and the screen that is chosen. */
export function Pane({ host, scheme, today }: PaneProps) {
  const styles = useStyles();
  const isForced = useForcedColors();
  const theme = useMemo(() => themeOf(scheme, isForced), [scheme, isForced]);
  const [screen, setScreen] = useState<Screen>("Overview");
  const { workbook, state, session } = useWorkbook(host, today);
  const isRead = workbook !== undefined;
  useEffect(() => {
    if (isRead) {
      void loadLaterScreens();
    }
  }, [isRead]);
  return (
    <FluentProvider theme={theme} className={styles.pane} style={{ colorScheme: scheme }}>
      <div className={styles.top}>
        <Header workbook={workbook} />
        <Tabs screen={screen} onScreen={setScreen} />
        <StaleBadge isStale={state.isStale} />
        {state.message && (
          <div className={styles.message}>
            <MessageBar message={state.message} onShow={session.show} onClose={() => session.tell(undefined)} />
          </div>
        )}
      </div>
      <div className={styles.content}>
        <div className={styles.column}>
          {workbook && <Screens screen={screen} workbook={workbook} />}
          {!workbook && state.failure === undefined && <Skeleton />}
          {!workbook && state.failure !== undefined && (
            <Failure what="The workbook could not be read" why={state.failure} onAgain={() => void session.reload()} />
          )}
        </div>
      </div>
    </FluentProvider>
  );
}
