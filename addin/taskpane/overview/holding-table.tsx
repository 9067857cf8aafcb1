import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OverviewClass } from "../../../core/view/index.ts";
import { HoldingRows } from "./holding-rows.tsx";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  first: { width: "34%" },
  header: {
    paddingBlock: "4px",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "end",
  },
});

/** The holdings of a class: of each what it is of the portfolio, and of the class. */
export function HoldingTable({
  assetClass,
  decimals,
}: {
  readonly assetClass: OverviewClass;
  readonly decimals: number;
}): ReactElement {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={`Holdings of ${assetClass.name}`}>
      <thead>
        <tr>
          <td className={styles.first} />
          {["Now", "Target", "Drift"].map((header) => (
            <th key={header} scope="col" className={styles.header}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {assetClass.holdings.map((holding) => (
        <HoldingRows key={holding.id} holding={holding} decimals={decimals} />
      ))}
    </table>
  );
}
