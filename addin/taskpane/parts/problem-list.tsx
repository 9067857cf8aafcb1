import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Problem, problemText } from "../../../core/index.ts";
import { addressOf } from "../../host/address.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { problemPlace } from "../workbook/problem-place.ts";

/** Problems that are in the way, and the workbook that they are in. */
export interface ProblemListProps {
  readonly workbook: PaneWorkbook;
  readonly problems: readonly Problem[];
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px", overflowWrap: "anywhere" },
});

/** Each problem in words, with its place in the sheet. */
export function ProblemList({ workbook, problems }: ProblemListProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {problems.map((problem) => {
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
  );
}
