import { Text } from "@fluentui/react-components";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

/** The screen Overview, which is not there yet. */
export function OverviewScreen({ workbook }: { readonly workbook: PaneWorkbook }) {
  return <Text>Overview of {workbook.strategy?.name ?? "no strategy"}: not there yet.</Text>;
}
