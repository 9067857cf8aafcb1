import loadHighs from "highs";
import type { Household } from "./household.ts";
import type { Method, SharePlan } from "./method.ts";

const highs = await loadHighs();

/** Nodes of HiGHS's search; a count, so that the plans are the same on every machine. */
const MOST_NODES = 5_000;
/** Least sums nearer than this fraction of the deposit count as equal. */
const UNITS = 100;
const RESOLUTION = 1e-4;

/**
 * Least Σ|a_i − t_i·V'| over whole shares, nothing sold, no more spent than the deposit: a mixed-integer linear program, by
 * HiGHS. Many plans have the same least sum; HiGHS returns any one of them.
 */
export const leastDrift: Method = {
  name: "least drift (HiGHS)",
  about: `Least Σ|drift| over the holdings by mixed-integer programming with HiGHS, at most ${MOST_NODES.toLocaleString("en")} nodes.`,
  plan: (household) => solve(household),
};

function solve(household: Household): SharePlan {
  const solution = highs.solve(programOf(household), {
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: (household.deposit / UNITS) * RESOLUTION,
    mip_max_nodes: MOST_NODES,
    random_seed: 0,
    threads: 1,
  });
  const shares = household.holdings.map((_, index) => {
    const column = solution.Columns[`k${index}`];
    if (column === undefined || !("Primal" in column)) {
      throw new Error(`HiGHS gives no number of shares for holding ${index}: ${solution.Status}`);
    }
    return Math.round(column.Primal);
  });
  return { shares, isProven: solution.Status === "Optimal" };
}

/** In hundreds of minor units, which HiGHS solves faster than the units themselves. A holding at or above its target is left out: every share of it would add drift. */
function programOf({ holdings, deposit, totalAfter }: Household): string {
  const below = holdings.flatMap(({ value, target, price }, index) => {
    const gap = target * totalAfter - value;
    return [
      { name: String(index), gap: gap / UNITS, price: price / UNITS, most: gap > 0 ? Math.floor(deposit / price) : 0 },
    ];
  });
  return [
    "Minimize",
    ` drift: ${below.map(({ name }) => `e${name}`).join(" + ")}`,
    "Subject To",
    ` cash: ${below.map(({ name, price }) => `${price} k${name}`).join(" + ")} <= ${deposit / UNITS}`,
    ...below.flatMap(({ name, gap, price }) => [
      ` over${name}: e${name} - ${price} k${name} >= ${-gap}`,
      ` under${name}: e${name} + ${price} k${name} >= ${gap}`,
    ]),
    "Bounds",
    ...below.map(({ name, most }) => ` 0 <= k${name} <= ${most}`),
    "Generals",
    ` ${below.map(({ name }) => `k${name}`).join(" ")}`,
    "End",
  ].join("\n");
}
