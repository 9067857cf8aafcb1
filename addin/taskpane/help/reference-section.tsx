import { mergeClasses } from "@fluentui/react-components";
import type { Entry, Section } from "./reference.ts";
import { useHelpStyles } from "./styles.ts";

/** A part of the reference, folded until it is opened or searched. */
export function ReferenceSection({ section, isOpen }: { readonly section: Section; readonly isOpen: boolean }) {
  const styles = useHelpStyles();
  return (
    <details className={styles.card} open={isOpen}>
      <summary className={styles.section}>
        {section.title} <span className={styles.count}>{section.entries.length}</span>
      </summary>
      <p className={styles.lead}>{section.lead}</p>
      {section.entries.map((entry) => (
        <ReferenceEntry key={entry.name} entry={entry} />
      ))}
    </details>
  );
}

function ReferenceEntry({ entry: { name, rest, text, facts, example } }: { readonly entry: Entry }) {
  const styles = useHelpStyles();
  const isFunction = rest !== "";
  return (
    <div className={styles.entry}>
      <h3 className={mergeClasses(styles.name, isFunction && styles.code)}>
        {name}
        <span className={styles.rest}>{rest}</span>
      </h3>
      <p className={styles.text}>{text}</p>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map((fact) => (
            <div key={fact.term} style={{ display: "contents" }}>
              <dt className={styles.term}>{fact.term}</dt>
              <dd className={styles.fact}>{fact.text}</dd>
            </div>
          ))}
        </dl>
      )}
      {example !== "" && <code className={mergeClasses(styles.example, styles.code)}>{example}</code>}
    </div>
  );
}
