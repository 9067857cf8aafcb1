import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { previewOf, type Repair } from "../../../core/store/index.ts";
import { PaneDialog } from "../parts/pane-dialog.tsx";
import { RepairPreview } from "./repair-preview.tsx";

/** What the dialog of repairs is given. */
export interface RepairDialogProps {
  /** What is wrong. */
  readonly sentence: string;
  /** One or more. */
  readonly repairs: readonly Repair[];
  readonly onRepair: (repair: Repair) => Promise<boolean>;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 24px)", maxWidth: "420px", padding: "16px", overflowWrap: "anywhere" },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  ways: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    margin: 0,
    padding: 0,
    border: "none",
    accentColor: tokens.colorBrandBackground,
  },
  way: { display: "flex", alignItems: "baseline", gap: "8px", minHeight: "24px" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The ways to mend one finding: choose, look at what changes, then do it. */
export function RepairDialog({ sentence, repairs, onRepair, onClose }: RepairDialogProps): ReactElement {
  const styles = useStyles();
  const group = useId();
  const [isBusy, setIsBusy] = useState(false);
  const [chosen, setChosen] = useState<Repair>();
  const repair = chosen ?? repairs[0];
  const doIt = async () => {
    if (repair) {
      setIsBusy(true);
      await onRepair(repair);
      onClose();
    }
  };
  return (
    <PaneDialog onClose={() => !isBusy && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Repair</DialogTitle>
          <DialogContent className={styles.content}>
            <Text size={200}>{sentence}</Text>
            {repairs.length === 1 && <Text>{repairs[0]?.label}</Text>}
            {repairs.length > 1 && (
              <fieldset className={styles.ways} aria-label="Ways to repair it" disabled={isBusy}>
                {repairs.map((one) => (
                  <label key={one.label} className={styles.way}>
                    <input type="radio" name={group} checked={one === repair} onChange={() => setChosen(one)} />
                    <Text>{one.label}</Text>
                  </label>
                ))}
              </fieldset>
            )}
            {repair && <RepairPreview preview={previewOf(repair)} />}
            {repair && (
              <Text size={200} className={styles.quiet}>
                A copy of the sheet that holds {repair.table.name} is made first, and kept.
              </Text>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose} disabled={isBusy}>
              Cancel
            </Button>
            <Button appearance="primary" onClick={() => void doIt()} disabledFocusable={isBusy}>
              {isBusy ? "Repairing…" : "Do it"}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </PaneDialog>
  );
}
