import { Field, Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { countText } from "../format/count.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { matching, REFERENCE } from "./reference.ts";
import { ReferenceSection } from "./reference-section.tsx";
import { SelfCheckSection } from "./self-check-section.tsx";
import { useHelpStyles } from "./styles.ts";

/** The reference of functions, settings and columns with a search, and a self-check. */
export function HelpScreen({ workbook }: { readonly workbook: PaneWorkbook }) {
  const styles = useHelpStyles();
  const [search, setSearch] = useState("");
  const isSearching = search.trim() !== "";
  const sections = useMemo(() => matching(REFERENCE, search), [search]);
  const count = sections.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <div className={styles.screen}>
      <h2 className={styles.heading}>Help</h2>
      <div className={styles.search}>
        <Field label="Search the reference">
          <Input
            className={styles.wide}
            type="search"
            placeholder="deposit, band, lot size …"
            value={search}
            onChange={(_, { value }) => setSearch(value)}
          />
        </Field>
        <div role="status" className={styles.quiet}>
          {isSearching && foundText(count, search.trim())}
        </div>
      </div>
      {sections.map((section) => (
        <ReferenceSection key={`${section.title} ${isSearching}`} section={section} isOpen={isSearching} />
      ))}
      <SelfCheckSection workbook={workbook} />
      <p className={styles.closing}>
        Evenkeel does arithmetic on your own targets, holdings and rules; it is not investment advice. Nothing is sent
        anywhere: formulas and pane work in this workbook alone.
      </p>
    </div>
  );
}

function foundText(count: number, search: string): string {
  return count === 0
    ? `Nothing in the reference has “${search}”. Try a shorter word.`
    : `${countText(count, "entry", undefined, "entries")} with “${search}”`;
}
