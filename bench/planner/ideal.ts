import { level } from "../../core/plan/level.ts";
import type { Household } from "./household.ts";

/**
 * What each holding takes of the deposit in any amount: the water level over the classes, then inside each over its holdings.
 *
 * @param mayOrder - Whether the holding with this index may be bought; the others keep their value.
 * @returns Minor units, real numbers ≥ 0, in the order of the holdings.
 */
export function idealAmounts(
  { holdings, classes, deposit }: Household,
  mayOrder: (index: number) => boolean = () => true,
): readonly number[] {
  const amounts = holdings.map(() => 0);
  const ofClasses = level(
    classes.map(({ target }) => target),
    classes.map(({ value }) => value),
    classes.map(({ members, value }) => (members.some(mayOrder) ? Number.POSITIVE_INFINITY : value)),
    classes.reduce((sum, { value }) => sum + value, deposit),
  );
  for (const [classIndex, { members }] of classes.entries()) {
    const own = members.flatMap((index) => holdings[index] ?? []);
    const values = own.map(({ value }) => value);
    const upper = members.map((index, place) => (mayOrder(index) ? Number.POSITIVE_INFINITY : (values[place] ?? 0)));
    const inClass = level(
      own.map(({ target }) => target),
      values,
      upper,
      ofClasses.amounts[classIndex] ?? 0,
    );
    for (const [place, index] of members.entries()) {
      amounts[index] = (inClass.amounts[place] ?? 0) - (values[place] ?? 0);
    }
  }
  return amounts;
}

/**
 * Whether a holding may take an order of a deposit: it and its class are below target on the new total, and a share fits.
 *
 * @source docs/decisions/0009-closest-plans.md
 */
export function mayTakeOrder({ holdings, classes, deposit, totalAfter }: Household, index: number): boolean {
  const holding = holdings[index];
  const assetClass = classes[holding?.assetClass ?? -1];
  if (!holding || !assetClass) {
    return false;
  }
  return (
    holding.value < holding.target * totalAfter &&
    assetClass.value < assetClass.target * totalAfter &&
    holding.price <= deposit
  );
}
