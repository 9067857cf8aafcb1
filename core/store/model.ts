import type { ResultCell } from "../cells/cell.ts";
import type { Decimal } from "../cells/decimal.ts";

/** The strategies of a workbook with their targets, as its tables hold them. */
export interface Store {
  /** In the order of the Strategies table. */
  readonly strategies: readonly StoredStrategy[];
}

/** A named set of targets for one account or the whole portfolio. */
export interface StoredStrategy {
  /** Its row of the Strategies table, from 0 in that table's cells; undefined while it has none. */
  readonly row: number | undefined;
  /** Unique, ignoring case and spaces. */
  readonly name: string;
  /** "" for the whole portfolio. */
  readonly account: string;
  /** At most one strategy of an account is active. */
  readonly isActive: boolean;
  /** Its settings as their cells hold them, by the setting's name; a blank cell has no entry. */
  readonly settings: ReadonlyMap<string, ResultCell>;
  /** ISO dates as text, "" where the cell is blank. */
  readonly created: string;
  readonly updated: string;
  /** Whether its targets name holdings and no classes: each holding is its own class, and has no holdings under it. */
  readonly isOneLevel: boolean;
  /** In the order of the Targets table. */
  readonly classes: readonly ClassTarget[];
}

/** What one row of the Targets table gives. */
export interface StoredTarget {
  /** Its row of the Targets table, from 0 in that table's cells; undefined while it has none. */
  readonly row: number | undefined;
  /** A fraction from 0 to 1; undefined where the cell is blank, which is no target. */
  readonly target: Decimal | undefined;
  /** Edges of the row's own tolerance band. */
  readonly min: Decimal | undefined;
  readonly max: Decimal | undefined;
  /** Whether sliders leave it alone. */
  readonly isPinned: boolean;
  /** Whether a formula of the user's computes the target; then nothing of ours changes it. */
  readonly isComputed: boolean;
}

/** The target of an asset class: a fraction of the portfolio. */
export interface ClassTarget extends StoredTarget {
  /** Unique in its strategy, ignoring case and spaces. */
  readonly name: string;
  /** In the order of the Targets table. */
  readonly holdings: readonly HoldingTarget[];
}

/** The target of a holding: a fraction of its asset class. */
export interface HoldingTarget extends StoredTarget {
  /** What people call it, for reading only: a symbol or a name. */
  readonly holding: string;
  /** What identifies it, as written; the symbol where nothing else does. Unique in its strategy, as keys compare. */
  readonly assetId: string;
}
