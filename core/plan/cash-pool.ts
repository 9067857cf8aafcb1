import { type Money, moneyOf, sumOf } from "../cells/money.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, Allocation } from "../targets/index.ts";
import type { Flow } from "./flow.ts";

/** What happens to cash that has no target, and what is left to place among the targets. */
export interface CashPool {
  /** Change of the cash that is held: negative where it is used, positive where it is refilled. */
  readonly change: Money;
  /** Money for the targets; negative where it is to be raised from them. */
  readonly toPlace: Money;
  /** New money that is kept back for the reserve. */
  readonly keptBack: Money;
}

/** Whether a class is cash that no target speaks of: it takes no part in the water level, and is used or kept on its own. */
export function isUntargetedCash({ isCash, target }: AllocatedClass): boolean {
  return isCash && target === undefined;
}

/**
 * Cash without a target. Negative cash is refilled first by new money. A deposit leaves cash alone, or with Cash =
 * Invest also places what is above the reserve; withdrawals and rebalances use what is above the reserve first.
 *
 * change + toPlace + keptBack = money, always.
 *
 * @param money - New money: the deposit, minus the withdrawal, or the cash of a rebalance.
 */
export function poolCash(allocation: Allocation, flow: Flow, money: Money, settings: Settings): CashPool {
  const held = sumOf(allocation.classes.filter(isUntargetedCash).map(({ value }) => value));
  const reserve = moneyOf(settings.cashReserve, settings.decimals);
  const refill = Math.min(Math.max(money, 0), Math.max(-held, 0));
  const fresh = money - refill;
  if (flow === "deposit" && settings.cash === "Keep") {
    const keptBack = Math.min(reserve, fresh);
    return { change: refill, toPlace: fresh - keptBack, keptBack };
  }
  const usable = Math.max(0, held - reserve);
  const keptBack = fresh > 0 ? Math.min(fresh, Math.max(0, reserve - Math.max(held, 0))) : 0;
  const free = fresh - keptBack + usable;
  const toPlace = flow === "withdrawal" ? Math.min(0, free) : free;
  return { change: money - toPlace - keptBack, toPlace, keptBack };
}
