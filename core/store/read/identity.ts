import { assetKey } from "../../cells/key.ts";
import type { HoldingTarget } from "../model.ts";

/** What tells one holding from another among the targets of a strategy. */
export interface Identity {
  /** Where any of these is taken, the holding is there already. */
  readonly taken: readonly string[];
  /** What it takes itself. */
  readonly registered: readonly string[];
}

/**
 * How a holding is told from others: by its asset id. One without an id of its own goes by its symbol, and is the same as
 * one with an id and that symbol; two with ids of their own may share a symbol.
 */
export function identityOf({ holding, assetId }: Pick<HoldingTarget, "holding" | "assetId">): Identity {
  const [id, symbol] = [assetKey(assetId), assetKey(holding)];
  return id === symbol
    ? { taken: [`id ${id}`, `symbol ${id}`], registered: [`id ${id}`, `no id ${id}`] }
    : { taken: [`id ${id}`, `no id ${symbol}`], registered: [`id ${id}`, `symbol ${symbol}`] };
}
