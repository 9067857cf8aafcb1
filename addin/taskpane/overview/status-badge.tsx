import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Overview } from "../../../core/view/index.ts";
import { countText } from "../format/count.ts";
import { numberText } from "../format/number.ts";

/** What a status badge shows. */
export type StatusBadgeProps = Pick<Overview, "status" | "classesOut" | "classesTargeted">;

const useStyles = makeStyles({
  badge: { whiteSpace: "nowrap", "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  onTarget: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  rebalance: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
});

/** Whether the portfolio is on target, and where not, how many of its classes are out of their bands. */
export function StatusBadge({ status, classesOut, classesTargeted }: StatusBadgeProps): ReactElement {
  const styles = useStyles();
  const look = status === "On target" ? styles.onTarget : styles.rebalance;
  return (
    <Badge appearance="tint" shape="circular" size="large" className={mergeClasses(styles.badge, look)}>
      {status === "Rebalance"
        ? `Rebalance: ${numberText(classesOut)} of ${countText(classesTargeted, "class", undefined, "classes")}`
        : status}
    </Badge>
  );
}
