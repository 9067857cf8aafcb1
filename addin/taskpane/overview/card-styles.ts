import { makeStyles, tokens } from "@fluentui/react-components";

/** A card that is wide enough for all of its figures in one line. */
const WIDE = "@container (min-width: 360px)";

/** How the cards of the overview look. */
export const useCardStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  summary: {
    containerType: "inline-size",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    boxSizing: "border-box",
    width: "100%",
    padding: "10px 12px",
    border: "none",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    fontVariantNumeric: "inherit",
    textAlign: "start",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 6px", minWidth: 0 },
  name: {
    flex: "1 1 0",
    minWidth: "min-content",
    maxWidth: "100%",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "break-word",
  },
  // The amount stands at the end of the first line; where there is room, the target comes between.
  figures: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [WIDE]: { gridTemplateColumns: "auto 1fr auto" },
  },
  target: {
    gridColumn: "1 / -1",
    gridRow: 2,
    color: tokens.colorNeutralForeground3,
    [WIDE]: { gridColumn: 2, gridRow: 1 },
  },
  end: { gridColumnEnd: -1, gridRow: 1, color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
  chevron: {
    display: "inline-flex",
    color: tokens.colorNeutralForeground3,
    "@media (prefers-reduced-motion: no-preference)": { transitionProperty: "rotate", transitionDuration: "150ms" },
  },
  opened: { rotate: "180deg" },
  body: { padding: "0 12px 8px" },
});
