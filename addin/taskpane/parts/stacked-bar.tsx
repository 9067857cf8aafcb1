import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useState } from "react";
import { ClassMark } from "./class-mark.tsx";
import { StackedRow } from "./stacked-row.tsx";
import { StackedTable } from "./stacked-table.tsx";
import { type StackedBarProps, weightText } from "./stacked-weights.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

const useStyles = makeStyles({
  bars: { position: "relative", display: "flex", flexDirection: "column", gap: "6px" },
  focusable: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  caption: {
    position: "absolute",
    top: "calc(100% + 4px)",
    right: 0,
    left: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "2px 8px",
    boxSizing: "border-box",
    padding: "6px 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    pointerEvents: "none",
  },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/**
 * Weights of the classes as bars one above the other.
 *
 * The pointer or the arrow keys choose a class, whose weights are then written under the bars; screen readers have the
 * same as a table.
 */
export function StackedBar({ label, classes, rows, locale }: StackedBarProps): ReactElement {
  const styles = useStyles();
  const [chosen, setChosen] = useState<number>();
  const shown = chosen === undefined ? undefined : classes[chosen];
  const figures = (index: number) =>
    rows.map((row) => `${row.label} ${weightText(row.weights[index], locale)}`).join(", ");
  const move = (event: KeyboardEvent) => {
    const next = nextOf(event.key, chosen ?? -1, classes.length);
    if (next !== undefined) {
      event.preventDefault();
      setChosen(next);
    }
  };
  return (
    <div className={styles.bars}>
      <div
        className={styles.focusable}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={classes.length - 1}
        aria-valuenow={chosen ?? 0}
        aria-valuetext={shown && chosen !== undefined ? `${shown.name}: ${figures(chosen)}` : "Arrow keys go by class"}
        onKeyDown={move}
        onFocus={(event) => event.target.matches(":focus-visible") && setChosen((one) => one ?? 0)}
        onBlur={() => setChosen(undefined)}
        onPointerLeave={() => setChosen(undefined)}
      >
        {rows.map((row) => (
          <StackedRow key={row.label} row={row} classes={classes} chosen={chosen} onChoose={setChosen} />
        ))}
      </div>
      {shown && chosen !== undefined && (
        <div className={styles.caption} aria-hidden="true">
          <ClassMark place={shown.place} />
          <span className={styles.name}>{shown.name}</span>
          {rows.map((row) => (
            <span key={row.label}>
              {row.label} {weightText(row.weights[chosen], locale)}
            </span>
          ))}
        </div>
      )}
      <StackedTable label={label} classes={classes} rows={rows} {...(locale === undefined ? {} : { locale })} />
    </div>
  );
}

function nextOf(key: string, at: number, count: number): number | undefined {
  const step = STEPS[key];
  if (key === "Home" || key === "End") {
    return key === "Home" ? 0 : count - 1;
  }
  return step === undefined ? undefined : Math.min(count - 1, Math.max(0, at + step));
}
