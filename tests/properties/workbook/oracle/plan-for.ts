import { poured } from "./ideal.ts";
import { type Part, partsOf } from "./parts.ts";
import { compared, NOTHING, type Ratio, ratio, sumOf } from "./ratio.ts";
import type { Situation, Slot } from "./situation.ts";

/** b*: the ideal plan without whole shares, limits and fees, by the name of the slot. */
export function unlimitedPlan({ flow, sheet, money, settings }: Situation): ReadonlyMap<string, Ratio> {
  return poured(flow, partsOf(flow, sheet.book, money, settings), money);
}

/**
 * b(S): the ideal plan on an amount with every holding locked but those of S, and free slots.
 *
 * @returns The change of each slot, and whether the money can be raised so.
 */
export function planFor(
  situation: Situation,
  chosen: readonly Slot[],
  money: number,
): { readonly changes: ReadonlyMap<string, Ratio>; readonly isRaised: boolean } {
  const { flow, sheet, settings, slots } = situation;
  const open = new Set(slots.filter((slot) => slot.trading.kind === "free" || chosen.includes(slot)).map(nameOf));
  const full = new Set(slots.filter(({ isFull }) => isFull).map(nameOf));
  const boundsByName = new Map(slots.map(({ name, part }) => [name, part]));
  const standing = (part: Part): Part => {
    // A class without a holding takes its part of the money after fees; a holding moves as the situation lets it.
    const { floor, ceiling } = (part.holding && boundsByName.get(part.name)) || part;
    const highest = open.has(part.name) && !full.has(part.name) ? ceiling : part.value;
    return { ...part, floor: open.has(part.name) ? floor : part.value, ceiling: highest };
  };
  const classes = partsOf(flow, sheet.book, money, settings).map((one) => ({ ...one, parts: one.parts.map(standing) }));
  const changes = poured(flow, classes, money);
  const placed = sumOf([...changes.values()]);
  return { changes, isRaised: compared(placed, ratio(money)) <= 0 };
}

/** The change of a slot in a plan. */
export function changeOf(plan: ReadonlyMap<string, Ratio>, { name }: Slot): Ratio {
  return plan.get(name) ?? NOTHING;
}

function nameOf({ name }: Slot): string {
  return name;
}
