import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { holdingsView } from "../../../core/view/index.ts";
import type { LoadedHoldings } from "../../store/load-holdings.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { PlaceLink } from "./place-link.tsx";
import { ReadingSummary } from "./reading-summary.tsx";
import { StepHeading } from "./step-heading.tsx";
import { useFirstUseStyles } from "./styles.ts";
import { UnderstoodColumns } from "./understood-columns.tsx";

/** Holdings that were found, as they are understood; a person confirms them or says otherwise. */
export function FoundHoldings(props: {
  readonly workbook: PaneWorkbook;
  readonly holdings: LoadedHoldings;
  readonly takesFocus: boolean;
  readonly onConfirm: () => void;
  readonly onCorrect: () => void;
}) {
  const styles = useFirstUseStyles();
  const { workbook, holdings } = props;
  const view = useMemo(() => holdingsView(holdings.cells), [holdings]);
  const isWhole = view.problems.length === 0 && view.holdings > 0;
  return (
    <>
      <StepHeading takesFocus={props.takesFocus}>Are these your holdings?</StepHeading>
      <section className={styles.card} aria-label="Holdings that were found">
        <div>
          Found in <PlaceLink place={holdings.range} onShow={workbook.show} />
        </div>
        <ReadingSummary view={view} table={holdings} onShow={workbook.show} />
        <UnderstoodColumns columns={view.columns} />
      </section>
      {!isWhole && (
        <p className={styles.lead}>
          {view.holdings === 0
            ? "No row holds anything yet. Enter a holding in the sheet; this page follows."
            : "Put these cells right in the sheet, and this page follows; or choose other columns."}
        </p>
      )}
      <div className={styles.actions}>
        <Button className={styles.wide} appearance="primary" disabled={!isWhole} onClick={props.onConfirm}>
          Use these holdings
        </Button>
        <Button className={styles.wide} onClick={props.onCorrect}>
          Choose another table or other columns
        </Button>
      </div>
    </>
  );
}
