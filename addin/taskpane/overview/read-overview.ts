import { InputError, type Problem } from "../../../core/index.ts";
import { type Overview, overviewOf, type ViewInputs } from "../../../core/view/index.ts";

/** What an overview can show: the figures, or why there are none. */
export type OverviewReading =
  | { readonly kind: "figures"; readonly overview: Overview }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** Works out the overview; what formulas would refuse comes as problems to show. */
export function readOverview(inputs: ViewInputs): OverviewReading {
  try {
    return { kind: "figures", overview: overviewOf(inputs) };
  } catch (refusal) {
    if (refusal instanceof InputError) {
      return { kind: "refused", problems: refusal.problems };
    }
    throw refusal;
  }
}
