import { FUNCTIONS } from "../../../core/index.ts";
import { Summary } from "../parts/summary.tsx";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { selfCheck } from "./self-check.ts";
import { useHelpStyles } from "./styles.ts";

/** What the pane found and can do here, and what to do where a formula shows #NAME?. */
export function SelfCheckSection({ workbook }: { readonly workbook: PaneWorkbook }) {
  const styles = useHelpStyles();
  const [first] = FUNCTIONS;
  return (
    <details className={styles.card}>
      <Summary isLine className={styles.section}>
        Self-check
      </Summary>
      <dl className={styles.facts}>
        {selfCheck(workbook).map(({ term, text, place }) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.fact}>
              {place ? (
                <button
                  type="button"
                  className={styles.link}
                  aria-label={`${text}: show in the sheet`}
                  onClick={() => workbook.show(place)}
                >
                  {text}
                </button>
              ) : (
                text
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.entry}>
        <h3 className={styles.name}>A formula shows #NAME?</h3>
        <p className={styles.text}>
          The spreadsheet does not know the function: its name is misspelt, or Evenkeel was not loaded when the formula
          was entered. Compare the name with the list of functions, open Evenkeel, then select the cell, press F2 and
          Enter. If it stays, close the workbook and open it again with Evenkeel loaded.
        </p>
        {first && <p className={styles.text}>{`To try whether functions work at all: ${first.example}`}</p>}
      </div>
    </details>
  );
}
