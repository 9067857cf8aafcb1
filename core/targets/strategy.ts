import type { Decimal } from "../cells/decimal.ts";
import type { Price, Trading } from "../portfolio/index.ts";

/** One row of a targets range, read. All weights are fractions. */
export interface TargetRow {
  /** Row of the range passed, from 1. */
  readonly row: number;
  /** "" where the row names none. */
  readonly assetClass: string;
  /** The holding's symbol or name; "" for the target of a class. */
  readonly holding: string;
  /** Compared form of the asset id; "" where the row gives none. */
  readonly assetId: string;
  /** Of the portfolio for a class, of its class for a holding; undefined where the cell is empty. */
  readonly target: Decimal | undefined;
  readonly min: Decimal | undefined;
  readonly max: Decimal | undefined;
  /** For a holding that is not held yet. */
  readonly price: Price;
  /** Shares in one lot, 0 for any amount; undefined where the cell is empty. */
  readonly lotSize: Decimal | undefined;
  readonly trading: Trading | undefined;
}

/** A set of targets, as written: not yet held against a portfolio. */
export interface Strategy {
  /** The range as messages call it. */
  readonly rangeName: string;
  /** The header of the target column, for messages. */
  readonly targetHeader: string;
  /** Only holdings, no classes: each holding is its own class. */
  readonly oneLevel: boolean;
  /** What a reader of any result is told: totals that disagree. */
  readonly notes: readonly string[];
  readonly classRows: readonly TargetRow[];
  readonly holdingRows: readonly TargetRow[];
}
