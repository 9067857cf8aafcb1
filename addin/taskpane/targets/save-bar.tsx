import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement, useMemo, useRef, useState } from "react";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { isChanged, type TargetsDraft } from "./draft.ts";
import type { DraftAction } from "./draft-action.ts";
import type { HeldPortfolio } from "./draft-levels.ts";
import { lacksOf, saveDraft } from "./save-draft.ts";
import { StartFrom } from "./start-from.tsx";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: "-12px",
    zIndex: 1,
    marginInline: "-4px",
    paddingInline: "4px",
    paddingBlock: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { margin: 0, marginBlockEnd: "6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  mark: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  buttons: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  button: { minHeight: "36px" },
});

/** Saves the draft as one step, or discards it, or begins it anew; says what it lacks to be planned with. */
export const SaveBar = memo(function SaveBar({
  workbook,
  draft,
  current,
  portfolio,
  act,
}: {
  readonly workbook: PaneWorkbook;
  /** What is shown, which may lag behind a slider. */
  readonly draft: TargetsDraft;
  /** What is saved. */
  readonly current: TargetsDraft;
  readonly portfolio: HeldPortfolio;
  readonly act: (action: DraftAction) => void;
}): ReactElement {
  const styles = useStyles();
  const words = useRef<HTMLParagraphElement>(null);
  const isSaving = current.sent !== undefined;
  const [isStarting, setStarting] = useState(false);
  const isUnsaved = useMemo(() => isChanged(draft), [draft]);
  const obstacle = obstacleOf(draft);
  const [lack] = useMemo(() => lacksOf(draft, portfolio), [draft, portfolio]);
  const discard = () => {
    // Its button goes, and a second press of Enter is not meant for what comes in its place.
    words.current?.focus();
    act({ kind: "discard" });
  };
  const save = async () => {
    act({ kind: "send" });
    const isSaved = await workbook.save(`Save targets of ${current.base.name}`, (store) =>
      saveDraft(store, current, portfolio, workbook.today),
    );
    act({ kind: "sent", isSaved });
  };
  return (
    <div className={styles.bar}>
      <p ref={words} className={styles.words} role="status" tabIndex={-1}>
        {isUnsaved && <span className={styles.mark}>Not saved. </span>}
        {obstacle ?? (lack && `Cannot be planned with yet: ${lack.what}.`) ?? (!isUnsaved && "As in the sheet.")}
      </p>
      <div className={styles.buttons}>
        {isUnsaved ? (
          <Button key="discard" className={styles.button} onClick={discard}>
            Discard
          </Button>
        ) : (
          <Button key="start" className={styles.button} onClick={() => setStarting(true)}>
            Start from…
          </Button>
        )}
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={!isUnsaved || isSaving || obstacle !== undefined}
          onClick={() => void save()}
        >
          {isSaving ? "Saving…" : "Save"}
        </Button>
      </div>
      {isStarting && (
        <StartFrom
          workbook={workbook}
          strategy={draft.base}
          portfolio={portfolio}
          act={act}
          onClose={() => setStarting(false)}
        />
      )}
    </div>
  );
});

/** Why a draft cannot be saved. */
function obstacleOf({ sheet, unread }: TargetsDraft): string | undefined {
  if (sheet) {
    return "The sheet changed: take the sheet’s targets or keep your draft first.";
  }
  return unread.size > 0 ? "Correct what cannot be read first." : undefined;
}
