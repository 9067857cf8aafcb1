import { useState } from "react";
import { InputError } from "../../../core/index.ts";
import type { Outcome } from "../../host/change.ts";
import { HostError } from "../../host/host-error.ts";
import { outcomeText } from "../../store/outcome-text.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

/** Something that changes the workbook beside what PaneWorkbook saves. */
export interface OutcomeRunner {
  readonly isBusy: boolean;
  /** Makes the change, reads the workbook again and says what came of it. False where nothing was written. */
  readonly run: (label: string, make: () => Promise<Outcome>, done: string) => Promise<boolean>;
}

/** Makes changes that are no change of the store: remembering the holdings, inserting the sample. Each can be undone. */
export function useOutcome({ host, reload, tell }: PaneWorkbook): OutcomeRunner {
  const [isBusy, setBusy] = useState(false);
  const run = async (label: string, make: () => Promise<Outcome>, done: string): Promise<boolean> => {
    setBusy(true);
    try {
      const outcome = await make();
      if (outcome.kind !== "applied") {
        tell({ kind: "problem", text: outcomeText(outcome, label) });
        return false;
      }
      const takeBack = async () => {
        const back = await host.apply(outcome.inverse);
        const text = back.kind === "applied" ? `${label}: taken back.` : outcomeText(back, `Undo “${label}”`);
        tell({ kind: back.kind === "applied" ? "done" : "problem", text });
        await reload();
      };
      await reload();
      tell({ kind: "done", text: done, action: { label: "Undo", run: () => void takeBack() } });
      return true;
    } catch (error) {
      tell({ kind: "problem", text: refusalText(error, label) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, run };
}

function refusalText(error: unknown, label: string): string {
  if (error instanceof InputError) {
    return error.message;
  }
  if (error instanceof HostError) {
    return `${label}: ${error.message}. Nothing was written. Put that right, then try again.`;
  }
  throw error;
}
