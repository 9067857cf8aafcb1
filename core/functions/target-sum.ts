import { ZERO } from "../cells/decimal.ts";
import type { AllocatedClass } from "../targets/index.ts";

/** The sum of the targets of some classes, exactly; what a Total row says of targets. */
export function targetSum(classes: readonly AllocatedClass[]): number {
  return classes.reduce((sum, { target }) => sum.plus(target?.exact ?? 0), ZERO).toNumber();
}
