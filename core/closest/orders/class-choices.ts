import { type ClassChoice, classChoice } from "./class-choice.ts";
import type { ClassGroup, PlacedSlot } from "./class-group.ts";

/** All ways to choose within a class, up to a number of orders; of interchangeable slots the earlier ones. */
export function classChoices(group: ClassGroup, maximumOrders: number, fee: number): readonly ClassChoice[] {
  const choices: ClassChoice[] = [];
  const twins = group.candidates.map((slot, place) => earlierTwin(group.candidates, slot, place));
  const chosen: PlacedSlot[] = [];
  const visit = (place: number): void => {
    const slot = group.candidates[place];
    if (slot === undefined) {
      choices.push(classChoice(group, [...chosen], fee));
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
  return choices;
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
