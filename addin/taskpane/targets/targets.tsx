import { Text } from "@fluentui/react-components";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

/** The screen Targets, which is not there yet. */
export function TargetsScreen({ workbook }: { readonly workbook: PaneWorkbook }) {
  return <Text>Targets of {workbook.strategy?.name ?? "no strategy"}: not there yet.</Text>;
}
