import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { StrategyDialog } from "./strategy-dialog.tsx";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "start", gap: "12px" },
  title: { margin: 0, fontSize: "18px", lineHeight: "24px", fontWeight: tokens.fontWeightSemibold },
  words: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: "20px" },
  button: { width: "100%", minHeight: "36px" },
});

/** The screen Targets of a workbook without strategy. */
export function NoStrategy({ workbook }: { readonly workbook: PaneWorkbook }): ReactElement {
  const styles = useStyles();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className={styles.empty}>
      <h2 className={styles.title} tabIndex={-1}>
        No targets yet
      </h2>
      <p className={styles.words}>
        A strategy is a named set of targets: how much of the portfolio each asset class takes, and each holding of its
        class. It is kept in two tables of this workbook that you can read and edit yourself.
      </p>
      <Button appearance="primary" className={styles.button} onClick={() => setAsked(true)}>
        New strategy…
      </Button>
      {isAsked && <StrategyDialog workbook={workbook} strategy={undefined} onClose={() => setAsked(false)} />}
    </div>
  );
}
