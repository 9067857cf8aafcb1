import { Text } from "@fluentui/react-components";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

/** The screen Plan, which is not there yet. */
export function PlanScreen({ workbook }: { readonly workbook: PaneWorkbook }) {
  return <Text>Plan of {workbook.strategy?.name ?? "no strategy"}: not there yet.</Text>;
}
