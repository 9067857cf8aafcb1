import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

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
  none: { display: "none" },
});

/** Says that the sheet changed and that the figures below are older ones, until they are read again. */
export function StaleBadge({ isStale }: { readonly isStale: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.place} role="status">
      <span className={mergeClasses(styles.badge, !isStale && styles.none)}>
        {isStale ? "Sheet changed · reading again" : ""}
      </span>
    </div>
  );
}
