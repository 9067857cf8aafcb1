import { Decimal, ZERO } from "../cells/decimal.ts";
import { assetKey } from "../cells/key.ts";
import { portfolioDrift } from "../drift/index.ts";
import type { Settings } from "../settings/index.ts";
import type { AllocatedClass, AllocatedHolding, Allocation } from "../targets/index.ts";
import { type CashPool, poolCash } from "./cash-pool.ts";
import type { Flow } from "./flow.ts";
import { compare, type IdealChange, idealPlan } from "./ideal-plan.ts";
import { type MinorUnits, minorUnits } from "./minor-units.ts";
import { planNotes } from "./notes.ts";
import type { Plan, PlanLine } from "./plan.ts";
import { reasonFor } from "./reason.ts";
import { settle } from "./settle.ts";

/** One settled change, in whole minor units. */
interface Change {
  readonly assetClass: AllocatedClass;
  readonly holding: AllocatedHolding | undefined;
  readonly units: number;
}

/**
 * The plan for one flow: cash without a target first, then the ideal plan, settled to the minor unit.
 *
 * Whole shares and limits will choose among settled plans between these two steps; nothing else here changes with them.
 *
 * @param money - Exact to the minor unit: the deposit, minus the withdrawal, or the cash of a rebalance.
 */
export function makePlan(allocation: Allocation, flow: Flow, money: Decimal, settings: Settings): Plan {
  const units = minorUnits(settings.decimals);
  const pool = poolCash(allocation, flow, units.of(money), settings, units);
  const totalAfter = units.of(allocation.total.plus(money));
  const ideal = idealPlan(allocation, flow, pool.toPlace, totalAfter, settings, units);
  const unplaced = Math.round(ideal.unplaced);
  const settled = settleChanges(ideal.changes, pool.toPlace - unplaced);
  const notRaised = Math.max(0, -unplaced);
  const leftOver = Math.max(0, unplaced);
  const cashUsed = flow === "deposit" ? cashSpentOf(settled, pool) : 0;
  const changes = [...settled, ...cashChanges(allocation, pool.change, units)].filter(
    ({ holding, units: change }) => !(flow === "deposit" && holding?.isCash && change < 0),
  );
  const planned = {
    flow,
    allocation,
    money: money.plus(units.toMoney(cashUsed)),
    cashLeft: units.toMoney(pool.keptBack + leftOver),
    notRaised: units.toMoney(notRaised),
    totalAfter: units.toMoney(totalAfter + notRaised),
  };
  const lines = linesOf(changes, planned, settings, units);
  assertConserved(planned, changes, units);
  return {
    ...planned,
    lines,
    cashLeftReason: cashLeftReason(pool, leftOver),
    portfolioDriftAfter: driftAfter(settled, planned, units),
    notes: planNotes(planned, lines, units.toMoney(cashUsed), settings),
  };
}

function settleChanges(changes: readonly IdealChange[], total: number): readonly Change[] {
  const inOrder = [...changes].sort((one, other) => compare(idOf(one), idOf(other)));
  const settled = settle(
    inOrder.map(({ change }) => change),
    total,
    inOrder.map(({ floor }) => floor),
  );
  return inOrder.map(({ assetClass, holding }, index) => ({ assetClass, holding, units: settled[index] ?? 0 }));
}

function idOf({ assetClass, holding }: IdealChange): string {
  return holding?.id ?? assetKey(assetClass.name);
}

/** What a deposit with Cash = Invest takes out of cash: of the pool, and of a cash class with a target. */
function cashSpentOf(settled: readonly Change[], pool: CashPool): number {
  const targeted = settled.reduce((sum, { holding, units }) => (holding?.isCash && units < 0 ? sum - units : sum), 0);
  return targeted + Math.max(0, -pool.change);
}

/** Spreads a change of cash without a target over the holdings of cash: taken from the first that have any. */
function cashChanges(allocation: Allocation, change: number, units: MinorUnits): readonly Change[] {
  let left = change;
  return allocation.classes
    .filter(({ isCash, target }) => isCash && target === undefined)
    .flatMap((assetClass) => assetClass.holdings.map((holding) => ({ assetClass, holding })))
    .map(({ assetClass, holding }) => {
      const value = units.of(holding.value);
      const taken = left < 0 ? Math.max(left, -Math.max(value, 0)) : Math.min(left, Math.max(-value, 0));
      left -= taken;
      return { assetClass, holding, units: taken };
    })
    .filter(({ units: taken }) => taken !== 0);
}

type Totals = Pick<Plan, "flow" | "allocation" | "money" | "cashLeft" | "notRaised" | "totalAfter">;

function linesOf(changes: readonly Change[], planned: Totals, settings: Settings, units: MinorUnits): readonly PlanLine[] {
  const changeOf = new Map(changes.map((change) => [change.holding ?? change.assetClass, change.units]));
  const lines = planned.allocation.classes.flatMap((assetClass) => {
    const slots = assetClass.holdings.length > 0 ? assetClass.holdings : [undefined];
    return slots.flatMap((holding) => {
      const change = changeOf.get(holding ?? assetClass) ?? 0;
      const isShown = change !== 0 || (settings.showAll && holding?.target !== undefined);
      return isShown ? [lineOf(assetClass, holding, units.toMoney(change), planned)] : [];
    });
  });
  const rank = ({ holding, change }: PlanLine) => {
    if (!holding) {
      return 2;
    }
    return planned.flow === "rebalance" && change.gte(0) ? 1 : 0;
  };
  return [...lines].sort((one, other) => rank(one) - rank(other));
}

function lineOf(assetClass: AllocatedClass, holding: AllocatedHolding | undefined, change: Decimal, planned: Totals): PlanLine {
  const valueAfter = (holding?.value ?? ZERO).plus(change);
  const weightAfter = planned.totalAfter.gt(0) ? valueAfter.div(planned.totalAfter) : undefined;
  const target = holding ? holding.target : assetClass.target;
  return {
    assetClass,
    holding,
    change,
    valueAfter,
    weightAfter,
    target,
    driftAfter: target && weightAfter?.minus(target),
    reason: reasonFor(assetClass, holding, change, planned.flow, planned.allocation),
  };
}

function driftAfter(settled: readonly Change[], { allocation, totalAfter }: Totals, units: MinorUnits): Decimal | undefined {
  if (totalAfter.lte(0)) {
    return undefined;
  }
  const changeByClass = new Map<AllocatedClass, number>();
  for (const { assetClass, units: change } of settled) {
    changeByClass.set(assetClass, (changeByClass.get(assetClass) ?? 0) + change);
  }
  return portfolioDrift(
    allocation.classes.map((assetClass) => {
      const after = assetClass.value.plus(units.toMoney(changeByClass.get(assetClass) ?? 0));
      return assetClass.target && after.div(totalAfter).minus(assetClass.target);
    }),
  );
}

function cashLeftReason(pool: CashPool, leftOver: number): string {
  const reasons = [pool.keptBack > 0 ? "cash reserve" : "", leftOver > 0 ? "no holding below its target may be bought" : ""];
  return reasons.filter((reason) => reason !== "").join("; ");
}

/** Money is neither made nor lost. Were this ever to fail, no plan is better than a wrong one. */
function assertConserved(planned: Totals, changes: readonly Change[], units: MinorUnits): void {
  const placed = changes.reduce((sum, change) => sum.plus(units.toMoney(change.units)), new Decimal(0));
  if (!placed.plus(planned.cashLeft).minus(planned.notRaised).eq(planned.money)) {
    throw new Error(`the plan places ${placed} and leaves ${planned.cashLeft} of ${planned.money}`);
  }
}
