import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { countText } from "../format/count.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { FindingLine } from "./finding-line.tsx";
import { findingText } from "./finding-text.ts";

/** How many are shown before a person asks for all. */
const SHOWN = 2;

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingLeft: "10px",
    borderLeft: `3px solid ${tokens.colorStatusWarningBorder1}`,
  },
  title: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  more: { alignSelf: "flex-start", minWidth: 0 },
});

/** What is not as it has to be in the tables and the holdings: quiet lines, each with its place and its repairs. */
export function Findings({ workbook }: { readonly workbook: PaneWorkbook }): ReactElement | null {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const { findings, holdings } = workbook;
  const all = [...findings, ...(holdings.kind === "found" ? holdings.findings : [])];
  if (all.length === 0) {
    return null;
  }
  const shown = showsAll ? all : all.slice(0, SHOWN);
  return (
    <section className={styles.section} aria-label="What to look at in the tables">
      <Text as="h2" size={300} weight="semibold" className={styles.title}>
        {countText(all.length, "thing")} to look at in the tables
      </Text>
      <ul className={styles.list}>
        {shown.map((finding) => (
          <li key={`${finding.code} ${findingText(finding)}`}>
            <FindingLine finding={finding} workbook={workbook} />
          </li>
        ))}
      </ul>
      {all.length > SHOWN && (
        <Button size="small" appearance="subtle" className={styles.more} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? "Show fewer" : `Show all ${all.length}`}
        </Button>
      )}
    </section>
  );
}
