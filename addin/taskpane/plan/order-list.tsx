import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import type { PlanView } from "../../../core/view/index.ts";
import { OrderRow } from "./order-row.tsx";

/** A plan's lines, and a way to leave a holding out. */
export interface OrderListProps {
  readonly plan: PlanView;
  readonly onExclude: (id: string, name: string) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/**
 * The orders, then the lines that are none: cash that is used or kept, classes in which a holding has yet to be chosen.
 *
 * It is drawn anew for another plan alone, so that a long one does not hold up typing.
 */
export const OrderList = memo(function OrderList({ plan, onExclude }: OrderListProps): ReactElement | null {
  const styles = useStyles();
  const lines = [...plan.orders, ...plan.others];
  return lines.length === 0 ? null : (
    <ul className={styles.list} aria-label="Orders">
      {lines.map((line, index) => (
        <OrderRow
          key={`${line.id}\t${line.assetClass}`}
          line={line}
          plan={plan}
          {...(index < plan.orders.length ? { onExclude: () => onExclude(line.id, line.holding) } : {})}
        />
      ))}
    </ul>
  );
});
