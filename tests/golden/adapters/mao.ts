import { run } from "../../core/run.ts";
import { planView } from "../../sheets/plan-view.ts";
import { expectChanges } from "../expect-changes.ts";
import { type Check, type Checks, checksOf } from "../planner-case.ts";
import { oneLevel } from "../tables.ts";

/** `[name, value, target]`, or `[value, target]` where the test gives no names. */
type Asset = readonly [string, number, string] | readonly [number, string];

/**
 * Assets without classes: targets of one level. A negative amount is a withdrawal of as much.
 *
 * Their amounts are rounded each on its own, or not at all; ours to the cent such that they sum to the money. One cent
 * lies between the two.
 */
const waterfill: Check = ({ input, expected }) => {
  const { assets, cash } = input as { readonly assets: readonly Asset[]; readonly cash: number };
  const { deltas } = expected as { readonly deltas: readonly number[] };
  const named = assets.map((asset, index) =>
    asset.length === 3 ? asset : ([`Fund ${index + 1}`, asset[0], asset[1]] as const),
  );
  const { holdings, targets } = oneLevel(named.map(([name, value, target]) => [name, value, Number(target)]));
  const plan = planView(
    cash < 0 ? run("WITHDRAWAL_PLAN", holdings, targets, -cash) : run("DEPOSIT_PLAN", holdings, targets, cash),
  );
  expectChanges(plan, Object.fromEntries(named.map(([name], index) => [name, deltas[index] ?? Number.NaN])), 0.01);
};

/** Albert Mao's lazy rebalancing in two implementations; one of them is a sheet function, LAZYALLOC. */
export const MAO_CHECKS: Checks = checksOf(
  [
    "mao-hoostus-5000",
    "mao-brownan-test_one",
    "mao-brownan-test_three",
    "mao-brownan-test_five",
    "mao-brownan-test_w_one",
    "mao-brownan-test_w_three",
    "mao-brownan-test_zero_alloc",
    "mao-brownan-test_zero_withdraw_two",
  ],
  waterfill,
);
