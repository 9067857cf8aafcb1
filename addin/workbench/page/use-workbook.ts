import { useCallback, useState } from "react";
import { SAMPLE_WORKBOOK, type WorkbookSpec } from "../../../core/sample/index.ts";
import { openFile } from "../files/open-file.ts";
import { saveFile } from "../files/save-file.ts";
import type { Grid } from "../grid/grid.ts";
import type { Message } from "./message-bar.tsx";
import { addedNote, emptyWorkbook, opening, refusal, SAMPLE_NAME } from "./notes.ts";
import type { UnsavedAnswer } from "./unsaved-dialog.tsx";
import { useEdited } from "./use-edited.ts";
import { useLatest } from "./use-latest.ts";

/** After this many milliseconds a file that is still being read is worth a message. */
const SLOW = 500;

/** What the open workbook's actions need. */
export interface WorkbookUse {
  readonly grid: () => Grid | null;
  /** Names of the functions, which a saved file marks as an add-in's. */
  readonly functions: readonly string[];
  readonly tell: (message: Message | null) => void;
}

/** The open workbook: its name, whether it has unsaved edits, and what can be done with it. */
export function useWorkbook({ grid, functions, tell }: WorkbookUse) {
  const [name, setName] = useState(SAMPLE_NAME);
  const [answer, setAnswer] = useState<((answer: UnsavedAnswer) => void) | null>(null);
  const { edited, isEdited, mark } = useEdited();

  const save = async (): Promise<boolean> => {
    try {
      const contents = await grid()?.contents();
      if (contents !== undefined) {
        await saveFile(name, contents, functions);
        mark(false);
      }
      return contents !== undefined;
    } catch (problem) {
      tell(refusal(name, "saved", problem));
      return false;
    }
  };

  /** Puts a workbook in place of the open one, after asking about unsaved edits. */
  const replace = async (next: string, workbook: WorkbookSpec): Promise<void> => {
    await grid()?.finishTyping();
    const choice = isEdited() ? await new Promise<UnsavedAnswer>((resolve) => setAnswer(() => resolve)) : "discard";
    setAnswer(null);
    if (choice === "discard" || (choice === "save" && (await save()))) {
      grid()?.open(workbook);
      setName(next);
      mark(false);
      tell(null);
    }
  };

  const open = async (file: File): Promise<void> => {
    tell(null);
    const slow = setTimeout(() => tell(opening(file.name)), SLOW);
    try {
      const opened = await openFile(file).finally(() => clearTimeout(slow));
      tell(null);
      if (opened.kind === "workbook") {
        await replace(file.name, opened.workbook);
      } else {
        const added = grid()?.addSheet(opened.sheet);
        tell(added === undefined ? null : addedNote(file.name, { ...opened.sheet, name: added.name }, added.all));
      }
    } catch (problem) {
      tell(refusal(file.name, "opened", problem));
    }
  };

  return {
    name,
    edited,
    answer,
    open: useLatest(open),
    save: useLatest(save),
    startNew: useLatest(() => replace("Workbook", emptyWorkbook())),
    startSample: useLatest(() => replace(SAMPLE_NAME, SAMPLE_WORKBOOK)),
    markEdited: useCallback(() => mark(true), [mark]),
  };
}
