import type { Decimal } from "../cells/decimal.ts";
import type { Money } from "../cells/money.ts";
import type { Position, Price, Trading } from "../portfolio/index.ts";
import type { Weight } from "./weight.ts";

/** A holding against its target, held or not yet held. */
export interface AllocatedHolding {
  /** Compared form of the asset id; decides ties. */
  readonly id: string;
  readonly symbol: string;
  /** 0 where it is not held yet. */
  readonly value: Money;
  /** Undefined where a row has none. */
  readonly quantity: Decimal | undefined;
  /** Fraction of its class; undefined where it has no target, which is not target 0. */
  readonly targetInClass: Weight | undefined;
  /** Fraction of the portfolio: class target × target in class. */
  readonly target: Weight | undefined;
  /** Of the class. */
  readonly min: Decimal | undefined;
  readonly max: Decimal | undefined;
  readonly price: Price;
  readonly fxRate: Decimal | undefined;
  readonly currency: string;
  /** Shares in one lot that a broker trades; 0 for any amount. */
  readonly lotSize: Decimal;
  readonly trading: Trading;
  readonly isCash: boolean;
  /** Where it is held; empty where it is not held yet. */
  readonly positions: readonly Position[];
}

/** An asset class against its target. */
export interface AllocatedClass {
  readonly key: string;
  readonly name: string;
  /** Fraction of the portfolio; undefined where it has no target. */
  readonly target: Weight | undefined;
  readonly min: Decimal | undefined;
  readonly max: Decimal | undefined;
  readonly value: Money;
  readonly isCash: boolean;
  /** Whether it holds what nothing names a class for. */
  readonly isUnclassified: boolean;
  /** Whether it is nothing but its one holding of the same name, so that a row or a word about either says it all. */
  readonly isItsOwnHolding: boolean;
  /** In target order, then those without a row of their own in the order of the holdings range. */
  readonly holdings: readonly AllocatedHolding[];
}

/** A portfolio held against a strategy: what drift and plans are computed from. */
export interface Allocation {
  /** In target order; classes without target after them, Unclassified last. */
  readonly classes: readonly AllocatedClass[];
  /** Sum of all values. */
  readonly total: Money;
  /** Whether each holding is its own class. */
  readonly oneLevel: boolean;
  /** "" where nothing names it. */
  readonly baseCurrency: string;
  /** Whether holdings stand in more than one account. */
  readonly hasSeveralAccounts: boolean;
  readonly notes: readonly string[];
}
