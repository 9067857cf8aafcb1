import { Text } from "@fluentui/react-components";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

/** The screen Help, which is not there yet. */
export function HelpScreen({ workbook }: { readonly workbook: PaneWorkbook }) {
  return <Text>Help of {workbook.strategy?.name ?? "no strategy"}: not there yet.</Text>;
}
