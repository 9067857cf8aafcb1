import { useRef, useState } from "react";
import { SAMPLE_WORKBOOK } from "../../../core/sample/index.ts";
import type { WorkbookSpec } from "../../../core/workbook/index.ts";
import { openFile } from "../files/open-file.ts";
import { saveFile } from "../files/save-file.ts";
import type { Grid } from "../grid/grid.ts";
import type { Message } from "./message-bar.tsx";
import { addedNote, emptyWorkbook, opening, refusal, SAMPLE_NAME } from "./notes.ts";
import { useEdited } from "./use-edited.ts";
import { useLatest } from "./use-latest.ts";
import { useQuestion } from "./use-question.ts";

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
  const [opened, setOpened] = useState(0);
  const { answer, ask } = useQuestion();
  const replacing = useRef(false);
  const { edited, isEdited, countEdit, editsSoFar, markSaved } = useEdited();

  const save = async (): Promise<boolean> => {
    try {
      const contents = await grid()?.contents();
      if (contents !== undefined) {
        const edits = editsSoFar();
        await saveFile(name, contents, functions);
        markSaved(edits);
      }
      return contents !== undefined;
    } catch (problem) {
      tell(refusal(name, "saved", problem));
      return false;
    }
  };

  /** Whether the open workbook may go: asks as long as there are unsaved edits, also those made while it was saved. */
  const mayGo = async (): Promise<boolean> => {
    await grid()?.finishTyping();
    while (isEdited()) {
      const choice = await ask();
      if (choice !== "save") {
        return choice === "discard";
      }
      if (!(await save())) {
        return false;
      }
    }
    return true;
  };

  /** Puts a workbook in place of the open one; does nothing while another one waits for an answer. */
  const replace = async (next: string, workbook: WorkbookSpec): Promise<void> => {
    if (replacing.current) {
      return;
    }
    replacing.current = true;
    try {
      if (await mayGo()) {
        grid()?.open(workbook);
        grid()?.focus();
        setName(next);
        setOpened((before) => before + 1);
        markSaved(editsSoFar());
        tell(null);
      }
    } finally {
      replacing.current = false;
    }
  };

  const open = async (file: File): Promise<void> => {
    if (replacing.current) {
      return;
    }
    tell(null);
    const slow = setTimeout(() => tell(opening(file.name)), SLOW);
    try {
      const opened = await openFile(file).finally(() => clearTimeout(slow));
      tell(null);
      if (opened.kind === "workbook") {
        await replace(file.name, opened.workbook);
      } else {
        const added = grid()?.addSheet(opened.sheet);
        grid()?.focus();
        tell(added === undefined ? null : addedNote(file.name, { ...opened.sheet, name: added.name }, added.all));
      }
    } catch (problem) {
      tell(refusal(file.name, "opened", problem));
    }
  };

  return {
    name,
    /** How many workbooks were opened in the place of the first. */
    opened,
    edited,
    answer,
    open: useLatest(open),
    save: useLatest(save),
    startNew: useLatest(() => replace("Workbook", emptyWorkbook())),
    startSample: useLatest(() => replace(SAMPLE_NAME, SAMPLE_WORKBOOK)),
    countEdit,
  };
}
