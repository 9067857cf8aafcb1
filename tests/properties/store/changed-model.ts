import {
  hasId,
  type Model,
  type ModelClass,
  type ModelHolding,
  type ModelStrategy,
  sameAsset,
  sameName,
} from "./model.ts";
import { type HoldingWish, type Operation, type StrategyWish, TODAY } from "./operations.ts";

export function changed(model: Model, operation: Operation, newKey: () => number): Model {
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
