import type { Cells } from "../cells/cell.ts";
import { nameKey } from "../cells/key.ts";
import { amountOf } from "../cells/money.ts";
import { Problems } from "../cells/problem.ts";
import type { Portfolio } from "../portfolio/index.ts";
import { parseSettings } from "../settings/index.ts";
import {
  type ClassChoice,
  heldTargets,
  type StoredStrategy,
  type StoreTable,
  type UnclassifiedHolding,
  unclassified,
} from "../store/index.ts";
import { parseTargets } from "../targets/index.ts";
import { portfolioOf } from "./holdings-view.ts";
import { settingsRange } from "./view-inputs.ts";

/** The holdings that no asset class is known for, and the classes that they could be in. */
export interface UnclassifiedView {
  /** Largest first; their values in the base currency. */
  readonly holdings: readonly (UnclassifiedHolding & { readonly name: string })[];
  /** Those of the targets first, then those of the holdings; no name twice. */
  readonly classes: readonly string[];
  /** "" where nothing names it. */
  readonly currency: string;
  readonly decimals: number;
}

/** Where targets stand, and which of them are meant. */
export interface TargetsInUse {
  readonly table: StoreTable;
  readonly strategy: StoredStrategy;
}

/**
 * The holdings that neither the sheet nor the targets name an asset class for.
 *
 * @param targets - Undefined where there are none yet.
 */
export function unclassifiedView(holdings: Cells, targets: TargetsInUse | undefined): UnclassifiedView {
  const portfolio = portfolioOf(holdings);
  const { decimals } = parseSettings(undefined, new Problems());
  const problems = new Problems();
  const settings =
    targets &&
    parseSettings(
      settingsRange({ strategy: targets.strategy, tried: new Map(), targets: targets.table }),
      new Problems(),
    );
  const strategy = targets && settings && parseTargets(targets.table, settings, problems);
  const nameById = new Map(portfolio.holdings.map(({ id, name }) => [id, name]));
  return {
    holdings: unclassified(portfolio, strategy).map((holding) => ({
      ...holding,
      value: amountOf(holding.value, decimals),
      name: nameById.get(holding.id) ?? "",
    })),
    classes: uniqueNames([
      ...(targets?.strategy.classes ?? []).map(({ name }) => name),
      ...portfolio.holdings.flatMap(({ assetClass }) => assetClass ?? []),
    ]),
    currency: portfolio.baseCurrency,
    decimals,
  };
}

/**
 * The holdings with the asset classes that a person chose for them, or that a strategy's rows give them, where the sheet
 * names none: what starting points are worked out from.
 */
export function classedPortfolio(
  holdings: Cells,
  choices: readonly ClassChoice[],
  strategy: StoredStrategy | undefined,
): Portfolio {
  const portfolio = portfolioOf(holdings);
  const targeted = strategy && !strategy.isOneLevel ? heldTargets(strategy, portfolio) : [];
  const classById = new Map([
    ...targeted.flatMap(({ held, className }) => (held ? [[held.id, className] as const] : [])),
    ...portfolio.holdings.flatMap(({ id, assetId }) => {
      const choice = choices.find((one) => one.holding.assetId === assetId);
      return choice ? [[id, choice.assetClass] as const] : [];
    }),
  ]);
  return {
    ...portfolio,
    holdings: portfolio.holdings.map((holding) => ({
      ...holding,
      assetClass: holding.assetClass ?? classById.get(holding.id),
    })),
  };
}

/** The first way a name is written stays. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const keys = names.map(nameKey);
  return names.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
