import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SpreadsheetHost } from "../host/host.ts";
import { Boundary } from "./shell/boundary.tsx";
import { PaneContent } from "./shell/pane-content.tsx";
import { type Scheme, themeOf } from "./theme/theme-of.ts";
import { useForcedColors } from "./theme/use-forced-colors.ts";

/** What a pane runs on. */
export interface PaneProps {
  readonly host: SpreadsheetHost;
  readonly scheme: Scheme;
  /** ISO date, asked for whenever something is saved. */
  readonly today: () => string;
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
  failed: { paddingInline: tokens.spacingHorizontalL },
});

/** The task pane in its colours; where drawing it fails, it says so and begins anew when asked. */
export function Pane({ host, scheme, today }: PaneProps) {
  const styles = useStyles();
  const isForced = useForcedColors();
  const theme = useMemo(() => themeOf(scheme, isForced), [scheme, isForced]);
  return (
    <FluentProvider theme={theme} className={styles.pane} style={{ colorScheme: scheme }}>
      <Boundary what="The pane" className={styles.failed}>
        <PaneContent host={host} today={today} />
      </Boundary>
    </FluentProvider>
  );
}
