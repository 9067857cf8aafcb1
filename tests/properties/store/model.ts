/*
 * A naive store, written from docs/decisions/0011 alone: plain objects and whole numbers, no code of core. What the tables
 * say after any operation is compared with it.
 */

/** A weight in millionths of a millionth: 0.6 is 600 000 000 000n. */
export type Weight = bigint;

/** What 100% is. */
export const WHOLE: Weight = 1_000_000_000_000n;

/** What a person decides about one target. */
export interface ModelTerms {
  readonly target: Weight | undefined;
  readonly min: Weight | undefined;
  readonly max: Weight | undefined;
  readonly isPinned: boolean;
}

/** A target; its key stays the same through renames, as its row does. */
export interface ModelTarget extends ModelTerms {
  readonly key: number;
  readonly isComputed: boolean;
}

export interface ModelHolding extends ModelTarget {
  readonly symbol: string;
  /** "" where the symbol is the id. */
  readonly id: string;
}

export interface ModelClass extends ModelTarget {
  readonly name: string;
  readonly holdings: readonly ModelHolding[];
}

export interface ModelStrategy {
  readonly key: number;
  readonly name: string;
  readonly account: string;
  readonly isActive: boolean;
  readonly settings: ReadonlyMap<string, string | number | boolean>;
  readonly created: string;
  readonly updated: string;
  readonly classes: readonly ModelClass[];
}

export type Model = readonly ModelStrategy[];

/** Names are the same where they differ only in case or spaces. */
export function sameName(one: string, other: string): boolean {
  const bare = (name: string) => [...name.toLowerCase()].filter((letter) => letter.trim() !== "").join("");
  return bare(one) === bare(other);
}

/** Whether two targets are for one asset: the id decides; where one of the two has none, the symbol does too. */
export function sameAsset(
  one: Pick<ModelHolding, "symbol" | "id">,
  other: Pick<ModelHolding, "symbol" | "id">,
): boolean {
  const idOf = ({ symbol, id }: Pick<ModelHolding, "symbol" | "id">) => id || symbol;
  const hasNone = (asset: Pick<ModelHolding, "symbol" | "id">) => sameName(idOf(asset), asset.symbol);
  return sameName(idOf(one), idOf(other)) || ((hasNone(one) || hasNone(other)) && sameName(one.symbol, other.symbol));
}

/** Whether a target is for the asset that an id names. */
export function hasId({ symbol, id }: ModelHolding, wanted: string): boolean {
  return sameName(id || symbol, wanted);
}

/** The rules that a store breaks, by the codes of their refusals. */
export function brokenRules(model: Model): readonly string[] {
  const broken = new Set<string>();
  for (const [index, one] of model.entries()) {
    for (const other of model.slice(0, index)) {
      if (sameName(one.name, other.name)) {
        broken.add("STRATEGY_TWICE");
      }
      if (one.isActive && other.isActive && sameName(one.account, other.account)) {
        broken.add("TWO_ACTIVE");
      }
    }
    addNameFault(one.name, broken);
    addBrokenInClasses(one, broken);
  }
  return [...broken].sort();
}

function addBrokenInClasses({ classes }: ModelStrategy, broken: Set<string>): void {
  const met: ModelHolding[] = [];
  for (const [index, one] of classes.entries()) {
    addNameFault(one.name, broken);
    addWeightFaults(one, broken);
    if (classes.slice(0, index).some(({ name }) => sameName(name, one.name))) {
      broken.add("CLASS_TWICE");
    }
    for (const holding of one.holdings) {
      addNameFault(holding.symbol, broken);
      addWeightFaults(holding, broken);
      if (met.some((other) => sameAsset(holding, other))) {
        broken.add("HOLDING_TWICE");
      }
      met.push(holding);
    }
  }
}

function addNameFault(name: string, broken: Set<string>): void {
  if (name === "") {
    broken.add("NO_NAME");
  } else if (["Total", "n/a", "#REF!"].includes(name)) {
    broken.add("NAME_MEANS_ELSE");
  }
}

function addWeightFaults({ target, min, max }: ModelTerms, broken: Set<string>): void {
  if ([target, min, max].some((weight) => weight !== undefined && (weight < 0n || weight > WHOLE))) {
    broken.add("WEIGHT_OUT_OF_RANGE");
  }
  if (target !== undefined && ((min !== undefined && min > target) || (max !== undefined && max < target))) {
    broken.add("TARGET_OUTSIDE_BAND");
  }
}
