import type { ReactElement } from "react";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { Planner } from "./planner.tsx";

/** The screen Plan: a deposit, a withdrawal or a rebalance, worked out while it is typed, and handed over. */
export function PlanScreen({ workbook }: { readonly workbook: PaneWorkbook }): ReactElement | null {
  const { inputs, strategy } = workbook;
  return inputs && strategy ? <Planner workbook={workbook} inputs={inputs} strategy={strategy} /> : null;
}
