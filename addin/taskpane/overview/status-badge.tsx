import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Overview } from "../../../core/view/index.ts";
import { numberText } from "../format/number.ts";

/** What a status badge shows. */
export type StatusBadgeProps = Pick<Overview, "status" | "classesOut" | "classesTargeted">;

const useStyles = makeStyles({
  badge: { whiteSpace: "nowrap", "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  // The cards below show of what; who does not see them hears it.
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  onTarget: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  rebalance: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
});

/** Whether the portfolio is on target, and where not, how many of its classes are out of their bands. */
export function StatusBadge({ status, classesOut, classesTargeted }: StatusBadgeProps): ReactElement {
  const styles = useStyles();
  const look = status === "On target" ? styles.onTarget : styles.rebalance;
  return (
    <Badge appearance="ghost" shape="circular" className={mergeClasses(styles.badge, look)}>
      {status === "Rebalance" ? `Rebalance: ${numberText(classesOut)} of ${numberText(classesTargeted)}` : status}
      {status === "Rebalance" && <span className={styles.unseen}> classes</span>}
    </Badge>
  );
}
