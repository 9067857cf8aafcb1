import type { ReactElement, ReactNode } from "react";
import type { OverviewClass } from "../../../core/view/index.ts";
import { moneyText } from "../format/money.ts";
import { percentText, relativeText } from "../format/percent.ts";
import { pointsText } from "../format/points.ts";
import { ClassBar } from "../parts/class-bar.tsx";
import { ClassMark } from "../parts/class-mark.tsx";
import { DriftBadge } from "../parts/drift-badge.tsx";
import { useCardStyles } from "./card-styles.ts";

/** What is always seen of a class. */
export interface ClassSummaryProps {
  readonly assetClass: OverviewClass;
  readonly currency: string;
  readonly decimals: number;
  /** Shows that the card opens. */
  readonly chevron?: ReactNode;
}

/** A class in three lines: its name and status, its bar, its figures. */
export function ClassSummary({ assetClass, currency, decimals, chevron }: ClassSummaryProps): ReactElement {
  const styles = useCardStyles();
  const { name, place, value, weight, status, drift } = assetClass;
  return (
    <>
      <span className={styles.line}>
        <ClassMark place={place} />
        <span className={styles.name}>{name}</span>
        <DriftBadge status={status} drift={drift} />
        {chevron}
      </span>
      <ClassBar {...assetClass} />
      <span className={styles.figures}>
        <span>{percentText(weight)}</span>
        <span className={styles.quiet}>{targetText(assetClass)}</span>
        <span className={styles.end}>{moneyText(value, currency, decimals)}</span>
      </span>
    </>
  );
}

/** The target and what the badge has not said of the drift: `target 6.0% · +33% relative`. */
function targetText({ target, drift, relativeDrift, status }: OverviewClass): string {
  if (target === undefined) {
    return "no target: it is never traded";
  }
  const points = drift === undefined || status !== "On target" ? [] : [pointsText(drift)];
  const relative = relativeDrift === undefined ? [] : [`${relativeText(relativeDrift)} relative`];
  return [`target ${percentText(target)}`, ...points, ...relative].join(" · ");
}
