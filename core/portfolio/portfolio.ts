import type { Decimal } from "../cells/decimal.ts";
import type { Money } from "../cells/money.ts";
import type { Problem } from "../cells/problem.ts";

/** What may be done with a holding. */
export interface Trading {
  readonly mayBuy: boolean;
  readonly maySell: boolean;
}

/** A price that is known, that is not there, or that cannot be read (which matters only once it is needed). */
export type Price =
  | { readonly kind: "known"; readonly amount: Decimal }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable"; readonly problem: Problem };

/** One row of a holding: the same asset may stand in several, one for each account or lot. */
export interface Position {
  readonly row: number;
  /** "" where the range names no accounts. */
  readonly account: string;
  /** Negative for a short. */
  readonly value: Money;
}

/** An asset that is held: all its rows added up. */
export interface Holding {
  /** Compared form of the asset id; the symbol's where there is no id. */
  readonly id: string;
  /** The asset id as written, leading zeros kept; the symbol where there is no id. */
  readonly assetId: string;
  /** As people know it: `VTI`. */
  readonly symbol: string;
  /** What the Name column calls it: `Vanguard Total Stock Market ETF`; "" where it calls it nothing. */
  readonly name: string;
  /** As written; undefined where no row names one. */
  readonly assetClass: string | undefined;
  readonly value: Money;
  /** Undefined where a row has none. */
  readonly quantity: Decimal | undefined;
  /** Of one unit, in the holding's own currency. */
  readonly price: Price;
  /** Of one unit of the holding's currency in the base currency; undefined where it is not known. */
  readonly fxRate: Decimal | undefined;
  /** "" where none is named. */
  readonly currency: string;
  /** Shares in one lot, 0 for any amount; undefined where the range does not say. */
  readonly lotSize: Decimal | undefined;
  /** Undefined where the range does not say. */
  readonly trading: Trading | undefined;
  /** Whether its symbol is one that brokers use for cash. */
  readonly hasCashSymbol: boolean;
  /** In the order of the range; never empty. */
  readonly positions: readonly Position[];
}

/** Holdings in one base currency. */
export interface Portfolio {
  /** The range as messages call it. */
  readonly rangeName: string;
  /** In order of first appearance. */
  readonly holdings: readonly Holding[];
  /** "" where nothing names it. */
  readonly baseCurrency: string;
  /** What a reader of any result is told: rows left out, totals that disagree. */
  readonly notes: readonly string[];
}
