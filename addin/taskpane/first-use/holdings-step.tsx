import { useState } from "react";
import { HOLDINGS_ITEM, noteOf } from "../../../core/store/index.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { ChooseColumns } from "./choose-columns.tsx";
import { FoundHoldings } from "./found-holdings.tsx";
import { NothingYet } from "./nothing-yet.tsx";
import { SampleCard } from "./sample-card.tsx";
import { SelectedRange } from "./selected-range.tsx";
import { useCandidates } from "./use-candidates.ts";
import { useSelectedTable } from "./use-selected-table.ts";

/** Whether a person has confirmed these holdings before: the workbook remembers them, and nothing of it is gone. */
export function areRemembered({ loaded, holdings }: PaneWorkbook): boolean {
  return noteOf(loaded.notes, HOLDINGS_ITEM) !== "" && holdings.kind === "found" && holdings.findings.length === 0;
}

/** Which cells are the holdings: found by their headers, told by a person, or not there yet. */
export function HoldingsStep(props: {
  readonly workbook: PaneWorkbook;
  readonly takesFocus: boolean;
  readonly onConfirm: () => void;
}) {
  const { workbook, onConfirm } = props;
  const { holdings } = workbook;
  const [isCorrecting, correct] = useState(false);
  const [round, nextRound] = useState(0);
  const selected = useSelectedTable(workbook);
  const found = useCandidates(workbook);
  const gone = holdings.kind === "found" ? holdings.findings : [];
  const candidates = [...(selected.candidate ? [selected.candidate] : []), ...(found ?? [])];
  const isLikely = candidates.some(({ proposal }) => proposal.missing === "") || selected.candidate !== undefined;
  const range = (
    <SelectedRange
      selected={selected}
      onTaken={() => {
        correct(true);
        nextRound(round + 1);
      }}
    />
  );
  if (holdings.kind === "found" && gone.length === 0 && !isCorrecting) {
    return (
      <FoundHoldings
        workbook={workbook}
        holdings={holdings}
        takesFocus={props.takesFocus}
        onConfirm={onConfirm}
        onCorrect={() => correct(true)}
      />
    );
  }
  if (candidates.length > 0 && (isLikely || isCorrecting)) {
    return (
      <>
        <ChooseColumns
          key={round}
          workbook={workbook}
          candidates={candidates}
          gone={isCorrecting ? [] : gone}
          takesFocus={props.takesFocus || isCorrecting}
          onAdopted={() => {
            correct(false);
            onConfirm();
          }}
          onBack={isCorrecting ? () => correct(false) : undefined}
        >
          {range}
        </ChooseColumns>
        {holdings.kind === "unknown" && !isCorrecting && <SampleCard workbook={workbook} isMain={false} />}
      </>
    );
  }
  return (
    <NothingYet workbook={workbook} takesFocus={props.takesFocus}>
      {range}
    </NothingYet>
  );
}
