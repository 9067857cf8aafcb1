import { ONE } from "../../cells/decimal.ts";
import type { Problem, Problems } from "../../cells/problem.ts";
import { percentText } from "../../cells/words.ts";
import type { StoredTarget } from "../model.ts";

/** Target, Min and Max are weights from 0 to 1, and the target lies between its edges. */
export function checkWeights(
  { target, min, max }: StoredTarget,
  where: Pick<Problem, "range" | "subject">,
  problems: Problems,
): void {
  for (const [column, weight] of [
    ["Target", target],
    ["Min", min],
    ["Max", max],
  ] as const) {
    if (weight && (weight.isNegative() || weight.gt(ONE))) {
      problems.add({
        code: "WEIGHT_OUT_OF_RANGE",
        ...where,
        column,
        what: `${percentText(weight.toNumber())} is not between 0% and 100%`,
        remedy: "Enter a weight such as 60%",
      });
    }
  }
  if (target && (min?.gt(target) || max?.lt(target))) {
    problems.add({
      code: "TARGET_OUTSIDE_BAND",
      ...where,
      what: "the target is not between Min and Max",
      remedy: "Enter a Min below and a Max above the target",
    });
  }
}
