import { mergeClasses } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import type { OverviewClass } from "../../../core/view/index.ts";
import { Icon } from "../parts/icons.tsx";
import { useCardStyles } from "./card-styles.ts";
import { ClassSummary } from "./class-summary.tsx";
import { HoldingTable } from "./holding-table.tsx";

/** What a card of a class shows. */
export interface ClassCardProps {
  readonly assetClass: OverviewClass;
  readonly currency: string;
  readonly decimals: number;
}

/** A class beside its target; opens to its holdings. One that is its own holding has nothing to open. */
export function ClassCard({ assetClass, currency, decimals }: ClassCardProps): ReactElement {
  const styles = useCardStyles();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const hasHoldings = !assetClass.isItsOwnHolding && assetClass.holdings.length > 0;
  const summary = <ClassSummary assetClass={assetClass} currency={currency} decimals={decimals} />;
  return (
    <section className={styles.card} aria-label={assetClass.name}>
      {hasHoldings ? (
        <h2 className={styles.heading}>
          <button
            type="button"
            className={mergeClasses(styles.summary, styles.button)}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            <ClassSummary
              assetClass={assetClass}
              currency={currency}
              decimals={decimals}
              chevron={
                <span className={mergeClasses(styles.chevron, isOpen && styles.opened)}>
                  <Icon name="down" size={16} />
                </span>
              }
            />
          </button>
        </h2>
      ) : (
        <div className={styles.summary}>{summary}</div>
      )}
      {hasHoldings && (
        <div id={id} className={styles.body} hidden={!isOpen}>
          {isOpen && <HoldingTable assetClass={assetClass} decimals={decimals} />}
        </div>
      )}
    </section>
  );
}
