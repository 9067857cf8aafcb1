import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OverviewHolding } from "../../../core/view/index.ts";
import { amountText } from "../format/money.ts";
import { percentText } from "../format/percent.ts";
import { pointsText } from "../format/points.ts";
import { DriftBadge } from "../parts/drift-badge.tsx";
import { holdingRemark } from "./holding-remark.ts";

const useStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { padding: "6px 0 0", fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  line: { display: "flex", alignItems: "center", gap: "6px" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    color: tokens.colorNeutralForeground3,
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  symbol: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  row: { padding: 0, textAlign: "start", whiteSpace: "nowrap" },
  cell: { padding: 0, textAlign: "end", whiteSpace: "nowrap" },
  automatic: { fontStyle: "italic" },
  last: { paddingBottom: "6px" },
});

/** The rows of one holding: its name and value, what it is of the portfolio, what it is of its class. */
export function HoldingRows({
  holding,
  decimals,
}: {
  readonly holding: OverviewHolding;
  readonly decimals: number;
}): ReactElement {
  const styles = useStyles();
  const remark = holdingRemark(holding);
  return (
    <tbody className={styles.group}>
      <tr>
        <th colSpan={4} scope="rowgroup" className={styles.title}>
          <span className={styles.line}>
            <span className={styles.name} title={holding.fullName}>
              <span className={styles.symbol}>{holding.name}</span> {holding.fullName}
            </span>
            {holding.status === "Overweight" || holding.status === "Underweight" ? (
              <DriftBadge status={holding.status} drift={undefined} />
            ) : null}
            <span>{amountText(holding.value, decimals)}</span>
          </span>
          {remark !== "" && <span className={styles.quiet}>{remark}</span>}
        </th>
      </tr>
      <FigureRow
        label="of portfolio"
        now={holding.weight}
        target={holding.target}
        drift={holding.drift}
        holding={holding}
      />
      <FigureRow
        label="of class"
        now={holding.weightInClass}
        target={holding.targetInClass}
        drift={holding.driftInClass}
        holding={holding}
        isLast
      />
    </tbody>
  );
}

function FigureRow({
  label,
  now,
  target,
  drift,
  holding: { isAutomatic },
  isLast = false,
}: {
  readonly label: string;
  readonly now: number | undefined;
  readonly target: number | undefined;
  readonly drift: number | undefined;
  readonly holding: OverviewHolding;
  readonly isLast?: boolean;
}): ReactElement {
  const styles = useStyles();
  const cell = mergeClasses(styles.cell, isLast && mergeClasses(styles.quiet, styles.last));
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.row, styles.quiet, isLast && styles.last)}>
        {label}
      </th>
      <td className={cell}>{now === undefined ? "–" : percentText(now)}</td>
      <td className={mergeClasses(cell, isAutomatic && styles.automatic)}>
        {target === undefined ? "–" : percentText(target)}
      </td>
      <td className={cell}>{drift === undefined ? "–" : pointsText(drift)}</td>
    </tr>
  );
}
