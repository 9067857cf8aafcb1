import { makeStyles, tokens } from "@fluentui/react-components";
import type { StoredStrategy } from "../../../core/store/index.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

const useStyles = makeStyles({
  select: {
    minWidth: 0,
    maxWidth: "100%",
    height: "28px",
    paddingInline: tokens.spacingHorizontalXS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    textOverflow: "ellipsis",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "& option": { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  },
});

/** The strategy that the pane shows, and the others there are. */
export function StrategyPicker({ workbook }: { readonly workbook: PaneWorkbook }) {
  const styles = useStyles();
  const { strategies } = workbook.loaded.reading.store;
  if (strategies.length === 0) {
    return null;
  }
  return (
    <select
      className={styles.select}
      aria-label="Strategy"
      value={workbook.strategy?.name ?? ""}
      onChange={(event) => workbook.choose(event.currentTarget.value)}
    >
      {strategies.map((strategy) => (
        <option key={strategy.name} value={strategy.name}>
          {strategyWords(strategy)}
        </option>
      ))}
    </select>
  );
}

/** A strategy with the account it is for; one that is called after all of them is not called so twice. */
function strategyWords({ name, account }: StoredStrategy): string {
  const isSaid = account === "" && /^all (?:accounts|portfolio)$/iu.test(name);
  return isSaid ? name : `${name} · ${account === "" ? "all accounts" : account}`;
}
