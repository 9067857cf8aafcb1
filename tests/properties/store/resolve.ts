import {
  type Model,
  type ModelClass,
  type ModelHolding,
  type ModelStrategy,
  type ModelTerms,
  type Weight,
  WHOLE,
} from "./model.ts";
import type { ClassWish, Operation, StrategyWish } from "./operations.ts";
import type { OperationStep } from "./steps.ts";
import { picked } from "./user-edit.ts";

/** A step's operation upon what there is now; names that are not there are asked for too, where there is nothing. */
export function resolved(step: OperationStep, model: Model): Operation {
  const { seeds, name, id, account, isActive, settings, terms } = step;
  const strategy = picked(model, seeds[0]);
  const one = picked(strategy?.classes ?? [], seeds[1]);
  const holding = picked(one?.holdings ?? [], seeds[2]);
  const named = { strategy: spelled(strategy?.name ?? "Nobody", seeds[3]) };
  const className = spelled(one?.name ?? "Nothing", seeds[3]);
  const holdingId = spelled(holding ? holding.id || holding.symbol : "NONE", seeds[3]);
  const wish = { name, account, isActive, settings };
  const isRarelyMissing = (seeds[3] ?? 0) % 5 > 0;
  if (!strategy && isRarelyMissing) {
    return { kind: "add strategy", wish: { ...wish, name: "Growth" } };
  }
  if (!one && isRarelyMissing && step.what.includes("holding")) {
    return { kind: "save class", ...named, name: undefined, wish: { ...terms, name: "Stocks" } };
  }
  switch (step.what) {
    case "add strategy":
      return { kind: "add strategy", wish };
    case "save strategy":
      return { kind: "save strategy", ...named, wish };
    case "activate":
      return { kind: "save strategy", ...named, wish: strategy ? { ...wishOf(strategy), isActive: true } : wish };
    case "delete strategy":
      return { kind: "delete strategy", ...named };
    case "duplicate":
      return { kind: "duplicate", ...named, name };
    case "add class":
      return { kind: "save class", ...named, name: undefined, wish: { ...terms, name } };
    case "save class":
      return {
        kind: "save class",
        ...named,
        name: className,
        wish: { ...terms, name: (seeds[2] ?? 0) % 2 ? name : (one?.name ?? name) },
      };
    case "delete class":
      return { kind: "delete class", ...named, name: className };
    case "add holding":
      return {
        kind: "save holding",
        ...named,
        inClass: className,
        id: undefined,
        wish: { ...terms, symbol: name, id },
      };
    case "save holding": {
      const own =
        (seeds[0] ?? 0) % 2 ? { symbol: name, id } : { symbol: holding?.symbol ?? name, id: holding?.id ?? id };
      return { kind: "save holding", ...named, inClass: className, id: holdingId, wish: { ...terms, ...own } };
    }
    case "delete holding":
      return { kind: "delete holding", ...named, inClass: className, id: holdingId };
    case "move holding":
      return { kind: "save targets", ...named, classes: moved(strategy?.classes ?? [], holding, seeds[3]) };
    case "complete targets":
      return { kind: "save targets", ...named, classes: completed(strategy?.classes ?? [], seeds) };
    default:
      return {
        kind: "save targets",
        ...named,
        classes: (strategy?.classes ?? []).filter((_, index) => index > 0).map((other) => ({ ...other, ...terms })),
      };
  }
}

function wishOf({ name, account, isActive, settings }: ModelStrategy): StrategyWish {
  return { name, account, isActive, settings };
}

/** A name as somebody else would type it. */
function spelled(name: string, seed: number | undefined): string {
  return [name, name.toLowerCase(), ` ${name.toUpperCase()}`, name][(seed ?? 0) % 4] ?? name;
}

/** The same targets with one holding in another class. */
function moved(
  classes: readonly ModelClass[],
  holding: ModelHolding | undefined,
  seed: number | undefined,
): readonly ClassWish[] {
  const to = picked(classes, seed);
  return classes.map((one) => ({
    ...one,
    holdings: [...one.holdings.filter((own) => own !== holding), ...(holding && one === to ? [holding] : [])],
  }));
}

/** Targets that are complete: the classes sum to 1, and so do the holdings of each class. Computed ones keep theirs. */
function completed(classes: readonly ModelClass[], seeds: readonly number[]): readonly ClassWish[] {
  return shared(classes, seeds[2]).map((one, index) => ({
    ...one,
    holdings: shared(one.holdings, (seeds[3] ?? 0) + index),
  }));
}

function shared<Target extends ModelTerms & { readonly isComputed: boolean }>(
  targets: readonly Target[],
  seed: number | undefined,
): readonly Target[] {
  const free = targets.filter(({ isComputed }) => !isComputed);
  const taken = targets.reduce((sum, one) => sum + (one.isComputed ? (one.target ?? 0n) : 0n), 0n);
  const [last] = free.slice(-1);
  let left = taken > WHOLE ? 0n : WHOLE - taken;
  return targets.map((one, index): Target => {
    if (one.isComputed) {
      return one;
    }
    const share: Weight =
      one === last ? left : ((left * BigInt(1 + (((seed ?? 0) + index * 37) % 9))) / 10n / 100_000_000n) * 100_000_000n;
    left -= share;
    return { ...one, target: share, min: undefined, max: undefined };
  });
}
