import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  skeleton: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  bone: {
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    animationName: { from: { opacity: 1 }, "50%": { opacity: 0.5 }, to: { opacity: 1 } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
    "@media (forced-colors: active)": { outline: "1px solid GrayText" },
  },
});

/** What an overview begins with: its figure, its bars, its cards. */
const BONES = [
  { part: "figure", height: 36, width: "55%" },
  { part: "now", height: 16, width: "100%" },
  { part: "target", height: 16, width: "100%" },
  { part: "first card", height: 84, width: "100%" },
  { part: "second card", height: 84, width: "100%" },
  { part: "third card", height: 84, width: "100%" },
] as const;

/** What is shown at once, in the place of a screen, while the workbook is read. */
export function Skeleton() {
  const styles = useStyles();
  return (
    <div className={styles.skeleton} role="status" aria-label="Reading the workbook">
      {BONES.map(({ part, ...size }) => (
        <div key={part} className={styles.bone} style={size} />
      ))}
    </div>
  );
}
