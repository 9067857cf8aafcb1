import type { Budget } from "./budget.ts";
import { type ClassChoice, classChoice } from "./class-choice.ts";
import type { ClassGroup, PlacedSlot } from "./class-group.ts";
import { setBound } from "./set-bound.ts";
import { joined, roughBound, type SetSums, sumsOfChoice } from "./set-sums.ts";

/** Work of looking at one step. */
const STEP_WORK = 4;

/** A choice with its sums, and one without each of its orders. */
interface Held {
  readonly choice: ClassChoice;
  readonly sums: SetSums;
  readonly without: readonly Step[];
}

/** The choice of one class after a step. */
interface Step {
  readonly place: number;
  readonly choice: ClassChoice;
  readonly sums: SetSums;
}

/**
 * A set that is likely closer than another: holding by holding, each is added, left out, or put in the place of another,
 * whichever lowers the bound of the set most, until no step does. Where the plan is a water level that bound is D itself.
 *
 * @param displaced - Σ d of plans without fees.
 * @param budget - It stops where this is spent.
 */
export function closerSet(
  groups: readonly ClassGroup[],
  isChosen: readonly boolean[],
  displaced: number,
  maximumOrders: number,
  fee: number,
  budget: Budget,
): readonly boolean[] {
  const stepTo = (place: number, group: ClassGroup, chosen: readonly PlacedSlot[]): Step => {
    const choice = classChoice(group, chosen, fee);
    budget.spent += STEP_WORK + 2 * chosen.length;
    return { place, choice, sums: sumsOfChoice(choice) };
  };
  const heldOf = ({ place, choice, sums }: Step): Held => ({
    choice,
    sums,
    without: choice.chosen.map((slot) => stepTo(place, choice.group, allBut(choice, slot))),
  });
  const held = groups.map((group, place) =>
    heldOf(
      stepTo(
        place,
        group,
        group.candidates.filter(({ index }) => isChosen[index]),
      ),
    ),
  );
  let sums = held.map((one) => one.sums).reduce((all, one) => joined(all, one, 1));
  let orders = held.reduce((sum, { choice }) => sum + choice.chosen.length, 0);
  let best = setBound(
    held.map(({ choice }) => choice),
    displaced,
  );

  /** Takes the first of some steps, the best by their rough bounds first, that is closer. */
  const take = (steps: readonly (readonly Step[])[]): boolean => {
    const ranked = steps
      .map((step) => ({ step, bound: roughBound(afterSteps(sums, held, step), displaced) }))
      .filter(({ bound }) => bound < best * (1 - 1e-9))
      .sort((one, other) => one.bound - other.bound);
    budget.spent += STEP_WORK * steps.length;
    for (const { step } of ranked) {
      if (budget.spent > budget.limit) {
        return false;
      }
      const choices = held.map(({ choice }, place) => step.find((one) => one.place === place)?.choice ?? choice);
      const bound = setBound(choices, displaced);
      budget.spent += STEP_WORK * (groups.length + orders);
      if (bound < best * (1 - 1e-9)) {
        best = bound;
        for (const one of step) {
          held[one.place] = heldOf(one);
        }
        budget.spent += STEP_WORK * groups.length;
        sums = held.map((one) => one.sums).reduce((all, one) => joined(all, one, 1));
        orders = choices.reduce((sum, { chosen }) => sum + chosen.length, 0);
        return true;
      }
    }
    return false;
  };

  const all = groups.flatMap((group, place) => group.candidates.map((slot) => ({ slot, place })));
  for (let sinceStep = 0, at = 0; sinceStep < all.length && budget.spent < budget.limit; sinceStep += 1, at += 1) {
    const one = all[at % all.length];
    const own = one && held[one.place];
    if (one === undefined || own === undefined) {
      break;
    }
    const { slot, place } = one;
    const { group, chosen } = own.choice;
    if (chosen.includes(slot)) {
      sinceStep = orders > 1 && take([[stepTo(place, group, allBut(own.choice, slot))]]) ? -1 : sinceStep;
      continue;
    }
    const added = stepTo(place, group, [...chosen, slot]);
    const exchanges = held.flatMap(({ without }, other) =>
      other === place
        ? chosen.map((out) => [stepTo(place, group, [...chosen.filter((kept) => kept !== out), slot])])
        : without.map((step) => [added, step]),
    );
    sinceStep = take(orders < maximumOrders ? [[added], ...exchanges] : exchanges) ? -1 : sinceStep;
  }
  const found = new Set(held.flatMap(({ choice }) => choice.chosen.map(({ index }) => index)));
  return isChosen.map((_, index) => found.has(index));
}

function allBut({ chosen }: ClassChoice, slot: PlacedSlot): readonly PlacedSlot[] {
  return chosen.filter((one) => one !== slot);
}

/** The sums of a set after steps in different classes. */
function afterSteps(sums: SetSums, held: readonly Held[], steps: readonly Step[]): SetSums {
  return steps.reduce((all, { place, sums: own }) => {
    const before = held[place];
    return joined(before ? joined(all, before.sums, -1) : all, own, 1);
  }, sums);
}
