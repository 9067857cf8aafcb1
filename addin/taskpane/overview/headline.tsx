import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Overview } from "../../../core/view/index.ts";
import { amountText } from "../format/money.ts";
import { percentText } from "../format/percent.ts";
import { StatusBadge } from "./status-badge.tsx";

const useStyles = makeStyles({
  headline: { display: "flex", flexDirection: "column", gap: "2px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px" },
  value: { display: "inline-flex", alignItems: "baseline", gap: "6px", margin: 0, letterSpacing: "-0.01em" },
  amount: { fontSize: "26px", lineHeight: "32px", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The value of the portfolio, whether it is on target, and the part of the money that is in the wrong place. */
export function Headline({
  overview: { value, currency, decimals, drift, ...status },
}: {
  readonly overview: Overview;
}): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.headline} aria-label="Portfolio">
      <span className={styles.value}>
        <span className={styles.amount}>{amountText(value, decimals)}</span>
        {currency !== "" && <Text className={styles.quiet}>{currency}</Text>}
      </span>
      <div className={styles.line}>
        <Text size={200} className={styles.quiet}>
          {percentText(drift)} in the wrong place
        </Text>
        <StatusBadge {...status} />
      </div>
    </section>
  );
}
