import { makeStyles, tokens } from "@fluentui/react-components";
import { useLasting } from "./use-lasting.ts";

/** A reading that takes less than this many milliseconds is over before anybody has read that it goes on. */
const SOON = 250;

const useStyles = makeStyles({
  place: { position: "relative", height: 0, zIndex: 2 },
  badge: {
    position: "absolute",
    top: tokens.spacingVerticalXS,
    right: 0,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Says that the sheet changed and that the figures below are older ones, until they are read again. */
export function StaleBadge({ isStale }: { readonly isStale: boolean }) {
  const styles = useStyles();
  const isShown = useLasting(isStale, SOON);
  return (
    <div className={styles.place} role="status">
      {isShown && <span className={styles.badge}>Sheet changed · reading again</span>}
    </div>
  );
}
