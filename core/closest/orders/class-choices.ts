import { type ClassChoice, classChoice } from "./class-choice.ts";
import type { ClassGroup, PlacedSlot } from "./class-group.ts";
import type { SlotPrices } from "./slot-prices.ts";

/** Ways to choose within a class. */
export interface ClassChoices {
  readonly choices: readonly ClassChoice[];
  /** Every set with a choice that is missing has at least this D. */
  readonly openBound: number;
}

/**
 * The ways to choose within a class, up to a number of orders; of interchangeable slots the earlier ones.
 *
 * Left out are those whose slots alone cost too much, and, beyond a number of choices, those found late.
 *
 * @param limit - D above which a set is of no interest.
 */
export function classChoices(
  group: ClassGroup,
  maximumOrders: number,
  fee: number,
  { bound, extra }: SlotPrices,
  limit: number,
  mostChoices: number,
): ClassChoices {
  const choices: ClassChoice[] = [];
  const extraOf = (slot: PlacedSlot): number => extra.get(slot.index) ?? 0;
  const slots = [...group.candidates].sort((a, b) => Math.abs(extraOf(b)) - Math.abs(extraOf(a)) || a.index - b.index);
  const twins = slots.map((slot, place) => earlierTwin(slots, slot, place));
  const chosen: PlacedSlot[] = [];
  let openBound = Number.POSITIVE_INFINITY;
  const visit = (place: number, least: number): void => {
    if (least > limit) {
      return;
    }
    if (choices.length >= mostChoices) {
      openBound = Math.min(openBound, least);
      return;
    }
    const slot = slots[place];
    if (slot === undefined) {
      choices.push(classChoice(group, [...chosen], fee));
      return;
    }
    const more = extraOf(slot);
    const take = (): void => {
      const twin = twins[place];
      if (chosen.length < maximumOrders && (twin === undefined || chosen.includes(twin))) {
        chosen.push(slot);
        visit(place + 1, least + Math.max(0, more));
        chosen.pop();
      }
    };
    if (more <= 0) {
      take();
    }
    visit(place + 1, least + Math.max(0, -more));
    if (more > 0) {
      take();
    }
  };
  visit(0, bound);
  return { choices, openBound };
}

/** The last earlier slot that is interchangeable with one. */
function earlierTwin(slots: readonly PlacedSlot[], slot: PlacedSlot, place: number): PlacedSlot | undefined {
  return slots
    .slice(0, place)
    .reverse()
    .find(
      (other) =>
        slot.ideal !== 0 &&
        other.ideal === slot.ideal &&
        other.weight === slot.weight &&
        other.least === slot.least &&
        other.held === slot.held &&
        other.mayBuy === slot.mayBuy &&
        other.rise === slot.rise,
    );
}
