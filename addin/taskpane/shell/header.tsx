import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { Icon } from "../parts/icons.tsx";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { StrategyPicker } from "./strategy-picker.tsx";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "40px",
    paddingTop: tokens.spacingVerticalS,
  },
  side: { display: "flex", alignItems: "center", justifyContent: "flex-end", gap: "2px", minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, letterSpacing: "-0.01em" },
  button: { minWidth: "28px", width: "28px", height: "28px", padding: 0 },
});

/** The pane's first line: its name, the strategy, and undo. */
export function Header({ workbook }: { readonly workbook: PaneWorkbook | undefined }) {
  const styles = useStyles();
  const undoable = workbook?.undoable;
  const words = undoable === undefined ? "Undo: nothing to take back" : `Undo “${undoable}”`;
  return (
    <header className={styles.header}>
      <Text as="h1" weight="semibold" className={styles.name}>
        Evenkeel
      </Text>
      {workbook && (
        <div className={styles.side}>
          <StrategyPicker workbook={workbook} />
          <Button
            className={styles.button}
            appearance="subtle"
            size="small"
            icon={<Icon name="undo" />}
            aria-label={words}
            title={words}
            disabledFocusable={undoable === undefined}
            onClick={() => void workbook.undo()}
          />
        </div>
      )}
    </header>
  );
}
