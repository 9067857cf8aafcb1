import {
  ALL_PORTFOLIO,
  addStrategy,
  assignClasses,
  type ClassChoice,
  type ClassTarget,
  fromCurrentAllocation,
  fromModel,
  type ModelPortfolio,
  type Roles,
  SIXTY_FORTY,
  type StartingPoint,
  type Store,
  THREE_FUND,
  uniqueName,
} from "../../../core/store/index.ts";
import type { portfolioOf } from "../../../core/view/index.ts";

/** What targets can begin with. */
export type Start = "current" | "60/40" | "three-fund" | "empty";

/** Holdings as starting points are worked out from them. */
export type StartPortfolio = ReturnType<typeof portfolioOf>;

/** The model portfolio of a start; undefined for one that follows none. */
export function modelOf(start: Start): ModelPortfolio | undefined {
  return start === "60/40" ? SIXTY_FORTY : start === "three-fund" ? THREE_FUND : undefined;
}

/** The asset classes that are held, each once, in the order of the holdings. */
export function heldClassNames(portfolio: StartPortfolio): readonly string[] {
  return [...new Set(portfolio.holdings.flatMap(({ assetClass }) => assetClass ?? []))];
}

/**
 * The targets that a start gives.
 *
 * @param roles - Which class plays which role of a model portfolio.
 * @throws InputError where nothing is held that targets could be worked out from.
 */
export function startingPoint(start: Start, portfolio: StartPortfolio, roles: Roles): StartingPoint {
  const model = modelOf(start);
  if (model) {
    return fromModel(model, portfolio, roles);
  }
  return start === "current"
    ? fromCurrentAllocation(portfolio)
    : { classes: heldClassNames(portfolio).map(withoutTarget), notes: [] };
}

/**
 * A store with the strategy for the whole portfolio that a person begins with, and the classes chosen for holdings.
 *
 * @param today - ISO date.
 */
export function withFirstStrategy(
  store: Store,
  { classes }: StartingPoint,
  choices: readonly ClassChoice[],
  today: string,
): Store {
  const taken = store.strategies.map((strategy) => strategy.name);
  const name = uniqueName(ALL_PORTFOLIO, taken);
  const terms = { name, account: "", isActive: true, settings: new Map() };
  const added = addStrategy(store, terms, today, { classes, isOneLevel: false });
  const placed = new Set(classes.flatMap(({ holdings }) => holdings.map(({ assetId }) => assetId)));
  return assignClasses(
    added,
    name,
    choices.filter(({ holding }) => !placed.has(holding.assetId)),
    today,
  );
}

function withoutTarget(name: string): ClassTarget {
  const none = { row: undefined, target: undefined, min: undefined, max: undefined };
  return { ...none, isPinned: false, isComputed: false, name, holdings: [] };
}
