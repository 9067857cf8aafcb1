import { Field, Input, makeStyles, Switch } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { addStrategy, type StoredStrategy, saveStrategy, uniqueName } from "../../../core/store/index.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { accountsOf } from "./accounts-of.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { isTaken } from "./same-name.ts";

const useStyles = makeStyles({ fields: { display: "flex", flexDirection: "column", gap: "12px" } });

/** Asks for the name and account of a strategy and whether it is active: of a new one, or of one that is there. */
export function StrategyDialog({
  workbook,
  strategy,
  onClose,
}: {
  readonly workbook: PaneWorkbook;
  /** Undefined for a new one. */
  readonly strategy: StoredStrategy | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const listId = useId();
  const { strategies } = workbook.loaded.reading.store;
  const others = strategies.filter((one) => one !== strategy).map((one) => one.name);
  const [name, setName] = useState(strategy?.name ?? uniqueName(others.length === 0 ? "All portfolio" : "New", others));
  const [account, setAccount] = useState(strategy?.account ?? "");
  const [isActive, setActive] = useState(strategy?.isActive ?? others.length === 0);
  const objection =
    name.trim() === ""
      ? "Enter a name."
      : isTaken(name, others)
        ? "There is a strategy of this name already."
        : undefined;
  const save = async () => {
    onClose();
    const terms = { name, account, isActive, settings: strategy?.settings ?? new Map() };
    const isSaved = await workbook.save(
      strategy ? `Change ${strategy.name}` : `New strategy ${name.trim()}`,
      (store) =>
        strategy
          ? saveStrategy(store, strategy.name, terms, workbook.today)
          : addStrategy(store, terms, workbook.today),
    );
    if (isSaved) {
      workbook.choose(name.trim());
    }
  };
  return (
    <ConfirmDialog
      title={strategy ? `Change ${strategy.name}` : "New strategy"}
      button={strategy ? "Save" : "Create"}
      isReady={objection === undefined}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      <div className={styles.fields}>
        <Field
          label="Name"
          validationState={objection ? "error" : "none"}
          validationMessage={objection ?? null}
          validationMessageIcon={null}
        >
          <Input value={name} onChange={(_event, { value }) => setName(value)} />
        </Field>
        <Field label="Account" hint="Blank: all accounts together.">
          <Input value={account} list={listId} onChange={(_event, { value }) => setAccount(value)} />
        </Field>
        <datalist id={listId}>
          {accountsOf(workbook).map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <Switch
          label="Active: formulas use it where no strategy is named"
          checked={isActive}
          onChange={(_event, { checked }) => setActive(checked)}
        />
      </div>
    </ConfirmDialog>
  );
}
