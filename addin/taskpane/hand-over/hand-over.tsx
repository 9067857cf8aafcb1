import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import type { PlanView, ViewInputs } from "../../../core/view/index.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { CopyPanel } from "./copy-panel.tsx";
import { insertFormula, writeToSheet } from "./to-sheet.ts";

/** A plan that can leave the pane. */
export interface HandOverProps {
  readonly workbook: PaneWorkbook;
  readonly plan: PlanView;
  readonly inputs: ViewInputs;
  /** Whether it is the plan of what is entered and of the sheet as it stands. */
  readonly isAsEntered: boolean;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px" },
  button: { minWidth: 0, minHeight: "36px", paddingInline: "2px", whiteSpace: "nowrap" },
  formula: { alignSelf: "center", color: tokens.colorBrandForeground1 },
});

/** Copy, write to a sheet, or insert as a formula. While figures are older ones, nothing of it can be done. */
export function HandOver({ workbook, plan, inputs, isAsEntered }: HandOverProps): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const panel = useId();
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } finally {
      setBusy(false);
    }
  };
  const isOff = isBusy || !isAsEntered;
  return (
    <section className={styles.root} aria-label="Hand over">
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          disabledFocusable={isOff}
          onClick={() => void run(() => writeToSheet(workbook, plan))}
        >
          Write to sheet
        </Button>
        <Button
          appearance="primary"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={() => setOpen(!isOpen)}
        >
          Copy orders
        </Button>
      </div>
      <div id={panel} hidden={!isOpen}>
        {isOpen && <CopyPanel plan={plan} holdings={inputs.holdings} today={workbook.today} isOff={!isAsEntered} />}
      </div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.formula}
        disabledFocusable={isOff}
        onClick={() => void run(() => insertFormula(workbook, plan, inputs))}
      >
        Insert as a formula at the selected cell
      </Button>
    </section>
  );
}
