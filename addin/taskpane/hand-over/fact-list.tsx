import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../parts/icons.tsx";
import type { HandOverFacts } from "./hand-over-facts.ts";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    gap: "2px 16px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  warnings: { margin: "8px 0 0", padding: 0, listStyleType: "none", color: tokens.colorStatusWarningForeground1 },
  warning: { display: "flex", gap: "6px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0 },
});

/** A short list to look at before a plan leaves the pane, and what is out of the ordinary. */
export function FactList({ facts: { facts, warnings } }: { readonly facts: HandOverFacts }): ReactElement {
  const styles = useStyles();
  return (
    <div>
      <dl className={styles.facts}>
        {facts.map(({ name, text }) => (
          <div key={name} style={{ display: "contents" }}>
            <dt className={styles.name}>{name}</dt>
            <dd className={styles.text}>{text}</dd>
          </div>
        ))}
      </dl>
      {warnings.length > 0 && (
        <ul className={styles.warnings} aria-label="Look at these first">
          {warnings.map((warning) => (
            <li key={warning} className={styles.warning}>
              <span className={styles.icon}>
                <Icon name="problem" size={16} />
              </span>
              {warning}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
