import {
  brokenRules,
  type Model,
  type ModelClass,
  type ModelHolding,
  type ModelStrategy,
  type ModelTerms,
  sameAsset,
  sameName,
} from "./model.ts";

/** The dates of a case: every operation of it happens on one day. */
export const TODAY = "2026-11-22";

/** What a person decides about a strategy. */
export type StrategyWish = Pick<ModelStrategy, "name" | "account" | "isActive" | "settings">;

/** A class in a batch of targets. */
export interface ClassWish extends ModelTerms {
  readonly name: string;
  readonly holdings: readonly HoldingWish[];
}

export interface HoldingWish extends ModelTerms {
  readonly symbol: string;
  readonly id: string;
}

/** What can be asked of a store; strategies, classes and holdings are named as people name them. */
export type Operation =
  | { readonly kind: "add strategy"; readonly wish: StrategyWish }
  | { readonly kind: "save strategy"; readonly strategy: string; readonly wish: StrategyWish }
  | { readonly kind: "delete strategy"; readonly strategy: string }
  | { readonly kind: "duplicate"; readonly strategy: string; readonly name: string }
  | {
      readonly kind: "save class";
      readonly strategy: string;
      readonly name: string | undefined;
      readonly wish: ModelTerms & { readonly name: string };
    }
  | { readonly kind: "delete class"; readonly strategy: string; readonly name: string }
  | {
      readonly kind: "save holding";
      readonly strategy: string;
      readonly inClass: string;
      readonly id: string | undefined;
      readonly wish: HoldingWish;
    }
  | { readonly kind: "delete holding"; readonly strategy: string; readonly inClass: string; readonly id: string }
  | { readonly kind: "save targets"; readonly strategy: string; readonly classes: readonly ClassWish[] };

/** The next model, or the codes of what an operation is refused for. */
export type Outcome = { readonly next: Model } | { readonly refused: readonly string[] };

/** Does an operation to the model: by brute force, then asks whether any rule is broken. */
export function doneTo(model: Model, operation: Operation, newKey: () => number): Outcome {
  const missing = missingFor(model, operation);
  if (missing !== undefined) {
    return { refused: [missing] };
  }
  const next = changed(model, operation, newKey);
  const broken = brokenRules(next);
  if (movesComputed(model, next)) {
    return { refused: ["COMPUTED_TARGET"] };
  }
  return broken.length > 0 ? { refused: broken } : { next };
}

function missingFor(model: Model, operation: Operation): string | undefined {
  if (operation.kind === "add strategy") {
    return undefined;
  }
  const strategy = model.find(({ name }) => sameName(name, operation.strategy));
  const className =
    operation.kind === "delete class" || operation.kind === "save class"
      ? operation.name
      : "inClass" in operation
        ? operation.inClass
        : undefined;
  const one = strategy?.classes.find(({ name }) => className !== undefined && sameName(name, className));
  const id = "id" in operation ? operation.id : undefined;
  if (!strategy) {
    return "NO_SUCH_STRATEGY";
  }
  if (className !== undefined && !one) {
    return "NO_SUCH_CLASS";
  }
  return id !== undefined && !one?.holdings.some((holding) => hasId(holding, id)) ? "NO_SUCH_HOLDING" : undefined;
}

function hasId({ symbol, id }: ModelHolding, wanted: string): boolean {
  return sameName(id || symbol, wanted);
}

function changed(model: Model, operation: Operation, newKey: () => number): Model {
  switch (operation.kind) {
    case "add strategy": {
      const added = { ...tidy(operation.wish), created: TODAY, updated: TODAY, key: newKey(), classes: [] };
      return [...model.map((one) => givenWay(one, added)), added];
    }
    case "duplicate": {
      const from = model.find(({ name }) => sameName(name, operation.strategy));
      return from ? [...model, copyOf(from, operation.name, newKey)] : model;
    }
    case "delete strategy":
      return model.filter(({ name }) => !sameName(name, operation.strategy));
    case "save strategy":
      return model.map((one) =>
        sameName(one.name, operation.strategy)
          ? { ...one, ...tidy(operation.wish), updated: TODAY }
          : givenWay(one, operation.wish),
      );
    default:
      return model.map((one) =>
        sameName(one.name, operation.strategy)
          ? { ...one, updated: TODAY, classes: changedClasses(one, operation, newKey) }
          : one,
      );
  }
}

