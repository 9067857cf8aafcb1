import { useCallback, useEffect, useRef, useState } from "react";

/** The unsaved edits of the open workbook, counted, so that those made while a file is being written are not lost. */
export interface Edited {
  /** Whether there are any, for drawing. */
  readonly edited: boolean;
  /** Whether there are any at this very moment, also before the next drawing. */
  readonly isEdited: () => boolean;
  readonly countEdit: () => void;
  /** Every edit so far, saved or not. */
  readonly editsSoFar: () => number;
  /** Tells that this many edits need no saving any more. */
  readonly markSaved: (edits: number) => void;
}

/** Keeps track of unsaved edits, and has the browser ask before the page is closed with any. */
export function useEdited(): Edited {
  const made = useRef(0);
  const saved = useRef(0);
  const [edited, setEdited] = useState(false);
  useEffect(() => {
    if (!edited) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [edited]);
  const isEdited = useCallback(() => made.current > saved.current, []);
  const countEdit = useCallback(() => {
    made.current += 1;
    setEdited(true);
  }, []);
  const markSaved = useCallback((edits: number) => {
    saved.current = edits;
    setEdited(made.current > edits);
  }, []);
  return { edited, isEdited, countEdit, editsSoFar: useCallback(() => made.current, []), markSaved };
}
