import type { Money } from "../cells/money.ts";
import { offTarget, portfolioDrift } from "../drift/index.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, Allocation } from "../targets/index.ts";
import { type CashPool, isUntargetedCash, poolCash } from "./cash-pool.ts";
import type { Change, PlanTotals } from "./change.ts";
import type { Flow } from "./flow.ts";
import { idealPlan } from "./ideal-plan.ts";
import { planLines } from "./lines.ts";
import { planNotes } from "./notes.ts";
import type { Plan } from "./plan.ts";
import { settleChanges } from "./settle-changes.ts";
import { compareText } from "./slots.ts";

/**
 * The plan for one flow: cash without a target first, then the ideal plan, settled to the minor unit.
 *
 * Whole shares and limits will choose among settled plans between these two steps; nothing else here changes with them.
 *
 * @param money - The deposit, minus the withdrawal, or the cash of a rebalance.
 */
export function makePlan(allocation: Allocation, flow: Flow, money: Money, settings: Settings): Plan {
  const totalAfter = allocation.total + money;
  const available = poolCash(allocation, flow, money, settings);
  const ideal = idealPlan(allocation, flow, available.toPlace, totalAfter, settings);
  const settled = settleChanges(ideal.changes, available.toPlace - ideal.unplaced);
  const notRaised = Math.max(0, -ideal.unplaced);
  const pool = returnUnused(available, Math.max(0, ideal.unplaced));
  const leftOver = Math.max(0, ideal.unplaced) - (pool.change - available.change);
  const cashUsed = flow === "deposit" ? cashSpentOf(settled, pool) : 0;
  const changes = [...settled, ...cashChanges(allocation, pool.change)];
  const planned = {
    flow,
    allocation,
    money: money + cashUsed,
    cashUsed,
    cashLeft: pool.keptBack + leftOver,
    notRaised,
    totalAfter: totalAfter + notRaised,
  };
  const lines = planLines(changes, planned, settings);
  const portfolioDriftAfter = driftAfter(settled, planned);
  return {
    ...planned,
    lines,
    cashLeftReason: cashLeftReason(pool, leftOver),
    portfolioDriftAfter,
    notes: planNotes({ ...planned, portfolioDriftAfter }, lines, settings),
  };
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

function cashLeftReason(pool: CashPool, leftOver: number): string {
  const reasons = [
    pool.keptBack > 0 ? "cash reserve" : "",
    leftOver > 0 ? "no holding below its target may be bought" : "",
  ];
  return reasons.filter((reason) => reason !== "").join("; ");
}
