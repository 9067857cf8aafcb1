import type { LimitBook } from "../limits/limit-book.ts";
import type { Flow } from "../plan-of.ts";
import type { BookSettings } from "../settings.ts";
import { changeOf, unlimitedPlan } from "./plan-for.ts";
import { raisableOf } from "./raisable.ts";
import { compared, NOTHING, type Ratio } from "./ratio.ts";
import { type Situation, type Slot, undirectedSituation } from "./situation.ts";

/**
 * The situation that a sheet, its settings and an amount describe: on a withdrawal or rebalance what the ideal plan buys may
 * only be bought, what it sells only be sold, and what it leaves alone stays, unless the money cannot be raised so.
 */
export function situationOf(flow: Flow, sheet: LimitBook, amount: number, settings: BookSettings): Situation {
  const either = undirectedSituation(flow, sheet, amount, settings);
  if (flow === "deposit") {
    return either;
  }
  const unlimited = unlimitedPlan(either);
  const slots = either.slots.map((slot) => directed(slot, changeOf(unlimited, slot)));
  const oneWay = { ...either, slots };
  return either.money < 0 && raisableOf(oneWay) < raisableOf(either) ? either : oneWay;
}

function directed(slot: Slot, change: Ratio): Slot {
  if (slot.trading.kind === "free") {
    return slot;
  }
  const { part } = slot;
  const sign = compared(change, NOTHING);
  const ceiling = sign > 0 ? part.ceiling : part.value;
  return { ...slot, part: { ...part, floor: sign < 0 ? part.floor : part.value, ceiling } };
}
