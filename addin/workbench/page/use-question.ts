import { useCallback, useState } from "react";
import type { UnsavedAnswer } from "./unsaved-dialog.tsx";

/** The question about unsaved edits: asks it, and while it is open, what to call with the answer. */
export function useQuestion() {
  const [answer, setAnswer] = useState<((answer: UnsavedAnswer) => void) | null>(null);
  const ask = useCallback(async (): Promise<UnsavedAnswer> => {
    const given = await new Promise<UnsavedAnswer>((resolve) => setAnswer(() => resolve));
    setAnswer(null);
    return given;
  }, []);
  return { answer, ask };
}
