import { Dialog } from "./dialog.tsx";

/** What to do with edits that are about to be replaced. */
export type UnsavedAnswer = "save" | "discard" | "cancel";

/** Asks before a workbook with unsaved edits is replaced by another. */
export function UnsavedDialog(props: {
  readonly fileName: string;
  readonly onAnswer: (answer: UnsavedAnswer) => void;
}) {
  return (
    <Dialog label="Unsaved edits" className="question" onCancel={() => props.onAnswer("cancel")}>
      <h2>Save your edits first?</h2>
      <p>“{props.fileName}” has edits that are not saved. Opening another workbook replaces it.</p>
      <div className="choices">
        <button type="button" onClick={() => props.onAnswer("discard")}>
          Discard edits
        </button>
        <button type="button" onClick={() => props.onAnswer("cancel")}>
          Cancel
        </button>
        <button type="button" className="primary" onClick={() => props.onAnswer("save")}>
          Save, then open
        </button>
      </div>
    </Dialog>
  );
}
