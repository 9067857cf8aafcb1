import { InputError } from "../../../core/index.ts";
import { portfolioFor } from "../../../core/view/index.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

/** The accounts that the holdings name, in order of first appearance; none where the holdings cannot be read. */
export function accountsOf({ holdings }: PaneWorkbook): readonly string[] {
  if (holdings.kind === "unknown") {
    return [];
  }
  try {
    const accounts = portfolioFor(holdings.cells, undefined).holdings.flatMap(({ positions }) =>
      positions.map(({ account }) => account),
    );
    return [...new Set(accounts)].filter((account) => account !== "");
  } catch (problem) {
    if (problem instanceof InputError) {
      return [];
    }
    throw problem;
  }
}
