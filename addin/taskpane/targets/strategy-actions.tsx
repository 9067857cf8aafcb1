import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { addStrategy, fromStrategy, type StoredStrategy } from "../../../core/store/index.ts";
import { Summary } from "../parts/summary.tsx";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { DeleteStrategy } from "./delete-strategy.tsx";
import type { DraftAction } from "./draft-action.ts";
import type { HeldPortfolio } from "./draft-levels.ts";
import { StartFrom } from "./start-from.tsx";
import { StrategyDialog } from "./strategy-dialog.tsx";

type Asked = "new" | "edit" | "delete" | "start";

const useStyles = makeStyles({
  details: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  summary: {
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  actions: { display: "flex", flexWrap: "wrap", gap: "4px", padding: "0 8px 8px" },
});

/** The strategy that is shown, and what can be done with it. */
export function StrategyActions({
  workbook,
  strategy,
  portfolio,
  act,
  onDeleted,
}: {
  readonly workbook: PaneWorkbook;
  readonly strategy: StoredStrategy;
  readonly portfolio: HeldPortfolio;
  readonly act: (action: DraftAction) => void;
  readonly onDeleted: (strategy: string) => void;
}): ReactElement {
  const styles = useStyles();
  const [asked, setAsked] = useState<Asked>();
  const { name, account, isActive } = strategy;
  const close = () => setAsked(undefined);
  const button = (label: string, what: Asked) => (
    <Button size="small" onClick={() => setAsked(what)}>
      {label}
    </Button>
  );
  const duplicate = async () => {
    const copy = fromStrategy(workbook.loaded.reading.store, strategy);
    const isSaved = await workbook.save(`Duplicate ${name}`, (store) => addStrategy(store, copy, workbook.today, copy));
    if (isSaved) {
      workbook.choose(copy.name);
    }
  };
  return (
    <details className={styles.details} open={strategy.classes.length === 0}>
      <Summary isLine className={styles.summary}>
        <span className={styles.name}>{name}</span>
        <span className={styles.quiet}>
          {" "}
          · {account === "" ? "all accounts" : account} · {isActive ? "active" : "not active"}
        </span>
      </Summary>
      <div className={styles.actions}>
        {button("Start from…", "start")}
        {button("Rename, account…", "edit")}
        {button("New…", "new")}
        <Button size="small" onClick={() => void duplicate()}>
          Duplicate
        </Button>
        {button("Delete…", "delete")}
      </div>
      {asked === "new" && <StrategyDialog workbook={workbook} strategy={undefined} onClose={close} />}
      {asked === "edit" && <StrategyDialog workbook={workbook} strategy={strategy} onClose={close} />}
      {asked === "delete" && (
        <DeleteStrategy workbook={workbook} strategy={strategy} onClose={close} onDeleted={onDeleted} />
      )}
      {asked === "start" && (
        <StartFrom workbook={workbook} strategy={strategy} portfolio={portfolio} act={act} onClose={close} />
      )}
    </details>
  );
}
