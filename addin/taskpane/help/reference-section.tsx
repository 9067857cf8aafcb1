import { mergeClasses } from "@fluentui/react-components";
import { Summary } from "../parts/summary.tsx";
import type { Entry, Section } from "./reference.ts";
import { useHelpStyles } from "./styles.ts";

/** A part of the reference, folded until it is opened or searched. */
export function ReferenceSection({ section, isOpen }: { readonly section: Section; readonly isOpen: boolean }) {
  const styles = useHelpStyles();
  return (
    <details className={styles.card} open={isOpen}>
      <Summary isLine className={styles.section}>
        {section.title} <span className={styles.count}>{section.entries.length}</span>
      </Summary>
      <p className={styles.lead}>{section.lead}</p>
      {section.entries.map((entry) => (
        <ReferenceEntry key={entry.name} entry={entry} />
      ))}
    </details>
  );
}

function ReferenceEntry({ entry }: { readonly entry: Entry }) {
  const styles = useHelpStyles();
  const heading = <h3 className={styles.name}>{entry.name}</h3>;
  if (entry.rest === "") {
    return (
      <div className={styles.entry}>
        {heading}
        <p className={styles.text}>{entry.text}</p>
        <Facts entry={entry} />
      </div>
    );
  }
  return (
    <details className={styles.entry}>
      <Summary isLine>
        <h3 className={mergeClasses(styles.name, styles.code, styles.inline)}>{entry.name}</h3>
        <p className={styles.text}>{entry.text}</p>
      </Summary>
      <code className={mergeClasses(styles.example, styles.code)}>
        {entry.name}
        {entry.rest}
      </code>
      <Facts entry={entry} />
      <p className={styles.fact}>For example</p>
      <code className={mergeClasses(styles.example, styles.code)}>{entry.example}</code>
    </details>
  );
}

function Facts({ entry: { facts } }: { readonly entry: Entry }) {
  const styles = useHelpStyles();
  return (
    facts.length > 0 && (
      <dl className={styles.runIn}>
        {facts.map(({ term, text }) => (
          <div key={term} className={styles.fact}>
            <dt className={mergeClasses(styles.term, styles.inline)}>{term}</dt>{" "}
            <dd className={styles.inline}>{text}</dd>
          </div>
        ))}
      </dl>
    )
  );
}
