import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanView } from "../../../core/view/index.ts";
import { moneyText } from "../format/money.ts";

const useStyles = makeStyles({
  sums: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "4px 12px", margin: 0 },
  name: { color: tokens.colorNeutralForeground2 },
  amount: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
  why: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Fees, what is left as cash and what could not be raised, with the reasons; nothing of a sum that is 0. */
export function PlanSums({ plan }: { readonly plan: PlanView }): ReactElement | null {
  const styles = useStyles();
  const sums = [
    { name: "Fees", amount: plan.fees, why: "" },
    { name: "Cash left", amount: plan.cashLeft, why: plan.cashLeftReason },
    { name: "Not raised", amount: plan.notRaised, why: plan.notRaisedReason },
  ].filter(({ amount }) => amount !== 0);
  return sums.length === 0 ? null : (
    <dl className={styles.sums}>
      {sums.map(({ name, amount, why }) => (
        <div key={name} style={{ display: "contents" }}>
          <dt className={styles.name}>
            {name}
            {why !== "" && <span className={styles.why}>{why}</span>}
          </dt>
          <dd className={styles.amount}>{moneyText(amount, plan.currency, plan.decimals)}</dd>
        </div>
      ))}
    </dl>
  );
}
