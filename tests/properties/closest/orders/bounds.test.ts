import fc from "fast-check";
import { describe, it } from "vitest";
import { choicePrices, isOpenIn } from "../../../../core/closest/orders/choice-prices.ts";
import { type ClassChoice, classChoice } from "../../../../core/closest/orders/class-choice.ts";
import { groupsOf } from "../../../../core/closest/orders/class-group.ts";
import { classOption } from "../../../../core/closest/orders/class-option.ts";
import { countedChoices } from "../../../../core/closest/orders/counted-choices.ts";
import { freeCost } from "../../../../core/closest/orders/free-cost.ts";
import type { OrderProblem } from "../../../../core/closest/orders/index.ts";
import { levelCells } from "../../../../core/closest/orders/level-cells.ts";
import { levelCuts } from "../../../../core/closest/orders/level-cuts.ts";
import { setBound } from "../../../../core/closest/orders/set-bound.ts";
import { demand, sum } from "../../law.ts";
import { closestOfAll } from "./brute-force.ts";
import { problemOf } from "./household.ts";
import { households } from "./household-cases.ts";

/** Calls back with every feasible set, one at a time, and its distance. */
function forEachFeasible(problem: OrderProblem, look: (isChosen: readonly boolean[], distance: number) => void): void {
  for (let code = 1; code < 2 ** problem.slots.length; code += 1) {
    const isChosen = problem.slots.map((_, at) => (code & (2 ** at)) !== 0);
    if (problem.slots.every((slot, at) => slot.mayTakeOrder || !isChosen[at])) {
      const alone = closestOfAll({
        ...problem,
        slots: problem.slots.map((slot, at) => ({ ...slot, mayTakeOrder: isChosen[at] === true })),
        planFor: (asked) => (asked.join() === isChosen.join() ? problem.planFor(asked) : undefined),
      });
      if (alone !== undefined) {
        look(isChosen, alone.distance);
      }
    }
  }
}

function isSame(one: ClassChoice, other: ClassChoice): boolean {
  return one.chosen.map(({ index }) => index).join() === other.chosen.map(({ index }) => index).join();
}

/** The kernel takes off a part in 10¹² of its largest terms for floating point; bounds must be right by that much. */
const ROUNDING = 1e-12;

function requireBound(name: string, bound: number, distance: number, scale: number): void {
  demand(bound <= distance + ROUNDING * (distance + scale) + 1e-6, `${name}: ${bound} is above D = ${distance}`);
}

describe("bounds on the distance of a set", () => {
  it("setBound, classOption and levelCells never exceed D of a feasible set", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(households(1, 5, 3), fc.double({ min: -1, max: 1, noNaN: true }), (household, share) => {
        const problem = problemOf(household);
        const groups = groupsOf(problem);
        const displaced = problem.money - sum(problem.slots.map(({ ideal }) => ideal));
        const scale = sum(problem.slots.map(({ ideal, rest, weight }) => (ideal ** 2 + rest ** 2) / weight));
        const price = share * Math.sqrt(scale);
        const most = Math.min(problem.maximumOrders, problem.slots.length);
        forEachFeasible(problem, (isChosen, distance) => {
          const choices = groups.map((group) =>
            classChoice(
              group,
              group.candidates.filter(({ index }) => isChosen[index]),
              problem.fee,
            ),
          );
          requireBound("setBound", setBound(choices, displaced), distance, scale);
          const freely = choices.map((choice) => freeCost(choice, price) - 2 * price * choice.fees);
          requireBound("freeCost", sum(freely) + 2 * price * displaced, distance, scale);
          const levels = choices.map((choice, at) => {
            const free = choice.rise > 0 ? undefined : Float64Array.of(freely[at] ?? NaN);
            return classOption(choice, free, [price], { low: -Infinity, high: Infinity })?.costs[0] ?? Infinity;
          });
          requireBound("classOption", sum(levels) + 2 * price * displaced, distance, scale);
          // With a limit at D itself the set has to be found in some cell, and so has the choice in each class.
          const limit = distance + Math.max(1e-9 * distance, 1e-6) + ROUNDING * scale;
          const space = {
            groups,
            cuts: levelCuts(groups),
            displaced,
            fee: problem.fee,
            maximumOrders: most,
            reach: 2 * Math.sqrt(scale) + 1,
            limit,
          };
          const cells = levelCells(
            space,
            [-price, 0, price].sort((a, b) => a - b),
            { spent: 0, limit: 3000 },
          );
          requireBound("levelCells", Math.min(...cells.map(({ bound }) => bound)), distance, scale);
          const ample = { spent: 0, limit: 1e9 };
          const counted = countedChoices(groups, displaced, most, problem.fee, limit, space.reach, ample);
          for (const [at, choice] of choices.entries()) {
            demand(counted?.[at]?.some((one) => isSame(one, choice)) !== false, "countedChoices leaves a set out");
            if (choice.chosen.length > 0) {
              demand(isOpenIn(cells, at, problem.fee, limit, choice), "isOpenIn leaves a set out");
              const least = choicePrices(cells, at, limit).map(({ least, extras }) =>
                sum([
                  least,
                  ...choice.group.candidates.map(({ index }, place) =>
                    Math.max(0, (isChosen[index] ? 1 : -1) * (extras[place] ?? 0)),
                  ),
                ]),
              );
              requireBound("choicePrices", Math.min(...least), distance, scale);
            }
          }
        });
      }),
      { numRuns: 1000 },
    );
  });
});
