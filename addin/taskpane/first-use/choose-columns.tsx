import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Finding, HoldingsMapping } from "../../../core/store/index.ts";
import { recallMapping } from "../../../core/store/index.ts";
import { adoptHoldings, type Candidate } from "../../store/load-holdings.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { ColumnSelects } from "./column-selects.tsx";
import { LabelledSelect } from "./labelled-select.tsx";
import { proposedMapping, readByMapping } from "./mapping-draft.ts";
import { PlaceLink } from "./place-link.tsx";
import { ReadingSummary } from "./reading-summary.tsx";
import { StepHeading } from "./step-heading.tsx";
import { useFirstUseStyles } from "./styles.ts";
import { candidateName } from "./use-candidates.ts";
import { useOutcome } from "./use-outcome.ts";

/** Says which table holds the holdings and which of its columns means what, with what comes of it at once. */
export function ChooseColumns(props: {
  readonly workbook: PaneWorkbook;
  readonly candidates: readonly Candidate[];
  /** Remembered columns that are gone. */
  readonly gone: readonly Finding[];
  readonly takesFocus: boolean;
  readonly onAdopted: () => void;
  /** Undefined where there is nothing to go back to. */
  readonly onBack: (() => void) | undefined;
  /** What is offered besides: the selected range. */
  readonly children: React.ReactNode;
}) {
  const styles = useFirstUseStyles();
  const { workbook, candidates, gone } = props;
  const [chosen, choose] = useState<string>();
  const [edited, edit] = useState<ReadonlyMap<string, HoldingsMapping>>(new Map());
  const { isBusy, run } = useOutcome(workbook);
  const candidate = candidates.find((one) => candidateName(one) === chosen) ?? candidates[0];
  const name = candidate ? candidateName(candidate) : "";
  const before = useMemo(
    () => (candidate ? mappingBefore(workbook, candidate, gone) : new Map()),
    [workbook, candidate, gone],
  );
  const mapping: HoldingsMapping = edited.get(name) ?? before;
  const headerRow = candidate?.proposal.headerRow;
  const reading = useMemo(
    () => candidate && readByMapping(candidate.block.values, headerRow, mapping),
    [candidate, headerRow, mapping],
  );
  if (!candidate || !reading) {
    return null;
  }
  const adopt = () =>
    run(
      "Remember the holdings",
      () => adoptHoldings(workbook.host, workbook.loaded, candidate.block, headerRow, mapping),
      `The holdings in ${name} are remembered on the sheet Evenkeel.`,
    );
  return (
    <>
      <StepHeading takesFocus={props.takesFocus}>
        {gone.length > 0 ? "A column of your holdings is gone" : "Which columns are your holdings?"}
      </StepHeading>
      {gone.map(({ what, consequence, code, row }) => (
        <p key={`${code} ${row} ${what}`} className={styles.lead}>
          {`${what.charAt(0).toUpperCase()}${what.slice(1)}, so ${consequence}. Choose it again below.`}
        </p>
      ))}
      <LabelledSelect label="Table" value={name} onChange={choose}>
        {candidates.map((one) => (
          <option key={candidateName(one)}>{candidateName(one)}</option>
        ))}
      </LabelledSelect>
      {props.children}
      <ColumnSelects
        key={name}
        candidate={candidate}
        mapping={mapping}
        onChange={(next) => edit(new Map([...edited, [name, next]]))}
      />
      <section className={styles.card} aria-label="What comes of it">
        <div>
          Read from <PlaceLink place={candidate.block.range} onShow={workbook.show} />
        </div>
        {reading.missing === "" ? (
          <ReadingSummary
            view={reading.view}
            table={{ range: candidate.block.range, addedRows: reading.addedRows }}
            onShow={workbook.show}
          />
        ) : (
          <div aria-live="polite" className={styles.quiet}>{`It still ${reading.missing}.`}</div>
        )}
      </section>
      <div className={styles.actions}>
        <Button
          className={styles.wide}
          appearance="primary"
          disabled={isBusy || reading.missing !== "" || reading.view.holdings === 0}
          onClick={() => void adopt().then((isDone) => isDone && props.onAdopted())}
        >
          Use these columns
        </Button>
        {props.onBack && (
          <Button className={styles.wide} onClick={props.onBack}>
            Back
          </Button>
        )}
      </div>
      <p className={styles.lead}>
        Nothing in this table is changed. Which column is which is noted on a sheet named Evenkeel.
      </p>
    </>
  );
}

/** What is proposed; where remembered columns are gone, those that are left stay as they were confirmed. */
function mappingBefore({ loaded }: PaneWorkbook, { block }: Candidate, gone: readonly Finding[]): HoldingsMapping {
  return proposedMapping(block.values, gone.length > 0 ? recallMapping(loaded.notes, block.values).mapping : undefined);
}
