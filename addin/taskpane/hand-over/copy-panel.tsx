import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Cells } from "../../../core/index.ts";
import type { PlanView } from "../../../core/view/index.ts";
import { CellByCell } from "./cell-by-cell.tsx";
import { CopyOutcome } from "./copy-outcome.tsx";
import { FactList } from "./fact-list.tsx";
import { handOverFacts, ordersSummary } from "./hand-over-facts.ts";
import { ordersAsText, ordersTabSeparated } from "./order-texts.ts";
import { useCopying } from "./use-copying.ts";

/** Orders to be copied. */
export interface CopyPanelProps {
  readonly plan: PlanView;
  readonly holdings: Cells;
  /** ISO date. */
  readonly today: string;
  /** Whether the figures are older ones, which are not copied. */
  readonly isOff: boolean;
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What to look at first, then the ways to copy, then what is on the clipboard. */
export function CopyPanel({ plan, holdings, today, isOff }: CopyPanelProps): ReactElement {
  const styles = useStyles();
  const { copied, blocked, copy } = useCopying(plan);
  return (
    <div className={styles.panel}>
      <FactList facts={handOverFacts(plan, holdings, today)} />
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isOff}
          onClick={() => void copy(ordersAsText(plan), ordersSummary(plan))}
        >
          Copy as text
        </Button>
        <Button
          size="small"
          disabledFocusable={isOff}
          onClick={() => void copy(ordersTabSeparated(plan), `${ordersSummary(plan)}, as a table`)}
        >
          Copy as a table
        </Button>
      </div>
      <CellByCell plan={plan} isOff={isOff} onCopy={(text, what) => void copy(text, what)} />
      <CopyOutcome copied={copied} blocked={blocked} />
    </div>
  );
}
