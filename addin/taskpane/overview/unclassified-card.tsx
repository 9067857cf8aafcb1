import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OverviewClass } from "../../../core/view/index.ts";
import { countText } from "../format/count.ts";
import { moneyText } from "../format/money.ts";
import { percentText } from "../format/percent.ts";
import { useCardStyles } from "./card-styles.ts";

/** What the card of unclassified holdings shows. */
export interface UnclassifiedCardProps {
  readonly assetClass: OverviewClass;
  readonly currency: string;
  readonly decimals: number;
  readonly assignLabel: string;
  readonly onAssign: (() => void) | undefined;
}

/** How many holdings are named before the rest is counted. */
const NAMED = 5;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  button: { alignSelf: "flex-start" },
  names: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

/** Holdings that nothing names a class for, and the way to give them one. */
export function UnclassifiedCard(props: UnclassifiedCardProps): ReactElement {
  const { assetClass, currency, decimals, assignLabel, onAssign } = props;
  const card = useCardStyles();
  const styles = useStyles();
  const { holdings, weight, value } = assetClass;
  const names = holdings.slice(0, NAMED).map(({ name }) => name);
  const more = holdings.length - names.length;
  return (
    <section className={mergeClasses(card.card, styles.card)} aria-label={assetClass.name}>
      <span className={card.line}>
        <Text as="h2" size={300} weight="semibold" className={mergeClasses(card.heading, card.name)}>
          {countText(holdings.length, "holding")} without a class
        </Text>
        <Text size={200}>{percentText(weight)}</Text>
      </span>
      <Text size={200} className={styles.names}>
        {[...names, ...(more > 0 ? [`${more} more`] : [])].join(", ")} · {moneyText(value, currency, decimals)}. Until
        each has a class, it has no target and is never traded.
      </Text>
      {onAssign && (
        <Button size="small" className={styles.button} onClick={onAssign}>
          {assignLabel}
        </Button>
      )}
    </section>
  );
}
