import { Button, makeStyles, Text } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense, useMemo, useState } from "react";
import { type Finding, repairsOf } from "../../../core/store/index.ts";
import { addressOf } from "../../host/address.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { problemPlace } from "../workbook/problem-place.ts";
import { findingText } from "./finding-text.ts";

/** Fetched when it is asked for: most workbooks have nothing to repair. */
const lazyRepairDialog = () => lazy(async () => ({ default: (await import("./repair-dialog.tsx")).RepairDialog }));

const useStyles = makeStyles({
  line: { display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" },
  ways: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** One finding: its sentence, its place in the sheet, and the ways to mend it. */
export function FindingLine({
  finding,
  workbook,
}: {
  readonly finding: Finding;
  readonly workbook: PaneWorkbook;
}): ReactElement {
  const styles = useStyles();
  const [RepairDialog] = useState(lazyRepairDialog);
  const [isRepairing, setIsRepairing] = useState(false);
  const { reading } = workbook.loaded;
  const repairs = useMemo(() => repairsOf(reading, finding), [reading, finding]);
  const place = problemPlace(finding, workbook);
  const sentence = findingText(finding);
  return (
    <div className={styles.line}>
      <Text size={200}>{sentence}</Text>
      <div className={styles.ways}>
        {place && (
          <Button size="small" onClick={() => workbook.show(place)}>
            Show {addressOf(place)}
          </Button>
        )}
        {repairs.length > 0 && (
          <Button size="small" aria-haspopup="dialog" onClick={() => setIsRepairing(true)}>
            Repair…
          </Button>
        )}
      </div>
      {isRepairing && (
        <Suspense>
          <RepairDialog
            sentence={sentence}
            repairs={repairs}
            onRepair={workbook.repair}
            onClose={() => setIsRepairing(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
