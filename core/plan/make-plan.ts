import type { Money } from "../cells/money.ts";
import { offTarget, portfolioDrift } from "../drift/index.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, Allocation } from "../targets/index.ts";
import { type CashPool, isUntargetedCash, poolCash } from "./cash-pool.ts";
import type { Change, PlanTotals } from "./change.ts";
import type { Flow } from "./flow.ts";
import { planLines } from "./lines.ts";
import { planNotes } from "./notes.ts";
import { placeMoney } from "./place-money.ts";
import type { Plan } from "./plan.ts";
import { compareText } from "./slots.ts";

/**
 * The plan for one flow: cash without a target first, then the ideal plan, or under whole shares and limits the closest
 * plan to it, settled to the minor unit.
 *
 * @param money - The deposit, minus the withdrawal, or the cash of a rebalance.
 * @param workLimit - Of the search for the holdings that take orders under limits; left out, its own.
 * @throws InputError where whole shares need a price that cannot be read, or have none at all.
 */
export function makePlan(
  allocation: Allocation,
  flow: Flow,
  money: Money,
  settings: Settings,
  workLimit?: number,
): Plan {
  const totalAfter = allocation.total + money;
  const available = poolCash(allocation, flow, money, settings);
  const placed = placeMoney(allocation, { flow, toPlace: available.toPlace, totalAfter, settings }, workLimit);
  const pool = returnUnused(available, placed.left);
  const leftOver = placed.left - (pool.change - available.change);
  const cashUsed = flow === "deposit" ? cashSpentOf(placed.changes, pool) : 0;
  const changes = [...placed.changes, ...cashChanges(allocation, pool.change)];
  const planned = {
    flow,
    allocation,
    money: money + cashUsed,
    cashUsed,
    fees: placed.fees,
    cashLeft: pool.keptBack + leftOver,
    notRaised: placed.notRaised,
    totalAfter: totalAfter - placed.fees + placed.notRaised,
  };
  const lines = planLines(changes, planned, settings);
  const result = {
    ...planned,
    lines,
    cashLeftReason: cashLeftReason(pool, leftOver, placed.leftReason),
    notRaisedReason: placed.notRaisedReason,
    portfolioDriftAfter: driftAfter(placed.changes, planned),
    proof: placed.proof,
  };
  return { ...result, notes: planNotes({ ...result, placed }, lines, settings) };
}

/** Cash that found no place was not used: it stays where it was. */
function returnUnused(pool: CashPool, unplaced: Money): CashPool {
  return { ...pool, change: Math.min(Math.max(pool.change, 0), pool.change + unplaced) };
}

/** What a deposit with Cash = Invest takes out of cash: of the pool, and of a cash class with a target. */
function cashSpentOf(settled: readonly Change[], pool: CashPool): Money {
  const targeted = settled.reduce(
    (sum, { holding, change }) => (holding?.isCash && change < 0 ? sum - change : sum),
    0,
  );
  return targeted + Math.max(0, -pool.change);
}

/** Spreads a change of cash without a target over the holdings of cash: taken from the first, by asset id, that have any. */
function cashChanges(allocation: Allocation, total: Money): readonly Change[] {
  let left = total;
  return allocation.classes
    .filter(isUntargetedCash)
    .flatMap((assetClass) => assetClass.holdings.map((holding) => ({ assetClass, holding })))
    .sort((one, other) => compareText(one.holding.id, other.holding.id))
    .map(({ assetClass, holding }) => {
      const change =
        left < 0 ? Math.max(left, -Math.max(holding.value, 0)) : Math.min(left, Math.max(-holding.value, 0));
      left -= change;
      return { assetClass, holding, change };
    })
    .filter(({ change }) => change !== 0);
}

function driftAfter(settled: readonly Change[], { allocation, totalAfter }: PlanTotals): number | undefined {
  if (totalAfter <= 0) {
    return undefined;
  }
  const changeByClass = new Map<AllocatedClass, Money>();
  for (const { assetClass, change } of settled) {
    changeByClass.set(assetClass, (changeByClass.get(assetClass) ?? 0) + change);
  }
  const drifts = allocation.classes.map((assetClass) => {
    const valueAfter = assetClass.value + (changeByClass.get(assetClass) ?? 0);
    return offTarget(valueAfter, assetClass.target?.number, totalAfter).drift;
  });
  return portfolioDrift(drifts);
}

function cashLeftReason(pool: CashPool, leftOver: Money, whyLeft: string): string {
  const reasons = [pool.keptBack > 0 ? "cash reserve" : "", leftOver > 0 ? whyLeft : ""];
  return reasons.filter((reason) => reason !== "").join("; ");
}
