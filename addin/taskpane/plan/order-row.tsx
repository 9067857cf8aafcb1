import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanOrder, PlanView } from "../../../core/view/index.ts";
import { moneyText } from "../format/money.ts";
import { priceText, sharesText } from "../format/shares.ts";
import { Icon } from "../parts/icons.tsx";

/** One line of a plan. */
export interface OrderRowProps {
  readonly line: PlanOrder;
  readonly plan: PlanView;
  /** Undefined for a line that is no order. */
  readonly onExclude?: () => void;
}

const useStyles = makeStyles({
  row: { padding: "8px 0 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  figures: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "10px" },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  action: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  amount: { minWidth: "72px", textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  below: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: "8px" },
  reason: {
    margin: "3px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  exclude: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    marginInlineEnd: "-5px",
    padding: 0,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground3,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A holding with its shares, price and amount, why it is there, and a button to leave it out. */
export function OrderRow({ line, plan, onExclude }: OrderRowProps): ReactElement {
  const styles = useStyles();
  const { shares, price, currency } = line;
  const own = currency === plan.currency ? "" : ` ${currency}`;
  return (
    <li className={styles.row}>
      <div className={styles.figures}>
        <span className={styles.name}>
          {actionText(line, plan) && <span className={styles.action}>{actionText(line, plan)} </span>}
          {line.id === "" ? `Choose a holding of ${line.assetClass}` : line.holding}
        </span>
        {shares !== undefined && price !== undefined && (
          <span className={styles.number}>
            {sharesText(shares)} × {priceText(price)}
            {own}
          </span>
        )}
        <span className={mergeClasses(styles.number, styles.amount)}>
          {moneyText(Math.abs(line.amount), plan.currency, plan.decimals)}
        </span>
      </div>
      <div className={styles.below}>
        <p className={styles.reason}>{line.reason}</p>
        {onExclude && (
          <button
            type="button"
            className={styles.exclude}
            aria-label={`Leave ${line.holding} out of the plan`}
            title={`Leave ${line.holding} out`}
            onClick={onExclude}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </div>
    </li>
  );
}

/** The word in front of a holding; "" for the buys of a deposit and the sells of a withdrawal, which need none. */
function actionText(line: PlanOrder, { flow, others }: PlanView): string {
  if (others.includes(line) && line.id !== "") {
    return line.amount > 0 ? "Keep" : "Use";
  }
  return flow === "deposit" || line.id === "" ? "" : line.amount > 0 ? "Buy" : "Sell";
}
