import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Problem, problemText } from "../../../core/index.ts";
import { addressOf } from "../../host/address.ts";
import { countText } from "../format/count.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { problemPlace } from "../workbook/problem-place.ts";
import { useCardStyles } from "./card-styles.ts";

/** How many problems are written out before the rest is counted. */
const SHOWN = 6;

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: "12px" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px", overflowWrap: "anywhere" },
  title: { margin: 0 },
});

/** Why there are no figures: each problem in words, with its place in the sheet, and how to go on. */
export function Refusal({
  workbook,
  problems,
}: {
  readonly workbook: PaneWorkbook;
  readonly problems: readonly Problem[];
}): ReactElement {
  const styles = useStyles();
  const card = useCardStyles();
  const more = problems.length - SHOWN;
  return (
    <section className={mergeClasses(card.card, styles.card)} aria-label="Why there are no figures">
      <Text as="h2" size={300} weight="semibold" className={styles.title}>
        No figures yet
      </Text>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map((problem) => {
          const place = problemPlace(problem, workbook);
          return (
            <li key={problemText(problem)} className={styles.item}>
              <Text size={300}>{problemText(problem)}</Text>
              {place && (
                <Button size="small" onClick={() => workbook.show(place)}>
                  Show {addressOf(place)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Text size={200} className={card.quiet}>
        {more > 0 ? `And ${countText(more, "more problem")}. ` : ""}The figures come back by themselves once the sheet
        is put right.
      </Text>
    </section>
  );
}
