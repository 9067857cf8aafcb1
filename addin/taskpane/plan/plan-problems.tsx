import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Problem, problemText } from "../../../core/index.ts";
import { AMOUNT_NAMES, type PlanAnswer } from "./plan-request.ts";
import { TYPED_RULES } from "./rules.ts";

/** So many are told; what there is beyond them is counted. */
const MOST_TOLD = 5;

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  body: { paddingBlock: "8px", whiteSpace: "normal", overflowWrap: "anywhere" },
  list: { margin: 0, paddingInlineStart: "16px" },
});

/** Why there is no plan. What is wrong with the amount or a rule stands under its field, so it is not said twice. */
export function PlanProblems({ answer }: { readonly answer: PlanAnswer }): ReactElement {
  const styles = useStyles();
  const others = answer.problems.filter((problem) => !isByItsField(problem, answer));
  if (others.length === 0) {
    return <p className={styles.quiet}>The plan is worked out once everything above can be read.</p>;
  }
  const more = others.length - MOST_TOLD;
  return (
    <MessageBar intent="error" layout="multiline" politeness="polite" icon={null}>
      <MessageBarBody className={styles.body}>
        <ul className={styles.list}>
          {others.slice(0, MOST_TOLD).map((problem) => (
            <li key={problemText(problem)}>{problemText(problem)}</li>
          ))}
          {more > 0 && <li>and {more} more</li>}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function isByItsField({ range, column }: Problem, { request }: PlanAnswer): boolean {
  const isRule = range === "Settings" && TYPED_RULES.some(({ name }) => name === column);
  return isRule || range === AMOUNT_NAMES[request.flow];
}
