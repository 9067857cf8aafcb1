import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  notes: {
    margin: 0,
    paddingInlineStart: "16px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  // Notes are clauses, which the results of formulas put beside one another.
  note: { "::first-letter": { textTransform: "uppercase" } },
});

/** What the plan has to say besides its figures. */
export function PlanNotes({ notes }: { readonly notes: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  return notes.length === 0 ? null : (
    <ul className={styles.notes} aria-label="Notes">
      {notes.map((note) => (
        <li key={note} className={styles.note}>
          {note}
        </li>
      ))}
    </ul>
  );
}
