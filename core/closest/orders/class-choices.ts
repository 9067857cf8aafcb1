import { type ClassChoice, classChoice } from "./class-choice.ts";
import type { ClassGroup, PlacedSlot } from "./class-group.ts";

/** A bound on D of the sets with some choice in the class: `least`, and what each decision about a slot adds to it. */
export interface ChoicePrices {
  readonly least: number;
  /** By candidate: what choosing it costs more than leaving it out; negative if less, and perhaps infinite. */
  readonly extras: readonly number[];
}

/** No bound at all. */
export const EVERYTHING: ChoicePrices = { least: Number.NEGATIVE_INFINITY, extras: [] };

/** Steps of the listing, by the most choices there may be. */
const STEPS_A_CHOICE = 20;

/**
 * The ways to choose within a class, up to a number of orders; of interchangeable slots the earlier ones.
 *
 * Left out are those that cost too much by all of the prices. The class without an order is always there.
 *
 * @param prices - Every set is under at least one of these bounds.
 * @param isOpen - Whether a choice may be part of a closer set.
 * @param limit - D above which a set is of no interest.
 * @returns Undefined where there are too many.
 */
export function classChoices(
  group: ClassGroup,
  maximumOrders: number,
  fee: number,
  prices: readonly ChoicePrices[],
  limit: number,
  mostChoices: number,
  isOpen: (choice: ClassChoice) => boolean,
): readonly ClassChoice[] | undefined {
  const choices: ClassChoice[] = [classChoice(group, [], fee)];
  const cheapest = prices.reduce<ChoicePrices | undefined>(
    (best, one) => (best && best.least <= one.least ? best : one),
    undefined,
  );
  const order = group.candidates
    .map((slot, at) => ({ slot, at, first: cheapest?.extras[at] ?? 0 }))
    .sort((a, b) => Math.abs(b.first) - Math.abs(a.first) || a.slot.index - b.slot.index || 0);
  const slots = order.map(({ slot }) => slot);
  const twins = slots.map((slot, place) => earlierTwin(slots, slot, place));
  const chosen: PlacedSlot[] = [];
  let isFull = false;
  let steps = 0;
  const visit = (place: number, leasts: readonly number[]): void => {
    const least = Math.min(...leasts);
    if (least > limit || isFull) {
      return;
    }
    steps += 1;
    const slot = slots[place];
    if (slot === undefined && chosen.length === 0) {
      return;
    }
    if (choices.length >= mostChoices || steps > STEPS_A_CHOICE * mostChoices) {
      isFull = true;
      return;
    }
    if (slot === undefined || chosen.length === maximumOrders) {
      if (chosen.length > 0) {
        finish(place, leasts);
      }
      return;
    }
    const at = order[place]?.at ?? 0;
    const take = (): void => {
      const twin = twins[place];
      if (twin === undefined || chosen.includes(twin)) {
        chosen.push(slot);
        visit(place + 1, added(leasts, at, 1));
        chosen.pop();
      }
    };
    const isTakenFirst = (order[place]?.first ?? 0) <= 0;
    if (isTakenFirst) {
      take();
    }
    visit(place + 1, added(leasts, at, -1));
    if (!isTakenFirst) {
      take();
    }
  };
  const added = (leasts: readonly number[], at: number, sign: 1 | -1): readonly number[] =>
    leasts.map((least, lane) => least + Math.max(0, sign * (prices[lane]?.extras[at] ?? 0)));
  /** No further slot is chosen. */
  const finish = (place: number, leasts: readonly number[]): void => {
    const all = leasts.map((least, lane) =>
      order.slice(place).reduce((sum, { at }) => sum + Math.max(0, -(prices[lane]?.extras[at] ?? 0)), least),
    );
    const choice = classChoice(group, [...chosen], fee);
    if (Math.min(...all) <= limit && isOpen(choice)) {
      choices.push(choice);
    }
  };
  visit(
    0,
    prices.map(({ least }) => least),
  );
  return isFull ? undefined : choices;
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
        other.rise === slot.rise &&
        other.rest === slot.rest,
    );
}
