import type { ClassGroup, PlacedSlot } from "./class-group.ts";
import { type ClassOption, classOption } from "./class-option.ts";

/** All ways to choose within a class, up to a number of orders; of interchangeable slots the earlier ones. */
export function classOptions(
  group: ClassGroup,
  maximumOrders: number,
  prices: readonly number[],
  fee: number,
): readonly ClassOption[] {
  const options: ClassOption[] = [];
  const twins = group.candidates.map((slot, place) => earlierTwin(group.candidates, slot, place));
  const chosen: PlacedSlot[] = [];
  const visit = (place: number): void => {
    const slot = group.candidates[place];
    if (slot === undefined) {
      options.push(classOption(group, [...chosen], prices, fee));
      return;
    }
    visit(place + 1);
    const twin = twins[place];
    if (chosen.length < maximumOrders && (twin === undefined || chosen.includes(twin))) {
      chosen.push(slot);
      visit(place + 1);
      chosen.pop();
    }
  };
  visit(0);
  return options;
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
        other.mayBuy === slot.mayBuy,
    );
}
