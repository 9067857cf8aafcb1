import fc from "fast-check";
import { type Idle, idleCost } from "../../../../core/closest/lots/idle-cost.ts";
import type { Contest, undominated } from "../../../../core/closest/lots/undominated.ts";
import { demand, type Law, law } from "../../law.ts";

/** Choices for some slots, and what the other slots may come to. Minor units. */
interface Choosing {
  readonly rows: readonly Beside[];
  readonly others: readonly Beside[];
  readonly idle: Idle;
  readonly budget: number;
}

interface Beside {
  readonly cost: number;
  readonly placed: number;
  readonly orders: number;
}

const beside = fc.record({
  cost: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 400, noNaN: true })),
  placed: fc.integer({ min: -20, max: 20 }),
  orders: fc.nat(3),
});

const choosings: fc.Arbitrary<Choosing> = fc
  .record({
    rows: fc.array(beside, { minLength: 2, maxLength: 12 }),
    others: fc.array(beside, { minLength: 1, maxLength: 6 }),
    money: fc.integer({ min: -10, max: 30 }),
    fee: fc.nat(3),
    weight: fc.constantFrom(0.5, 5, 100),
    expected: fc.integer({ min: 0, max: 10 }),
    feePrice: fc.constantFrom(0, 0.5, 20),
    budget: fc.integer({ min: 10, max: 2000 }),
  })
  .map(({ rows, others, budget, ...idle }) => ({ rows, others, budget, idle }));

const TIE = 1e-6;

/** What the cheapest complete choice costs, idle money included. */
function leastOf({ others, idle }: Choosing, rows: readonly Beside[]): number {
  const costs = rows.flatMap((row) =>
    others.map(
      (other) => row.cost + other.cost + idleCost(idle, row.placed + other.placed, row.orders + other.orders, 0),
    ),
  );
  return Math.min(Infinity, ...costs);
}

type Keep = typeof undominated;

/** Whatever the other slots come to, the choices that are kept lead to the closest plan within the budget. */
export const keepsTheClosest: Law<Keep> = law<Keep, Choosing>(
  "what is kept leads to the closest plan within the budget, whatever is beside it",
  choosings,
  (keep, choosing) => {
    const { rows, idle, budget } = choosing;
    const least = leastOf(choosing, rows);
    const columns = {
      cost: rows.map(({ cost }) => cost),
      placed: rows.map(({ placed }) => placed),
      orders: rows.map(({ orders }) => orders),
      slack: rows.map(() => 0),
    };
    const contest = { idle, budget, stiffness: idle.weight, tie: TIE };
    const kept = keep(columns, contest, (row, other) => row < other);
    const found = leastOf(
      choosing,
      rows.filter((_, row) => kept.includes(row)),
    );
    demand(least > budget || found <= least + TIE, `${found} is kept of ${least}`);
  },
  () => [],
  3000,
);

/** Mistakes in deciding what is needless, by name. */
export const keepMutants = (keep: Keep): readonly (readonly [string, Keep])[] => {
  const told = (change: (contest: Contest) => Contest): Keep => {
    return (choices, contest, isPreferred) => keep(choices, change(contest), isPreferred);
  };
  return [
    ["takes idle money for free", told((contest) => ({ ...contest, stiffness: 0 }))],
    ["forgets what the rest may cost", told((contest) => ({ ...contest, budget: 0 }))],
    ["forgets the price of fees", told((contest) => ({ ...contest, idle: { ...contest.idle, feePrice: 0 } }))],
    ["forgets fees", told((contest) => ({ ...contest, idle: { ...contest.idle, fee: 0 } }))],
  ];
};
