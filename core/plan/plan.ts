import type { Money } from "../cells/money.ts";
import type { AllocatedClass, AllocatedHolding, Allocation } from "../targets/index.ts";
import type { Flow } from "./flow.ts";
import type { Proof } from "./proof.ts";

/** One line of a plan. */
export interface PlanLine {
  readonly assetClass: AllocatedClass;
  /** Undefined for a class in which a holding has yet to be chosen. */
  readonly holding: AllocatedHolding | undefined;
  /** Positive is a buy, negative a sell, 0 where nothing is to be done. */
  readonly change: Money;
  readonly valueAfter: Money;
  /** Of all there will be, cash left included; undefined where nothing will be left. */
  readonly weightAfter: number | undefined;
  /** Fraction of the portfolio; undefined without a target. */
  readonly target: number | undefined;
  readonly driftAfter: number | undefined;
  /** Why the line is there, in words. */
  readonly reason: string;
}

/**
 * What to do with a deposit, for a withdrawal, or to rebalance.
 *
 * Σ changes + fees + cash left = money + not raised, to the minor unit, always; for a withdrawal money is negative.
 */
export interface Plan {
  readonly flow: Flow;
  readonly allocation: Allocation;
  /** New money: a deposit, with Cash = Invest also the cash placed with it; negative for a withdrawal. */
  readonly money: Money;
  /** The part of that money which a deposit takes out of cash; it has no line of its own. */
  readonly cashUsed: Money;
  /** In target order, orders before classes that have no holding yet; on a rebalance sells first. */
  readonly lines: readonly PlanLine[];
  /** Paid for the orders. */
  readonly fees: Money;
  readonly cashLeft: Money;
  /** Why cash is left, in words. */
  readonly cashLeftReason: string;
  /** Positive where a withdrawal asks for more than may be sold. */
  readonly notRaised: Money;
  /** Why not all is raised, in words. */
  readonly notRaisedReason: string;
  /** All there will be, cash left included and fees paid. */
  readonly totalAfter: Money;
  /** ½ Σ |drift| over the classes with a target; undefined where nothing will be left. */
  readonly portfolioDriftAfter: number | undefined;
  /** Under whole shares and limits: whether no allowed plan is closer to the ideal one. Undefined without a choice. */
  readonly proof: Proof | undefined;
  readonly notes: readonly string[];
}
