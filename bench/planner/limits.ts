import type { Cells } from "../../core/index.ts";
import { type Flow, makePlan } from "../../core/plan/index.ts";
import { type Timing, timing } from "../measure.ts";
import { WHOLE_SHARES } from "./closest.ts";
import { HOUSEHOLDS, householdsOf, timesOf } from "./comparison.ts";
import type { Household } from "./household.ts";

/** What is asked of the planner. */
interface Wish {
  readonly flow: Flow;
  readonly count: number;
  readonly settings: Cells;
}

/** How the planner answered it on 50 households. */
export interface LimitsResult {
  readonly name: string;
  readonly timing: Timing;
  readonly proven: number;
  readonly households: number;
  /** The largest gap of a plan that is not proven, a fraction; 0 where all are. */
  readonly largestGap: number;
}

const THREE_ORDERS = ["Maximum orders", 3] as const;
const FEE = ["Fee per order", 5] as const;
const MINIMUM = ["Minimum trade", 500] as const;

/** The one that the page holds to its goal. */
export const THREE_OF_30 = "deposit, 30 holdings: Maximum orders 3";

const WISHES: readonly Wish[] = [
  { flow: "deposit", count: 30, settings: [THREE_ORDERS] },
  { flow: "deposit", count: 30, settings: [...WHOLE_SHARES, THREE_ORDERS] },
  { flow: "deposit", count: 30, settings: [...WHOLE_SHARES, FEE] },
  { flow: "deposit", count: 30, settings: [...WHOLE_SHARES, MINIMUM] },
  { flow: "deposit", count: 30, settings: [...WHOLE_SHARES, THREE_ORDERS, FEE, MINIMUM] },
  { flow: "withdrawal", count: 30, settings: WHOLE_SHARES },
  { flow: "withdrawal", count: 30, settings: [...WHOLE_SHARES, THREE_ORDERS] },
  { flow: "rebalance", count: 30, settings: WHOLE_SHARES },
  { flow: "rebalance", count: 30, settings: [...WHOLE_SHARES, ["Maximum orders", 10]] },
  { flow: "rebalance", count: 30, settings: [...WHOLE_SHARES, FEE, MINIMUM] },
  { flow: "deposit", count: 200, settings: [...WHOLE_SHARES, THREE_ORDERS] },
  { flow: "rebalance", count: 200, settings: WHOLE_SHARES },
  { flow: "deposit", count: 1_000, settings: [...WHOLE_SHARES, THREE_ORDERS] },
  { flow: "rebalance", count: 1_000, settings: WHOLE_SHARES },
];

/** Plans under limits and of the other flows, on the same households in classes; the planner alone is timed. */
export function measureLimits(): readonly LimitsResult[] {
  return WISHES.map((wish) => {
    const { flow, count, settings } = wish;
    const households = householdsOf("two-level", count, settings);
    const plan = (household: Household) =>
      makePlan(household.inputs.allocation, flow, moneyOf(flow, household), household.inputs.settings);
    const [times] = timesOf([plan], households, 1);
    const proofs = households.map((household) => plan(household).proof);
    return {
      name: nameOf(wish),
      timing: timing(flow, times ?? []),
      proven: proofs.filter((proof) => proof?.isProven ?? true).length,
      households: HOUSEHOLDS,
      largestGap: Math.max(...proofs.map((proof) => proof?.gap ?? 0)),
    };
  });
}

function nameOf({ flow, count, settings }: Wish): string {
  const words = settings.map(([name, value]) => (value === true ? `${name}` : `${name} ${value}`));
  return `${flow}, ${count.toLocaleString("en")} holdings: ${words.join(", ")}`;
}

/** A withdrawal of what would be the deposit; a rebalance of what is there. */
function moneyOf(flow: Flow, { deposit }: Household): number {
  if (flow === "rebalance") {
    return 0;
  }
  return flow === "deposit" ? deposit : -deposit;
}
