import fc from "fast-check";
import type { chooseLots } from "../../../../core/closest/lots/index.ts";
import { tieLimit } from "../../../../core/closest/tie.ts";
import { demand, type Law, law, requireNear } from "../../law.ts";
import { deposits, lotCases, rebalances, withdrawals } from "./arbitrary-lots.ts";
import { bruteForce, distanceOf } from "./brute-force.ts";
import * as mutants from "./lot-mutants.ts";
import { type LotCase, problemOf } from "./specs.ts";

type Choose = typeof chooseLots;

/** What floating point may cost in a distance. */
function toleranceFor(distance: number): number {
  return 1e-6 + 1e-8 * Math.abs(distance);
}

/** The kernel's amounts are those of the brute force, ties included, and proven: its bound is their distance. */
function requireClosest(choose: Choose, example: LotCase): void {
  const expected = bruteForce(example);
  if (expected) {
    const { amounts, distance, bound, isProven } = choose(problemOf(example));
    requireNear(amounts, expected.amounts, 0);
    requireNear([distance, bound], [expected.distance, expected.distance], toleranceFor(expected.distance));
    demand(isProven, "the closest amounts are not proven");
  }
}

const equalsBruteForce = (name: string, cases: fc.Arbitrary<LotCase>, mutant: Choose): Law<Choose> =>
  law(`${name} equal the brute force, ties included`, cases, requireClosest, mutant, 1500);

const bounded = law<Choose, readonly [LotCase, number]>(
  "however little is searched, bound ≤ closest ≤ found",
  fc.tuple(lotCases, fc.constantFrom(0, 1, 7, 30, 200, 3000)),
  (choose, [example, nodeLimit]) => {
    const closest = bruteForce(example);
    if (closest) {
      const { amounts, distance, bound, isProven } = choose(problemOf(example), nodeLimit);
      const tolerance = toleranceFor(closest.distance);
      demand(bound <= closest.distance + tolerance, `the bound ${bound} is above ${closest.distance}`);
      demand(distance >= closest.distance - tolerance, `${distance} is closer than ${closest.distance}`);
      requireNear([distanceOf(example, amounts)], [distance], tolerance);
      demand(!isProven || distance <= closest.distance + tolerance, `${distance} is not proven: ${closest.distance}`);
    }
  },
  mutants.believesItself,
  1500,
);

const beyondReach = law<Choose, LotCase>(
  "beside a share far beyond the money the plan is within one tie of the closest",
  fc.tuple(deposits, fc.constantFrom(1e4, 1e5, 1e6, 1e7)).map(([example, ideal]): LotCase => {
    const share = { kind: "buy", classIndex: 0, weight: 0.1, ideal, lot: 1e11, least: 0, held: 0 } as const;
    return { ...example, slots: [...example.slots, { ...share, mostLots: undefined }] };
  }),
  (choose, example) => {
    const closest = bruteForce(example);
    const { amounts, bound } = choose(problemOf(example));
    if (closest) {
      const { least } = closest;
      const distance = distanceOf(example, amounts);
      demand(distance <= tieLimit(least) + 1e-13 * least, `${distance} is more than a tie from ${least}`);
      demand(bound <= tieLimit(least) + 1e-13 * least, `the bound ${bound} is above ${least}`);
    }
  },
  mutants.sellsNothing,
  1000,
);

const unaffordable = law<Choose, LotCase>(
  "where nothing is affordable the kernel throws",
  withdrawals.filter((example) => bruteForce(example) === undefined),
  (choose, example) => {
    let isThrown = false;
    try {
      choose(problemOf(example));
    } catch {
      isThrown = true;
    }
    demand(isThrown, "amounts for a problem that has none");
  },
  mutants.sellsNothing,
  100,
);

const orderOfClasses = law<Choose, LotCase>(
  "the order of classes changes nothing",
  lotCases.filter((example) => bruteForce(example) !== undefined),
  (choose, example) => {
    const last = example.classWeights.length - 1;
    const turned = {
      ...example,
      classWeights: [...example.classWeights].reverse(),
      slots: example.slots.map((slot) => ({ ...slot, classIndex: last - slot.classIndex })),
    };
    requireNear(choose(problemOf(turned)).amounts, choose(problemOf(example)).amounts, 0);
  },
  mutants.forgetsLaterClasses,
  500,
);

/** What `chooseLots` does, by the definition alone. */
export const lotLaws: readonly Law<Choose>[] = [
  equalsBruteForce("deposits", deposits, mutants.ignoresTheLeast),
  equalsBruteForce("withdrawals", withdrawals, mutants.neverSellsEverything),
  equalsBruteForce("rebalances", rebalances, mutants.onlySingleMoves),
  bounded,
  beyondReach,
  unaffordable,
  orderOfClasses,
];

/** Other mistakes, every one of which the brute force must tell. */
export const otherMutants: readonly (readonly [string, Choose])[] = [
  ["overspends by a unit", mutants.overspends],
  ["forgets the fee", mutants.forgetsTheFee],
  ["forgets the class term", mutants.forgetsTheClasses],
  ["breaks ties to the last slot", mutants.tiesToTheLast],
  ["forgets idle money", mutants.forgetsIdleMoney],
  ["rounds down", mutants.roundsDown],
];

/** True if the brute force tells the kernel from a right one. */
export function isTold(choose: Choose): boolean {
  return fc.check(
    fc.property(lotCases, (example) => requireClosest(choose, example)),
    {
      numRuns: 1500,
      seed: 1,
      endOnFailure: true,
    },
  ).failed;
}
