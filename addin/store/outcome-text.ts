import { addressOf } from "../host/address.ts";
import type { Outcome } from "../host/change.ts";

/** What became of a change, in words for the person: what happened, and what to do. */
export function outcomeText(outcome: Outcome, label: string): string {
  if (outcome.kind === "applied") {
    return `${label}: done.`;
  }
  if (outcome.kind === "conflict") {
    return `${label}: ${addressOf(outcome.at)} has changed meanwhile. Nothing was written. Look at the sheet, then try again.`;
  }
  return outcome.isRestored
    ? `${label}: ${outcome.why}. Nothing was written. Put that right, then try again.`
    : `${label}: ${outcome.why}, and putting the workbook back failed too. Use the spreadsheet's own undo, and check the sheets Strategies and Targets.`;
}
