import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Problem } from "../../../core/index.ts";
import { countText } from "../format/count.ts";
import { ProblemList } from "../parts/problem-list.tsx";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { AMOUNT_NAMES, type PlanAnswer } from "./plan-request.ts";
import { TYPED_RULES } from "./rules.ts";

/** So many are told; what there is beyond them is counted. */
const MOST_TOLD = 5;

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0 },
});

/** What is in the way of a plan. */
export interface PlanProblemsProps {
  readonly workbook: PaneWorkbook;
  readonly answer: PlanAnswer;
}

/** Why there is no plan. What is wrong with the amount or a rule stands under its field, so it is not said twice. */
export function PlanProblems({ workbook, answer }: PlanProblemsProps): ReactElement {
  const styles = useStyles();
  const others = answer.problems.filter((problem) => !isByItsField(problem, answer));
  if (others.length === 0) {
    return <p className={styles.quiet}>The plan is worked out once everything above can be read.</p>;
  }
  const more = others.length - MOST_TOLD;
  return (
    <div className={styles.card} role="status">
      <Text as="h2" size={300} weight="semibold" className={styles.title}>
        The plan cannot be worked out
      </Text>
      <ProblemList workbook={workbook} problems={others.slice(0, MOST_TOLD)} />
      <Text size={200} className={styles.quiet}>
        {more > 0 && `And ${countText(more, "more problem")}. `}
        The plan comes back by itself once the sheet is put right.
      </Text>
    </div>
  );
}

function isByItsField({ range, column }: Problem, { request }: PlanAnswer): boolean {
  const isRule = range === "Settings" && TYPED_RULES.some(({ name }) => name === column);
  return isRule || range === AMOUNT_NAMES[request.flow];
}
