import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import { HandOver } from "../hand-over/hand-over.tsx";
import { StackedBar } from "../parts/stacked-bar.tsx";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { MAXIMUM_ORDERS } from "./curve-points.ts";
import { DriftChange } from "./drift-change.tsx";
import { ExcludedHoldings } from "./excluded-holdings.tsx";
import { OrderCurve } from "./order-curve.tsx";
import { OrderList } from "./order-list.tsx";
import { PlanHeadline } from "./plan-headline.tsx";
import { PlanNotes } from "./plan-notes.tsx";
import { PlanProblems } from "./plan-problems.tsx";
import type { PlanAnswer } from "./plan-request.ts";
import { PlanSums } from "./plan-sums.tsx";
import { useCurve } from "./use-curve.ts";
import type { PlanForm } from "./use-plan-form.ts";

/** What came of what was entered. */
export interface PlanResultProps {
  readonly workbook: PaneWorkbook;
  readonly form: PlanForm;
  readonly answer: PlanAnswer;
  /** Whether the answer is still that of an earlier request. */
  readonly isOlder: boolean;
}

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  older: { color: tokens.colorNeutralForeground3 },
});

/** A plan from its headline to what can be done with it, or what is in its way. */
export function PlanResult({ workbook, form, answer, isOlder }: PlanResultProps): ReactElement {
  const styles = useStyles();
  const headline = useRef<HTMLHeadingElement>(null);
  const { plan, request } = answer;
  const curve = useCurve(plan && plan.flow === "deposit" && plan.orders.length > 0 ? request : undefined, form.request);
  const include = (id: string) => {
    form.include(id);
    headline.current?.focus();
  };
  const isAsEntered = !isOlder && !workbook.isStale;
  return (
    <section className={mergeClasses(styles.result, isOlder && styles.older)} aria-label="Plan" aria-busy={isOlder}>
      {plan ? (
        <>
          <PlanHeadline ref={headline} plan={plan} />
          <OrderList plan={plan} onExclude={form.exclude} />
          <ExcludedHoldings excluded={form.excluded} onInclude={include} />
          <PlanSums plan={plan} />
          <StackedBar
            label="Weights now, after the plan, and targets"
            classes={plan.classes}
            rows={[
              { label: "Now", weights: plan.classes.map(({ weight }) => weight) },
              { label: "After", weights: plan.classes.map(({ weightAfter }) => weightAfter) },
              { label: "Target", weights: plan.classes.map(({ target }) => target) },
            ]}
          />
          <DriftChange plan={plan} />
          <OrderCurve
            curve={curve}
            orders={plan.orders.length}
            onChoose={(orders) => form.tryRule(MAXIMUM_ORDERS, orders === undefined ? "" : String(orders))}
          />
          <PlanNotes notes={plan.notes.filter((note) => note !== plan.proof?.text)} />
          {plan.orders.length > 0 && (
            <HandOver workbook={workbook} plan={plan} inputs={request.inputs} isAsEntered={isAsEntered} />
          )}
        </>
      ) : (
        <PlanProblems workbook={workbook} answer={answer} />
      )}
    </section>
  );
}
