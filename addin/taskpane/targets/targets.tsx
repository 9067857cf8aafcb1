import type { ReactElement } from "react";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { NoStrategy } from "./no-strategy.tsx";
import { TargetsEditor } from "./targets-editor.tsx";
import { useTargetsDraft } from "./use-targets-draft.ts";

/** The screen Targets: the targets and planning rules of the strategy that is shown, edited as a draft until they are saved. */
export function TargetsScreen({ workbook }: { readonly workbook: PaneWorkbook }): ReactElement {
  const { draft, ...inPane } = useTargetsDraft(workbook);
  return workbook.strategy && draft ? (
    <TargetsEditor workbook={workbook} strategy={workbook.strategy} current={draft} {...inPane} />
  ) : (
    <NoStrategy workbook={workbook} />
  );
}
