import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { levelState, type StoredTarget } from "../../../core/store/index.ts";
import { shortText } from "./target-text.ts";

/** What a level badge is about. */
export interface LevelBadgeProps {
  readonly level: readonly Pick<StoredTarget, "target">[];
  /** Whether what is left goes to holdings without target by value. */
  readonly isFilled?: boolean;
}

const useStyles = makeStyles({
  badge: { whiteSpace: "nowrap", "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  fine: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  open: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  over: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
});

/** How much of a level is placed, politely read out whenever that changes. */
export function LevelBadge({ level, isFilled = false }: LevelBadgeProps): ReactElement {
  const styles = useStyles();
  const { kind, off } = levelState(level);
  const part = shortText(off.toNumber());
  const isFine = kind === "complete" || (kind === "short" && isFilled);
  const look = isFine ? styles.fine : kind === "over" ? styles.over : styles.open;
  const text =
    kind === "complete"
      ? "100% placed"
      : `${part} ${kind === "over" ? "too much" : isFilled ? "automatic" : "left to place"}`;
  return (
    <span role="status">
      <Badge appearance="ghost" shape="circular" className={mergeClasses(styles.badge, look)}>
        {text}
      </Badge>
    </span>
  );
}
