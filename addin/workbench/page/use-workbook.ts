import { useCallback, useEffect, useRef, useState } from "react";
import { SAMPLE_WORKBOOK, type WorkbookSpec } from "../../../core/sample/index.ts";
import { openFile } from "../files/open-file.ts";
import { saveFile } from "../files/save-file.ts";
import type { Grid } from "../grid/grid.ts";
import type { Message } from "./message-bar.tsx";
import { addedNote, emptyWorkbook, SAMPLE_NAME } from "./notes.ts";
import type { UnsavedAnswer } from "./unsaved-dialog.tsx";

/** The open workbook: its name, whether it has unsaved edits, and what can be done with it. */
export function useWorkbook(
  grid: () => Grid | null,
  functions: readonly string[],
  tell: (message: Message | null) => void,
) {
  const [name, setName] = useState(SAMPLE_NAME);
  const [edited, setEdited] = useState(false);
  const [answer, setAnswer] = useState<((answer: UnsavedAnswer) => void) | null>(null);
  useLeaveWarning(edited);

  const save = async (): Promise<boolean> => {
    const open = grid();
    try {
      if (open !== null) {
        await saveFile(name, open.contents(), functions);
        setEdited(false);
      }
      return open !== null;
    } catch (problem) {
      tell({ kind: "problem", text: `“${name}” could not be saved: ${reasonOf(problem)}.` });
      return false;
    }
  };

  /** Puts a workbook in place of the open one, after asking about unsaved edits. */
  const replace = async (next: string, workbook: WorkbookSpec): Promise<void> => {
    const choice = edited ? await new Promise<UnsavedAnswer>((resolve) => setAnswer(() => resolve)) : "discard";
    setAnswer(null);
    if (choice === "discard" || (choice === "save" && (await save()))) {
      grid()?.open(workbook);
      setName(next);
      setEdited(false);
      tell(null);
    }
  };

  const open = async (file: File): Promise<void> => {
    tell(null);
    const slow = setTimeout(() => tell({ kind: "note", text: `Opening “${file.name}” …` }), 500);
    try {
      const opened = await openFile(file).finally(() => clearTimeout(slow));
      if (opened.kind === "workbook") {
        await replace(file.name, opened.workbook);
      } else {
        const sheet = grid()?.addSheet(opened.sheet);
        tell(sheet === undefined ? null : addedNote(file.name, sheet, opened.sheet));
      }
    } catch (problem) {
      tell({ kind: "problem", text: `“${file.name}” could not be opened: ${reasonOf(problem)}.` });
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
    markEdited: useCallback(() => setEdited(true), []),
  };
}

/** A function that never changes and always runs the latest of those given. */
function useLatest<Arguments extends readonly unknown[], Result>(
  latest: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  const held = useRef(latest);
  useEffect(() => {
    held.current = latest;
  });
  return useCallback((...args: Arguments) => held.current(...args), []);
}

/** Has the browser ask before the page is closed with unsaved edits. */
function useLeaveWarning(edited: boolean): void {
  useEffect(() => {
    if (!edited) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [edited]);
}

function reasonOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem);
}
