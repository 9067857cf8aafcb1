import { makeStyles, tokens } from "@fluentui/react-components";
import { useLasting } from "./use-lasting.ts";

/** A reading that takes less than this many milliseconds is over before anybody has read that it goes on. */
const SOON = 250;

const useStyles = makeStyles({
  place: { position: "relative", height: 0, zIndex: 2 },
  badge: {
    position: "absolute",
    // Over the line under the tabs, where neither a tab nor a figure is.
    top: "-10px",
    right: 0,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
});

/** Says that the sheet changed and that the figures below are older ones, until they are read again. */
export function StaleBadge({ isStale }: { readonly isStale: boolean }) {
  const styles = useStyles();
  const isShown = useLasting(isStale, SOON);
  return (
    <div className={styles.place} role="status">
      {isShown && (
        <span className={styles.badge} title="The sheet changed, and is being read again">
          Older figures
        </span>
      )}
    </div>
  );
}
