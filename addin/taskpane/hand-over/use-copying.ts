import { useState } from "react";
import type { PlanView } from "../../../core/view/index.ts";
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

const NOTHING: Pick<Copying, "copied" | "blocked"> = { copied: undefined, blocked: undefined };

/**
 * Copies texts of a plan and remembers what came of it, as long as the plan is the same: a text of an earlier plan is not
 * shown beside a later one.
 */
export function useCopying(plan: PlanView): Copying {
  const [state, setState] = useState({ ...NOTHING, of: plan });
  const copy = async (text: string, what: string) => {
    const isCopied = (await copyText(text)) === "copied";
    setState(
      isCopied ? { copied: what, blocked: undefined, of: plan } : { copied: undefined, blocked: text, of: plan },
    );
  };
  const { copied, blocked } = state.of === plan ? state : NOTHING;
  return { copied, blocked, copy };
}
