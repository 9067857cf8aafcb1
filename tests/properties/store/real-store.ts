import { Decimal } from "../../../core/cells/decimal.ts";
import { InputError } from "../../../core/index.ts";
import * as core from "../../../core/store/index.ts";
import { fromStrategy } from "../../../core/store/start/from-strategy.ts";
import type { ModelTerms, Weight } from "./model.ts";
import { type ClassWish, type HoldingWish, type Operation, TODAY } from "./operations.ts";

/** What of the store is tested; a mutant replaces parts of it. */
export type Core = Pick<
  typeof core,
  | "readStore"
  | "changesBetween"
  | "addStrategy"
  | "saveStrategy"
  | "deleteStrategy"
  | "saveClassTarget"
  | "deleteClassTarget"
  | "saveHoldingTarget"
  | "deleteHoldingTarget"
  | "saveTargets"
>;

export const CORE: Core = core;

/** What an operation gives, or the codes of what it is refused for. */
export type Attempt<Value> =
  | { readonly value: Value }
  | { readonly refused: readonly string[]; readonly message: string };

/** Does an operation to the store. */
export function doneToStore(kernel: Core, store: core.Store, operation: Operation): core.Store {
  switch (operation.kind) {
    case "add strategy":
      return kernel.addStrategy(store, operation.wish, TODAY);
    case "save strategy":
      return kernel.saveStrategy(store, operation.strategy, operation.wish, TODAY);
    case "delete strategy":
      return kernel.deleteStrategy(store, operation.strategy);
    case "duplicate": {
      const copy = fromStrategy(store, core.strategyNamed(store, operation.strategy));
      return kernel.addStrategy(store, { ...copy, name: operation.name }, TODAY, copy);
    }
    case "save class": {
      const { wish, strategy, name } = operation;
      return kernel.saveClassTarget(store, strategy, name, { ...toTerms(wish), name: wish.name }, TODAY);
    }
    case "delete class":
      return kernel.deleteClassTarget(store, operation.strategy, operation.name, TODAY);
    case "save holding": {
      const { wish, strategy, inClass, id } = operation;
      return kernel.saveHoldingTarget(store, strategy, inClass, id, toHolding(wish), TODAY);
    }
    case "delete holding":
      return kernel.deleteHoldingTarget(store, operation.strategy, operation.inClass, operation.id, TODAY);
    default:
      return kernel.saveTargets(store, operation.strategy, operation.classes.map(toClass), TODAY);
  }
}

/** Tries something; only a refusal in words counts as one. */
export function attempted<Value>(action: () => Value): Attempt<Value> {
  try {
    return { value: action() };
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw error;
    }
    return { refused: [...new Set(error.problems.map(({ code }) => code))].sort(), message: error.message };
  }
}

function toTerms({ target, min, max, isPinned }: ModelTerms) {
  return { target: toDecimal(target), min: toDecimal(min), max: toDecimal(max), isPinned };
}

function toDecimal(weight: Weight | undefined): Decimal | undefined {
  return weight === undefined ? undefined : new Decimal(`${weight}e-12`);
}

function toHolding(wish: HoldingWish): core.HoldingTerms {
  return { ...toTerms(wish), holding: wish.symbol, assetId: wish.id };
}

/** A class as a pane hands it over: whatever row it claims is not believed. */
function toClass(wish: ClassWish): core.ClassTarget {
  const origin = { row: undefined, isComputed: false };
  return {
    ...origin,
    ...toTerms(wish),
    name: wish.name,
    holdings: wish.holdings.map((holding) => ({
      ...origin,
      ...toHolding(holding),
      assetId: holding.id || holding.symbol,
    })),
  };
}
