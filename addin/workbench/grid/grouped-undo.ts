import { type IMutationInfo, type IUndoRedoItem, LocalUndoRedoService, sequenceExecute } from "@univerjs/core";
import { RemoveSheetMutation } from "@univerjs/preset-sheets-core";
import { LeaveSheetOperation } from "./leave-sheet.ts";

/**
 * Univer's undo, which can also take several commands for one step.
 *
 * Univer's own batching runs what takes the commands back in the order in which they were made, and so writes into a
 * sheet that it has removed by then. Here the last command is taken back first.
 */
export class GroupedUndo extends LocalUndoRedoService {
  #unitID = "";
  #group: readonly IUndoRedoItem[] | null = null;

  /**
   * Begins a step in a workbook: what is done to it until the step is kept or taken back is part of it. The cell editor,
   * which follows the selection, has an undo of its own.
   */
  begin(unitID: string): void {
    this.#unitID = unitID;
    this.#group = [];
  }

  /** Ends the step and remembers it, if anything was done. */
  keep(): void {
    const items = this.#end();
    if (items.length > 0) {
      super.pushUndoRedo({
        unitID: this.#unitID,
        undoMutations: backwards(items),
        redoMutations: inOneGo(items.flatMap(({ redoMutations }) => redoMutations)),
      });
    }
  }

  /** Ends the step, takes everything in it back and forgets it. Whether all of it could be taken back. */
  takeBack(): boolean {
    return sequenceExecute(backwards(this.#end()), this._commandService).result;
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.#group === null || item.unitID !== this.#unitID) {
      super.pushUndoRedo(item);
    } else {
      this.#group = [...this.#group, item];
    }
  }

  #end(): readonly IUndoRedoItem[] {
    const items = this.#group ?? [];
    this.#group = null;
    return items;
  }
}

function backwards(items: readonly IUndoRedoItem[]): IMutationInfo[] {
  return inOneGo([...items].reverse().flatMap(({ undoMutations }) => undoMutations));
}

/** Mutations without the selections between them, which jump from sheet to sheet, and away from a sheet before it goes. */
function inOneGo(mutations: readonly IMutationInfo[]): IMutationInfo[] {
  return mutations
    .filter(({ id }) => id.includes(".mutation."))
    .flatMap((mutation) =>
      mutation.id === RemoveSheetMutation.id
        ? [{ id: LeaveSheetOperation.id, params: mutation.params }, mutation]
        : [mutation],
    );
}
