import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { classPaint } from "./class-paint.ts";
import type { StackedClass, StackedWeights } from "./stacked-weights.ts";

/** What one of the stacked bars shows. */
export interface StackedRowProps {
  readonly row: StackedWeights;
  readonly classes: readonly StackedClass[];
  /** The class that the person looks at, by its index. */
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
}

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "48px minmax(0, 1fr)", alignItems: "center", columnGap: "12px" },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  track: {
    display: "flex",
    gap: "1px",
    height: "16px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  segment: {
    minWidth: 0,
    forcedColorAdjust: "none",
    "@media (prefers-reduced-motion: no-preference)": {
      transitionProperty: "flex-grow, opacity",
      transitionDuration: "200ms",
    },
  },
  other: { opacity: 0.35 },
});

/** One bar: a label and a piece for each class, as wide as its weight. */
export function StackedRow({ row, classes, chosen, onChoose }: StackedRowProps): ReactElement {
  const styles = useStyles();
  const weights = classes.map((_, index) => Math.max(0, row.weights[index] ?? 0));
  const rest = Math.max(
    0,
    weights.reduce((left, weight) => left - weight, 1),
  );
  return (
    <div className={styles.row} aria-hidden="true">
      <span className={styles.label}>{row.label}</span>
      <div className={styles.track}>
        {classes.map(({ name, place }, index) => (
          <span
            key={name}
            className={chosen === undefined || chosen === index ? styles.segment : `${styles.segment} ${styles.other}`}
            style={{
              background: classPaint(place),
              flex: `${weights[index] ?? 0} 0 0px`,
              display: weights[index] === 0 ? "none" : "block",
            }}
            onPointerEnter={() => onChoose(index)}
          />
        ))}
        {rest > 0.0005 && <span style={{ flex: `${rest} 0 0px` }} />}
      </div>
    </div>
  );
}
