import { assetKey, nameKey } from "../../cells/key.ts";
import { refuse } from "../../cells/problem.ts";
import type { ClassTarget, HoldingTarget, StoredStrategy, StoredTarget } from "../model.ts";
import type { UnclassifiedHolding } from "./unclassified.ts";

/** A holding and the asset class that a person chose for it. */
export interface ClassChoice {
  readonly holding: Pick<UnclassifiedHolding, "id" | "symbol">;
  readonly assetClass: string;
}

const BLANK: StoredTarget = {
  row: undefined,
  target: undefined,
  min: undefined,
  max: undefined,
  isPinned: false,
  isComputed: false,
};

/**
 * A strategy with new holdings in the asset classes that a person chose for them.
 *
 * Each becomes a row of the targets without a target, which gives the holding its class and nothing else: it counts in the
 * class and is not traded where others of the class have targets; where none has, the class is filled by value and the
 * holding with it. A class that the strategy does not have is added without a target: it counts in the total and is not
 * traded until it has one.
 *
 * @throws InputError where a choice names no class, or a holding that stands in a class already.
 */
export function assignClasses(strategy: StoredStrategy, choices: readonly ClassChoice[]): StoredStrategy {
  return choices.reduce(assignOne, strategy);
}

function assignOne(strategy: StoredStrategy, { holding, assetClass }: ClassChoice): StoredStrategy {
  const where = { range: "Targets", subject: holding.symbol };
  const name = assetClass.trim();
  if (nameKey(name) === "") {
    refuse({ ...where, code: "NO_CLASS", what: "no asset class is chosen", remedy: "Choose its asset class" });
  }
  const standing = strategy.classes.find(({ holdings }) =>
    holdings.some((one) => assetKey(one.assetId) === holding.id),
  );
  if (standing) {
    refuse({
      ...where,
      code: "TARGET_TWICE",
      what: `it stands in ${standing.name} already`,
      remedy: "Change its asset class there",
    });
  }
  const target: HoldingTarget = { ...BLANK, holding: holding.symbol, assetId: writtenId(holding) };
  const isChosen = (one: ClassTarget) => nameKey(one.name) === nameKey(name);
  return {
    ...strategy,
    classes: strategy.classes.some(isChosen)
      ? strategy.classes.map((one) => (isChosen(one) ? { ...one, holdings: [...one.holdings, target] } : one))
      : [...strategy.classes, { ...BLANK, name, holdings: [target] }],
  };
}

/** The id to write: the symbol where it identifies the holding, else the id in capitals, as ISINs and the like are written. */
function writtenId({ id, symbol }: ClassChoice["holding"]): string {
  return assetKey(symbol) === id ? symbol : id.toUpperCase();
}
