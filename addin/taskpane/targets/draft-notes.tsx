import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import type { TargetsDraft } from "./draft.ts";
import type { DraftAction } from "./draft-action.ts";
import { sheetDifference } from "./sheet-difference.ts";

const useStyles = makeStyles({
  notes: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { margin: 0, paddingInlineStart: "16px" },
});

/** What there is to know of a draft: that the sheet changed under it, and what a starting point left out. */
export function DraftNotes({
  draft,
  act,
}: {
  readonly draft: TargetsDraft;
  readonly act: (action: DraftAction) => void;
}): ReactElement | null {
  const styles = useStyles();
  const { base, sheet } = draft;
  const difference = useMemo(() => sheet && sheetDifference(base, sheet), [base, sheet]);
  if (!draft.sheet && draft.notes.length === 0) {
    return null;
  }
  return (
    <div className={styles.notes}>
      {draft.sheet && (
        <MessageBar intent="warning" layout="multiline" icon={null} politeness="polite">
          <MessageBarBody>The sheet changed while you were editing: {difference}. Your draft is kept.</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => act({ kind: "discard" })}>
              Take the sheet’s
            </Button>
            <Button size="small" onClick={() => act({ kind: "keep" })}>
              Keep my draft
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {draft.notes.length > 0 && (
        <MessageBar intent="info" layout="multiline" icon={null} politeness="polite">
          <MessageBarBody>
            <ul className={styles.list}>
              {draft.notes.map((note) => (
                <li key={note}>{note}.</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
