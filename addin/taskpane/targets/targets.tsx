import type { ReactElement } from "react";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { NoStrategy } from "./no-strategy.tsx";
import { TargetsEditor } from "./targets-editor.tsx";

/** The screen Targets: the targets and planning rules of the strategy that is shown, edited as a draft until they are saved. */
export function TargetsScreen({ workbook }: { readonly workbook: PaneWorkbook }): ReactElement {
  return workbook.strategy ? (
    <TargetsEditor workbook={workbook} strategy={workbook.strategy} />
  ) : (
    <NoStrategy workbook={workbook} />
  );
}
