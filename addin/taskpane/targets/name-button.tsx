import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Icon } from "../parts/icons.tsx";

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "center",
    gap: "2px",
    minWidth: 0,
    minHeight: "28px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  chevron: {
    display: "inline-flex",
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    "@media (prefers-reduced-motion: no-preference)": { transitionProperty: "rotate", transitionDuration: "150ms" },
  },
  turned: { rotate: "180deg" },
});

/** The name of a class, which opens and closes what is in it. */
export function NameButton(props: {
  readonly name: string;
  readonly inside: string;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      aria-expanded={props.isOpen}
      aria-controls={props.controls}
      aria-label={`${props.name}, ${props.inside}`}
      onClick={props.onToggle}
    >
      <span className={styles.name}>{props.name}</span>
      <span className={mergeClasses(styles.chevron, props.isOpen && styles.turned)}>
        <Icon name="down" size={16} />
      </span>
    </button>
  );
}
