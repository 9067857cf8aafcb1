import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon } from "./icons.tsx";

/** What a summary shows. */
export interface SummaryProps {
  readonly children: ReactNode;
  /** Whether it is a line of its own, with the arrow at its end, rather than a few words. */
  readonly isLine?: boolean;
  readonly className?: string | undefined;
}

const useStyles = makeStyles({
  summary: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    minHeight: "24px",
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { color: "CanvasText", "& *": { color: "CanvasText" } },
  },
  text: { minWidth: 0, overflowWrap: "anywhere" },
  line: { flexGrow: 1 },
  arrow: {
    display: "inline-flex",
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    "details[open] > summary > &": { rotate: "180deg" },
    "@media (prefers-reduced-motion: no-preference)": { transitionProperty: "rotate", transitionDuration: "150ms" },
  },
});

/** The line that opens and closes details, with the same arrow as every card that opens. */
export function Summary({ children, isLine = false, className }: SummaryProps): ReactElement {
  const styles = useStyles();
  return (
    <summary className={mergeClasses(styles.summary, className)}>
      <span className={mergeClasses(styles.text, isLine && styles.line)}>{children}</span>
      <span className={styles.arrow}>
        <Icon name="down" size={16} />
      </span>
    </summary>
  );
}
