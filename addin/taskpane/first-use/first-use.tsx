import { Text } from "@fluentui/react-components";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

/** The screen First use, which is not there yet. */
export function FirstUse({ workbook }: { readonly workbook: PaneWorkbook }) {
  return <Text>First use of {workbook.strategy?.name ?? "no strategy"}: not there yet.</Text>;
}
