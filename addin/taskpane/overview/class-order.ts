import type { OverviewClass } from "../../../core/view/index.ts";

/**
 * The classes in the order of their cards.
 *
 * Unclassified comes first, since a person has to assign it; then what is out of its band, the largest drift first, since
 * that is what an overview is opened for. The others keep the order of the targets: they do not change places whenever a
 * price moves.
 */
export function classOrder(classes: readonly OverviewClass[]): readonly OverviewClass[] {
  return [...classes].sort((one, other) => rankOf(one) - rankOf(other) || sizeOf(other) - sizeOf(one));
}

function rankOf(one: OverviewClass): number {
  if (one.isUnclassified) {
    return 0;
  }
  return isOut(one) ? 1 : 2;
}

/** Only what is out of its band goes by the size of its drift. */
function sizeOf(one: OverviewClass): number {
  return isOut(one) ? Math.abs(one.drift ?? 0) : 0;
}

function isOut({ status }: OverviewClass): boolean {
  return status === "Overweight" || status === "Underweight";
}
