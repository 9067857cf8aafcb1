import {
  fromCurrentAllocation,
  fromModel,
  fromStrategy,
  type ModelPortfolio,
  type Role,
  type Roles,
  SIXTY_FORTY,
  type StartingPoint,
  type Store,
  type StoredStrategy,
  THREE_FUND,
} from "../../../core/store/index.ts";
import type { HeldPortfolio } from "./draft-levels.ts";

/** Something that targets can begin with. */
export type Start =
  | { readonly kind: "current" }
  | { readonly kind: "model"; readonly model: ModelPortfolio }
  | { readonly kind: "strategy"; readonly strategy: StoredStrategy };

/** Everything that targets of a strategy can begin with. Without holdings there is only what other strategies have. */
export function startsFor(
  { strategies }: Store,
  strategy: StoredStrategy | undefined,
  portfolio: HeldPortfolio,
): readonly Start[] {
  const held: readonly Start[] = portfolio
    ? [{ kind: "current" }, { kind: "model", model: SIXTY_FORTY }, { kind: "model", model: THREE_FUND }]
    : [];
  const others = strategies.filter((one) => one.name !== strategy?.name && one.classes.length > 0);
  return [...held, ...others.map((one): Start => ({ kind: "strategy", strategy: one }))];
}

/** What a start is called. */
export function startName(start: Start): string {
  switch (start.kind) {
    case "current":
      return "The current allocation";
    case "model":
      return start.model.name;
    case "strategy":
      return start.strategy.name;
  }
}

/** What a start is, in a sentence. */
export function startHelp(start: Start): string {
  switch (start.kind) {
    case "current":
      return "Every asset class and holding at the weight it has now.";
    case "model":
      return `${start.model.parts.map(({ name, target }) => `${target.mul(100).toString()}% ${name}`).join(", ")}: round numbers to begin from, not advice.`;
    case "strategy":
      return "A copy of its targets, bands and pins.";
  }
}

/** The roles of a model, in its order. */
export function rolesOf({ parts }: ModelPortfolio): readonly Role[] {
  return parts.map(({ role }) => role);
}

/**
 * The targets that a start gives.
 *
 * @throws InputError where nothing is held that could have a target.
 */
export function startingPoint(start: Start, store: Store, portfolio: HeldPortfolio, roles: Roles): StartingPoint {
  if (start.kind === "strategy") {
    return { classes: fromStrategy(store, start.strategy).classes, notes: [] };
  }
  if (!portfolio) {
    return { classes: [], notes: [] };
  }
  return start.kind === "current" ? fromCurrentAllocation(portfolio) : fromModel(start.model, portfolio, roles);
}
