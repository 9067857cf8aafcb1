import { Badge } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { levelState, type StoredTarget } from "../../../core/store/index.ts";
import { shortText } from "./target-text.ts";

/** What a level badge is about. */
export interface LevelBadgeProps {
  readonly level: readonly Pick<StoredTarget, "target">[];
  /** Whether what is left goes to holdings without target by value. */
  readonly isFilled?: boolean;
}

/** How much of a level is placed, politely read out whenever that changes. */
export function LevelBadge({ level, isFilled = false }: LevelBadgeProps): ReactElement {
  const { kind, off } = levelState(level);
  const part = shortText(off.toNumber());
  const isFine = kind === "complete" || (kind === "short" && isFilled);
  const text =
    kind === "complete"
      ? "100% placed"
      : `${part} ${kind === "over" ? "too much" : isFilled ? "automatic" : "left to place"}`;
  return (
    <span role="status">
      <Badge appearance="tint" size="large" color={isFine ? "success" : kind === "over" ? "danger" : "warning"}>
        {text}
      </Badge>
    </span>
  );
}
