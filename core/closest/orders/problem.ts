import type { Money } from "../../cells/money.ts";

/** A holding, or a class without one, as the choice of orders sees it. */
export interface OrderSlot {
  readonly classIndex: number;
  /** Target t̂ > 0, a fraction of the portfolio. */
  readonly weight: number;
  /** Change b* in the ideal plan without limits: minor units, a real number; positive is a buy, negative a sell. */
  readonly ideal: number;
  /**
   * How far its amount rises when the level of its class rises by one: its target t where every plan is a water level;
   * 0 where that is not so, or not known.
   *
   * The bounds are the value, less what is held where it may be sold, and the value, or Infinity where it may be bought; what
   * is held is then all of the value. In every plan the chosen slots of a class that rise have b = ideal + rest + v·rise,
   * with one v for all of them, unless they meet a bound.
   */
  readonly rise: number;
  /** Where b − b* is at v = 0: below 0 where only a bound holds the ideal change up, above where one holds it down; else 0. */
  readonly rest: number;
  /** True for those that may be chosen. The others are free or locked. */
  readonly mayTakeOrder: boolean;
  /** True for those that move whatever is chosen: cash with a target, a class without a holding. */
  readonly isFree: boolean;
  /** Whether its change may be positive. */
  readonly mayBuy: boolean;
  /** Least order: |b| must reach it, unless all that is held is sold. */
  readonly least: Money;
  /** Most that can be sold; 0 where nothing may be. */
  readonly held: Money;
}

/** Which holdings may take orders, and what decides among them. */
export interface OrderProblem {
  /**
   * In the order of asset ids, which decides between equals. Slots that agree in everything, with an ideal other than 0,
   * must be interchangeable for `planFor`.
   */
  readonly slots: readonly OrderSlot[];
  /** Target T̂ > 0 of each class. */
  readonly classWeights: readonly number[];
  /** How far each class rises when the level of the portfolio rises by one: as the slots, and with the same promise. */
  readonly classRises: readonly number[];
  /** Where the sum of b − b* of each class is at the level of the ideal plan, bounds aside. */
  readonly classRests: readonly number[];
  /** To be placed; negative to be raised. */
  readonly money: Money;
  /** Of one order. */
  readonly fee: Money;
  /** May be Infinity. */
  readonly maximumOrders: number;
  /**
   * The ideal plan for a set: the change of every slot, 0 for the locked and for those that are not chosen.
   *
   * @returns Changes whose sum is money − fee × number chosen; undefined where the money cannot be placed or raised.
   */
  readonly planFor: (isChosen: readonly boolean[]) => readonly number[] | undefined;
}

/** The set of holdings that take orders. */
export interface OrderChoice {
  readonly isChosen: readonly boolean[];
  /** The plan for the set: minor units, real numbers, in the order of the slots. */
  readonly changes: readonly number[];
  /** D of the set; Infinity where the node limit was reached before any feasible set was found, and nothing is chosen. */
  readonly distance: number;
  /** D of every feasible set is at least this. */
  readonly bound: number;
  /** Whether every set was looked at or excluded, so that this one is the closest. */
  readonly isProven: boolean;
}
