import type { Cell, Cells, NamedRange } from "../cells/cell.ts";
import { Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import { type InputRanges, type Inputs, readInputs } from "../functions/read-inputs.ts";
import type { StoredStrategy, StoreTable } from "../store/index.ts";
import { type Allocation, readTargetCells } from "../targets/index.ts";

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

/** What the settings of a strategy are made of; the targets where they count. */
export type SettingsInputs = Pick<ViewInputs, "strategy" | "tried"> & Partial<Pick<ViewInputs, "targets">>;

/**
 * The settings of a strategy as names and values, those that are tried in place of its own. Targets that name no strategy
 * are read without one: by the name that theirs is shown under, formulas would find none.
 */
export function settingsRange({ strategy, tried, targets }: SettingsInputs): NamedRange {
  const isNamed = strategy.name !== "" && (targets === undefined || nameStrategies(targets));
  const name: readonly [string, Cell][] = isNamed ? [["Strategy", strategy.name]] : [];
  const pairs = new Map<string, Cell>([...name, ...strategy.settings, ...tried]);
  if (strategy.account !== "") {
    pairs.set("Account", strategy.account);
  }
  return { name: "Settings", cells: [...pairs] };
}

/** Whether any row of the targets names its strategy. */
function nameStrategies(targets: StoreTable): boolean {
  return readTargetCells(targets, new Problems()).rows.some(({ cells }) => keyText(cells.strategy) !== "");
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
