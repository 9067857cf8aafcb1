import { makeStyles, tokens } from "@fluentui/react-components";

/** How the cards of the overview look. */
export const useCardStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  summary: {
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
  line: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: "0 8px",
    fontSize: tokens.fontSizeBase200,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  end: { marginLeft: "auto", color: tokens.colorNeutralForeground3 },
  chevron: {
    display: "inline-flex",
    color: tokens.colorNeutralForeground3,
    "@media (prefers-reduced-motion: no-preference)": { transitionProperty: "rotate", transitionDuration: "150ms" },
  },
  opened: { rotate: "180deg" },
  body: { padding: "0 12px 12px" },
});