function tidy(wish: StrategyWish): StrategyWish {
  return { ...wish, name: wish.name.trim(), account: wish.account.trim() };
}

function givenWay(one: ModelStrategy, winner: Pick<ModelStrategy, "account" | "isActive">): ModelStrategy {
  return winner.isActive && sameName(one.account, winner.account) ? { ...one, isActive: false } : one;
}

function copyOf(from: ModelStrategy, name: string, newKey: () => number): ModelStrategy {
  const fresh = <Target extends object>(target: Target) => ({ ...target, key: newKey(), isComputed: false });
  return {
    ...fresh(from),
    name: name.trim(),
    isActive: false,
    created: TODAY,
    updated: TODAY,
    classes: from.classes.map((one) => ({ ...fresh(one), holdings: one.holdings.map(fresh) })),
  };
}

type TargetsOperation = Extract<
  Operation,
  { readonly kind: "save class" | "delete class" | "save holding" | "delete holding" | "save targets" }
>;

function changedClasses(
  strategy: ModelStrategy,
  operation: TargetsOperation,
  newKey: () => number,
): readonly ModelClass[] {
  const { classes } = strategy;
  const isNew = { isComputed: false };
  switch (operation.kind) {
    case "save class": {
      const wish = { ...operation.wish, name: operation.wish.name.trim() };
      return operation.name === undefined
        ? [...classes, { ...isNew, key: newKey(), holdings: [], ...wish }]
        : classes.map((one) => (sameName(one.name, operation.name ?? "") ? { ...one, ...wish } : one));
    }
    case "delete class":
      return classes.filter(({ name }) => !sameName(name, operation.name));
    case "save holding": {
      const wish = tidyHolding(operation.wish);
      return inClass(classes, operation.inClass, (holdings) =>
        operation.id === undefined
          ? [...holdings, { ...isNew, key: newKey(), ...wish }]
          : holdings.map((holding) => (hasId(holding, operation.id ?? "") ? { ...holding, ...wish } : holding)),
      );
    }
    case "delete holding":
      return inClass(classes, operation.inClass, (holdings) => holdings.filter((one) => !hasId(one, operation.id)));
    default: {
      const before = classes.flatMap(({ holdings }) => holdings);
      return operation.classes.map((wish) => {
        const known = classes.find(({ name }) => sameName(name, wish.name));
        const holdings = wish.holdings.map((holding) => {
          const was = before.find((one) => sameAsset(one, holding));
          return { ...tidyHolding(holding), key: was?.key ?? newKey(), isComputed: was?.isComputed ?? false };
        });
        return { ...wish, key: known?.key ?? newKey(), isComputed: known?.isComputed ?? false, holdings };
      });
    }
  }
}

function inClass(
  classes: readonly ModelClass[],
  name: string,
  change: (holdings: readonly ModelHolding[]) => readonly ModelHolding[],
): readonly ModelClass[] {
  return classes.map((one) => (sameName(one.name, name) ? { ...one, holdings: change(one.holdings) } : one));
}

function tidyHolding(wish: HoldingWish): HoldingWish {
  const symbol = wish.symbol.trim();
  const id = wish.id.trim();
  return { ...wish, symbol, id: sameName(id, symbol) ? "" : id };
}

/** Whether a target that a formula computes would have to be written. */
function movesComputed(before: Model, after: Model): boolean {
  const targetByKey = new Map(targetsIn(after).map(({ key, target }) => [key, target]));
  return targetsIn(before).some(
    ({ key, isComputed, target }) => isComputed && targetByKey.has(key) && targetByKey.get(key) !== target,
  );
}

/** Every target of a model. */
export function targetsIn(model: Model): readonly (ModelClass | ModelHolding)[] {
  return model.flatMap(({ classes }) => classes.flatMap((one) => [one, ...one.holdings]));
}
