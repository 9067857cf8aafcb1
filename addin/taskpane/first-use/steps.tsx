import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

/** The steps of the first use, in order. */
export const STEPS = ["Holdings", "Asset classes", "Targets"] as const;

/** One of the steps. */
export type FirstUseStep = (typeof STEPS)[number];

const useStyles = makeStyles({
  list: { display: "flex", gap: "6px", margin: 0, padding: 0, listStyle: "none" },
  step: {
    flex: "1 1 auto",
    whiteSpace: "nowrap",
    paddingTop: "6px",
    borderTop: `3px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: "12px",
    lineHeight: "16px",
  },
  reached: { borderTopColor: tokens.colorCompoundBrandStroke },
  current: { color: tokens.colorNeutralForeground1, fontWeight: 600 },
});

/** How far the first use has come. */
export function Steps({ current }: { readonly current: FirstUseStep }) {
  const styles = useStyles();
  const reached = STEPS.indexOf(current);
  return (
    <ol className={styles.list} aria-label="Steps">
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={mergeClasses(styles.step, index <= reached && styles.reached, step === current && styles.current)}
          aria-current={step === current ? "step" : undefined}
        >
          {index + 1} {step}
        </li>
      ))}
    </ol>
  );
}
