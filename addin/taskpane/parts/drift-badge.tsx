import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { pointsText } from "../format/points.ts";

/** What a drift badge shows. */
export interface DriftBadgeProps {
  /** Undefined for a holding whose target no row gives. */
  readonly status: "On target" | "Overweight" | "Underweight" | "No target" | undefined;
  /** A fraction of the portfolio; undefined without a target, and to show the side alone. */
  readonly drift: number | undefined;
  readonly locale?: string;
}

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  over: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  under: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  onTarget: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  none: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2 },
});

const LOOKS = { Overweight: "over", Underweight: "under", "On target": "onTarget", "No target": "none" } as const;
const WORDS = { Overweight: "Over", Underweight: "Under" } as const;

/** Whether a weight is in its band, and where not on which side and by how much; in words, and in a colour too. */
export function DriftBadge({ status, drift, locale }: DriftBadgeProps): ReactElement | null {
  const styles = useStyles();
  if (status === undefined) {
    return null;
  }
  const isOut = status === "Overweight" || status === "Underweight";
  return (
    <Badge appearance="tint" shape="circular" className={mergeClasses(styles.badge, styles[LOOKS[status]])}>
      {isOut ? [WORDS[status], ...(drift === undefined ? [] : [pointsText(drift, locale)])].join(" ") : status}
    </Badge>
  );
}
