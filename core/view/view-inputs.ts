import type { Cell, Cells, NamedRange } from "../cells/cell.ts";
import { type InputRanges, type Inputs, readInputs } from "../functions/read-inputs.ts";
import type { StoredStrategy, StoreTable } from "../store/index.ts";
import type { Allocation } from "../targets/index.ts";

/** What everything a pane shows is worked out from: the very cells that formulas are given. */
export interface ViewInputs {
  /** With their header row. */
  readonly holdings: Cells;
  readonly targets: StoreTable;
  readonly strategy: StoredStrategy;
  /** Settings tried without being saved, by name; they beat the strategy's. A blank one is its default. */
  readonly tried: ReadonlyMap<string, Cell>;
  /** Holdings, by id, that take no orders for now. */
  readonly excluded: ReadonlySet<string>;
}

/**
 * Reads holdings, targets and settings as every formula does.
 *
 * @param amount - The deposit, withdrawal or cash as it was typed; undefined for none.
 * @param amountName - What messages call it: `Deposit`.
 * @throws InputError with everything that is wrong.
 */
export function readViewInputs(inputs: ViewInputs, amount?: Cell, amountName = "Amount"): Inputs {
  const ranges: InputRanges = {
    holdings: { name: "Holdings", cells: inputs.holdings },
    targets: inputs.targets,
    settings: settingsRange(inputs),
    amount: amount === undefined ? undefined : { name: amountName, cells: [[amount]] },
  };
  const read = readInputs(ranges);
  return { ...read, allocation: without(read.allocation, inputs.excluded) };
}

/** The settings of a strategy as names and values, those that are tried in place of its own. */
export function settingsRange({ strategy, tried }: Pick<ViewInputs, "strategy" | "tried">): NamedRange {
  const pairs = new Map<string, Cell>([["Strategy", strategy.name], ...strategy.settings, ...tried]);
  if (strategy.account !== "") {
    pairs.set("Account", strategy.account);
  }
  return { name: "Settings", cells: [...pairs] };
}

/** The allocation with the excluded holdings locked. */
function without(allocation: Allocation, excluded: ViewInputs["excluded"]): Allocation {
  return excluded.size === 0
    ? allocation
    : {
        ...allocation,
        classes: allocation.classes.map((assetClass) => ({
          ...assetClass,
          holdings: assetClass.holdings.map((holding) =>
            excluded.has(holding.id) ? { ...holding, trading: { mayBuy: false, maySell: false } } : holding,
          ),
        })),
      };
}
