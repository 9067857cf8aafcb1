import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  select: {
    width: "100%",
    minWidth: 0,
    height: "28px",
    paddingInline: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** The class of the browser's own select, drawn as Fluent's inputs are. */
export function useSelectStyles(): string {
  return useStyles().select;
}
