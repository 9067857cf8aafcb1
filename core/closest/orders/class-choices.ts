import type { Budget } from "./budget.ts";
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

/** Work of a step, for all prices and by price, and of a choice that is put together. */
const STEP_WORK = 4;
const PRICE_WORK = 0.3;
const CHOICE_WORK = 15;

/**
 * The ways to choose within a class, up to a number of orders; of interchangeable slots the earlier ones.
 *
 * Left out are those that cost too much by all of the prices. The class without an order is always there.
 *
 * @param prices - Every set is under at least one of these bounds.
 * @param isOpen - Whether a choice may be part of a closer set.
 * @param limit - D above which a set is of no interest.
 * @returns All of them; undefined where there are too many, or the work does not allow to list them.
 */
export function classChoices(
  group: ClassGroup,
  maximumOrders: number,
  fee: number,
  prices: readonly ChoicePrices[],
  limit: number,
  mostChoices: number,
  isOpen: (choice: ClassChoice) => boolean,
  budget: Budget,
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
  const twins = earlierTwins(slots);
  const chosen: PlacedSlot[] = [];
  let isFull = false;
  const visit = (place: number, leasts: readonly number[]): void => {
    const least = Math.min(...leasts);
    if (least > limit || isFull) {
      return;
    }
    budget.spent += STEP_WORK + PRICE_WORK * prices.length;
    const slot = slots[place];
    if (slot === undefined && chosen.length === 0) {
      return;
    }
    if (choices.length >= mostChoices || budget.spent > budget.limit) {
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
    budget.spent += 0.1 * prices.length * (order.length - place);
    if (Math.min(...all) > limit) {
      return;
    }
    const choice = classChoice(group, [...chosen], fee);
    budget.spent += CHOICE_WORK + 3 * chosen.length;
    if (isOpen(choice)) {
      choices.push(choice);
    }
  };
  visit(
    0,
    prices.map(({ least }) => least),
  );
  return isFull ? undefined : choices;
}

/** By slot, the last earlier one that is interchangeable with it. */
function earlierTwins(slots: readonly PlacedSlot[]): readonly (PlacedSlot | undefined)[] {
  const lastByTraits = new Map<string, PlacedSlot>();
  return slots.map((slot) => {
    const { ideal, weight, least, held, mayBuy, rise, rest } = slot;
    const traits = [ideal, weight, least, held, mayBuy, rise, rest].join();
    const twin = ideal === 0 ? undefined : lastByTraits.get(traits);
    lastByTraits.set(traits, slot);
    return twin;
  });
}
