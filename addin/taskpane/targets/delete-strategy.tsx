import type { ReactElement } from "react";
import { deleteStrategy, type StoredStrategy } from "../../../core/store/index.ts";
import { countText } from "../format/count.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { holdingNames, namesText } from "./what-goes.ts";

/** Asks before a strategy is deleted, with everything named that goes with it. */
export function DeleteStrategy({
  workbook,
  strategy,
  onClose,
  onDeleted,
}: {
  readonly workbook: PaneWorkbook;
  readonly strategy: StoredStrategy;
  readonly onClose: () => void;
  readonly onDeleted: (strategy: string) => void;
}): ReactElement {
  const { name, classes, settings } = strategy;
  const holdings = classes.flatMap((one) => one.holdings);
  const remove = async () => {
    onClose();
    if (await workbook.save(`Delete ${name}`, (store) => deleteStrategy(store, name))) {
      onDeleted(name);
    }
  };
  return (
    <ConfirmDialog title={`Delete ${name}?`} button="Delete" onConfirm={() => void remove()} onClose={onClose}>
      <p>With it go, from the sheet:</p>
      <ul>
        <li>
          {countText(classes.length, "target")} of asset classes
          {classes.length > 0 && `: ${namesText(classes.map((one) => one.name))}`}
        </li>
        <li>
          {countText(holdings.length, "target")} of holdings{holdings.length > 0 && `: ${holdingNames(classes)}`}
        </li>
        {settings.size > 0 && <li>{countText(settings.size, "planning rule")}</li>}
      </ul>
      <p>What is held and the other strategies stay. Undo brings it back.</p>
    </ConfirmDialog>
  );
}
