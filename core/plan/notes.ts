import { moneyText, sumOf } from "../cells/money.ts";
import { listText } from "../cells/words.ts";
import type { Settings } from "../settings/index.ts";
import { isUntargetedCash } from "./cash-pool.ts";
import { isOrder } from "./is-order.ts";
import type { Placed } from "./placed.ts";
import type { Plan, PlanLine } from "./plan.ts";
import { proofWords } from "./proof.ts";

type Planned = Pick<
  Plan,
  "flow" | "allocation" | "cashUsed" | "cashLeft" | "notRaised" | "portfolioDriftAfter" | "proof"
> & {
  readonly placed: Placed;
};

/** What a reader of the whole plan is told, beside the notes on the portfolio itself. */
export function planNotes(planned: Planned, lines: readonly PlanLine[], settings: Settings): readonly string[] {
  const notes = [
    planned.flow === "rebalance" ? tradedNote(planned, lines, settings.decimals) : "",
    planned.proof ? proofWords(planned.proof) : "",
    ...planned.placed.notes,
    leftNote(planned),
    ...planned.allocation.notes,
    cashNote(planned, lines, settings.decimals),
    barredNote(planned),
    shortNote(planned),
    emptyClassNote(planned, lines),
    planned.allocation.hasSeveralAccounts ? "money does not move between accounts by itself" : "",
  ];
  return notes.filter((note) => note !== "");
}

/** What a rebalance buys and sells, since the two cancel out in its total. */
function tradedNote({ portfolioDriftAfter, placed }: Planned, lines: readonly PlanLine[], decimals: number): string {
  const orders = lines.filter(isOrder);
  if (orders.length === 0) {
    return portfolioDriftAfter === 0 || placed.leftReason !== "" ? "" : noOrderWords(placed);
  }
  const traded = (side: 1 | -1) => sumOf(orders.map(({ change }) => Math.max(0, side * change)));
  return `buys ${moneyText(traded(1), decimals)}, sells ${moneyText(traded(-1), decimals)}`;
}

function noOrderWords({ proof }: Placed): string {
  return proof ? "no order" : "no order: what is off target may not be traded, or is in band";
}

/** Why no more is bought, or why nothing is ordered, where no row of the plan says it. */
function leftNote({ placed: { leftReason }, flow, proof, cashLeft, notRaised }: Planned): string {
  if (leftReason === "" || cashLeft > 0 || notRaised > 0) {
    return "";
  }
  return proof && flow !== "withdrawal" ? `no more is bought: ${leftReason}` : leftReason;
}

function cashNote({ allocation, flow, cashUsed }: Planned, lines: readonly PlanLine[], decimals: number): string {
  const cash = allocation.classes.find(isUntargetedCash);
  const change = sumOf(lines.flatMap((line) => (line.assetClass === cash ? [line.change] : [])));
  if (cashUsed > 0) {
    return `${moneyText(cashUsed, decimals)} of cash is placed with the deposit`;
  }
  if (!cash || cash.value === 0) {
    return "";
  }
  if (cash.value + change < 0) {
    return `cash is negative (${moneyText(cash.value + change, decimals)}) and has no target: it stays so`;
  }
  return flow === "deposit" && cash.value > 0
    ? `cash (${moneyText(cash.value, decimals)}) has no target and stays as it is`
    : "";
}

function barredNote({ allocation, flow }: Planned): string {
  const barred = allocation.classes.filter(
    ({ target, holdings }) =>
      target && target.number > 0 && holdings.length > 0 && holdings.every(({ trading }) => !trading.mayBuy),
  );
  return barred.length === 0 || flow === "withdrawal"
    ? ""
    : `${listText(barred.map(({ name }) => name))}: nothing in it may be bought, so it takes nothing`;
}

function shortNote({ allocation }: Planned): string {
  const shorts = allocation.classes.flatMap(({ holdings }) =>
    holdings.filter(({ value, isCash }) => value < 0 && !isCash),
  );
  return shorts.length === 0
    ? ""
    : `${listText(shorts.map(({ symbol }) => symbol))}: negative value, counted in the total, never traded`;
}

function emptyClassNote({ allocation, flow }: Planned, lines: readonly PlanLine[]): string {
  const empty = allocation.classes.filter(
    ({ target, holdings }) => target && target.number > 0 && holdings.length === 0,
  );
  const names = listText(empty.map(({ name }) => name));
  if (empty.length === 0) {
    return "";
  }
  if (flow === "rebalance") {
    return `${names}: no holding is in it, and nothing is sold for it`;
  }
  return lines.some(({ holding }) => !holding) ? `choose a holding for ${names}` : "";
}
