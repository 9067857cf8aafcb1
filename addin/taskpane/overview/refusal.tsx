import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../../core/index.ts";
import { countText } from "../format/count.ts";
import { ProblemList } from "../parts/problem-list.tsx";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { useCardStyles } from "./card-styles.ts";

/** How many problems are written out before the rest is counted. */
const SHOWN = 6;

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "12px" },
  title: { margin: 0 },
});

/**
 * Why there are no figures: each problem in words, with its place in the sheet, and how to go on. What a finding above says
 * already is not said again.
 */
export function Refusal({
  workbook,
  problems,
}: {
  readonly workbook: PaneWorkbook;
  readonly problems: readonly Problem[];
}): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const unsaid = problems.filter(
    ({ range, what }) => !workbook.findings.some((finding) => finding.range === range && finding.what === what),
  );
  const more = unsaid.length - SHOWN;
  return (
    <section className={mergeClasses(card.card, styles.card)} aria-label="Why there are no figures">
      <Text as="h2" size={300} weight="semibold" className={styles.title}>
        The figures cannot be worked out
      </Text>
      {unsaid.length > 0 && <ProblemList workbook={workbook} problems={unsaid.slice(0, SHOWN)} />}
      <Text size={200} className={card.quiet}>
        {more > 0 && `And ${countText(more, "more problem")}. `}
        {unsaid.length < problems.length && "What is said above has to be put right first. "}
        The figures come back by themselves once the sheet is put right.
      </Text>
    </section>
  );
}
