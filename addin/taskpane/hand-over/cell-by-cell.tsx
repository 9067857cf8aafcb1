import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanView } from "../../../core/view/index.ts";
import { Summary } from "../parts/summary.tsx";
import { orderValues } from "./order-texts.ts";

/** Orders to be typed into a form, value by value. */
export interface CellByCellProps {
  readonly plan: PlanView;
  readonly isOff: boolean;
  readonly onCopy: (text: string, what: string) => void;
}

const useStyles = makeStyles({
  summary: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  order: {
    display: "flex",
    flexWrap: "wrap",
    gap: "6px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: {
    minHeight: "26px",
    maxWidth: "100%",
    padding: "2px 8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Every value of every order as a button that copies it, for typing into a web form. */
export function CellByCell({ plan, isOff, onCopy }: CellByCellProps): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <Summary className={styles.summary}>Value by value, for a web form</Summary>
      <ul className={styles.list}>
        {orderValues(plan).map((values, index) => (
          <li key={plan.orders[index]?.id} className={styles.order}>
            {values.map(({ header, text }) => (
              <button
                key={header}
                type="button"
                className={styles.value}
                disabled={isOff}
                title={`Copy ${header}`}
                aria-label={`Copy ${header} ${text}`}
                onClick={() => onCopy(text, text)}
              >
                {text}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
