import { Problems } from "../cells/problem.ts";
import { parseHoldings } from "../portfolio/index.ts";
import type { Settings } from "../settings/index.ts";
import { heldTargets } from "../store/index.ts";
import type { ViewInputs } from "./view-inputs.ts";

/** What a holding is called besides its symbol. */
export interface HoldingNames {
  /** `Vanguard Real Estate ETF`; "" where the sheet has no other name than the symbol. */
  readonly fullName: string;
  /** What the targets call it, where that is another name, as after a ticker was renamed. */
  readonly nameInTargets: string | undefined;
}

/** The names of what is held, by the holding's id. */
export function holdingNames(inputs: ViewInputs, settings: Settings): ReadonlyMap<string, HoldingNames> {
  // The same cells were read before this, and what is wrong with them was refused there.
  const portfolio = parseHoldings({ name: "Holdings", cells: inputs.holdings }, settings, new Problems());
  const renamed = new Map(
    heldTargets(inputs.strategy, portfolio).flatMap(({ held, isRenamed, target }) =>
      held && isRenamed ? [[held.id, target.holding] as const] : [],
    ),
  );
  return new Map(
    portfolio.holdings.map(({ id, symbol, name }) => [
      id,
      { fullName: name === symbol ? "" : name, nameInTargets: renamed.get(id) },
    ]),
  );
}
