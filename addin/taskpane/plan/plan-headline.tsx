import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, Ref } from "react";
import type { PlanView } from "../../../core/view/index.ts";
import { countText } from "../format/count.ts";
import { moneyText } from "../format/money.ts";

/** A plan and where the focus goes when something was brought back. */
export interface PlanHeadlineProps {
  readonly plan: PlanView;
  readonly ref: Ref<HTMLHeadingElement>;
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", gap: "4px 8px" },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    outline: "none",
  },
  both: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  badge: { flexShrink: 0, whiteSpace: "nowrap", "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  proven: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  open: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});

/** How many orders, what they come to, and whether the plan is proven the closest. */
export function PlanHeadline({ plan, ref }: PlanHeadlineProps): ReactElement {
  const styles = useStyles();
  const isBoth = plan.bought > 0 && plan.sold > 0;
  return (
    <div className={styles.row}>
      <div role="status">
        <h2 ref={ref} tabIndex={-1} className={styles.headline}>
          {headlineText(plan)}
          {isBoth && <span className={styles.both}>{bothText(plan)}</span>}
        </h2>
      </div>
      {plan.proof && plan.orders.length > 0 && (
        <Badge
          appearance="filled"
          shape="circular"
          className={mergeClasses(styles.badge, plan.proof.isProven ? styles.proven : styles.open)}
        >
          {plan.proof.isProven ? "closest, proven" : plan.proof.text}
        </Badge>
      )}
    </div>
  );
}

/** @example 2 orders · 1,453.50 */
function headlineText({ flow, orders, bought, sold, currency, decimals, amount }: PlanView): string {
  if (orders.length === 0) {
    return amount === 0 && flow !== "rebalance" ? "No amount, no orders" : "No orders";
  }
  const money = (value: number) => moneyText(value, currency, decimals);
  const isBoth = bought > 0 && sold > 0;
  return `${countText(orders.length, "order")}${isBoth ? "" : ` · ${money(bought + sold)}`}`;
}

function bothText({ bought, sold, currency, decimals }: PlanView): string {
  return `buys ${moneyText(bought, currency, decimals)} · sells ${moneyText(sold, currency, decimals)}`;
}
