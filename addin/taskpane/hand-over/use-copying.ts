import { useState } from "react";
import { copyText } from "./copy-text.ts";

/** What was copied last, or could not be. */
export interface Copying {
  /** What is on the clipboard, in words; undefined while nothing is. */
  readonly copied: string | undefined;
  /** A text that the clipboard did not take, to be shown selected. */
  readonly blocked: string | undefined;
  /** @param what - What the text is, for the confirmation. */
  readonly copy: (text: string, what: string) => Promise<void>;
}

/** Copies texts and remembers what came of it. */
export function useCopying(): Copying {
  const [state, setState] = useState<Pick<Copying, "copied" | "blocked">>({ copied: undefined, blocked: undefined });
  const copy = async (text: string, what: string) => {
    const isCopied = (await copyText(text)) === "copied";
    setState(isCopied ? { copied: what, blocked: undefined } : { copied: undefined, blocked: text });
  };
  return { ...state, copy };
}
