import { moneyText } from "../cells/money.ts";
import { listText } from "../cells/words.ts";
import type { Settings } from "../settings/index.ts";
import type { Plan, PlanLine } from "./plan.ts";

type Planned = Pick<Plan, "flow" | "allocation" | "cashUsed">;

/** What a reader of the whole plan is told, beside the notes on the portfolio itself. */
export function planNotes(planned: Planned, lines: readonly PlanLine[], settings: Settings): readonly string[] {
  const { allocation, flow, cashUsed } = planned;
  const notes = [...allocation.notes];
  const untargetedCash = allocation.classes.find(({ isCash, target }) => isCash && target === undefined);
  if (cashUsed > 0) {
    notes.push(`${moneyText(cashUsed, settings.decimals)} of cash is placed with the deposit`);
  } else if (flow === "deposit" && untargetedCash && untargetedCash.value > 0) {
    notes.push(`cash (${moneyText(untargetedCash.value, settings.decimals)}) has no target and stays as it is`);
  }
  const barred = allocation.classes.filter(
    ({ target, holdings }) =>
      target && target.number > 0 && holdings.length > 0 && holdings.every(({ trading }) => !trading.mayBuy),
  );
  if (barred.length > 0 && flow !== "withdrawal") {
    notes.push(`${listText(barred.map(({ name }) => name))}: nothing in it may be bought, so it takes nothing`);
  }
  const shorts = allocation.classes.flatMap(({ holdings }) =>
    holdings.filter(({ value, isCash }) => value < 0 && !isCash),
  );
  if (shorts.length > 0) {
    notes.push(`${listText(shorts.map(({ symbol }) => symbol))}: negative value, counted in the total, never traded`);
  }
  const empty = lines.filter(({ holding }) => !holding).map(({ assetClass }) => assetClass.name);
  if (empty.length > 0) {
    notes.push(`choose a holding for ${listText(empty)}`);
  }
  if (allocation.hasSeveralAccounts) {
    notes.push("money does not move between accounts by itself");
  }
  return notes;
}
