import { useCallback, useEffect, useRef, useState } from "react";

/** Whether the open workbook has unsaved edits. */
export interface Edited {
  /** For drawing. */
  readonly edited: boolean;
  /** At this very moment, also before the next drawing. */
  readonly isEdited: () => boolean;
  readonly mark: (edited: boolean) => void;
}

/** Keeps track of unsaved edits, and has the browser ask before the page is closed with any. */
export function useEdited(): Edited {
  const now = useRef(false);
  const [edited, setEdited] = useState(false);
  useEffect(() => {
    if (!edited) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [edited]);
  const mark = useCallback((next: boolean) => {
    now.current = next;
    setEdited(next);
  }, []);
  return { edited, isEdited: useCallback(() => now.current, []), mark };
}
