import type { Money } from "../../core/cells/money.ts";
import type { Cells } from "../../core/index.ts";
import { type Flow, makePlan } from "../../core/plan/index.ts";
import type { Timing } from "../measure.ts";
import { WHOLE_SHARES } from "./closest.ts";
import { householdsOf } from "./comparison.ts";
import type { Household } from "./household.ts";
import { timed } from "./timed.ts";

/** What is asked of the planner. */
interface Wish {
  readonly flow: Flow;
  readonly count: number;
  readonly settings: Cells;
}

/** How the planner answered it. */
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

/** Households of each size: fewer of those that take long. */
function householdsFor(count: number): number {
  return count < 200 ? 50 : Math.max(3, 2_000 / count);
}

/** Plans under limits and of the other flows, on the same households in classes; the planner alone is timed. */
export function measureLimits(): readonly LimitsResult[] {
  return WISHES.map((wish) => {
    const { flow, count, settings } = wish;
    const households = householdsOf("two-level", count, settings).slice(0, householdsFor(count));
    const plan = ({ inputs, deposit }: Household) =>
      makePlan(inputs.allocation, flow, moneyOf(flow, deposit), inputs.settings).proof;
    const [result] = timed([plan], households, 1);
    if (!result) {
      throw new Error("nothing was timed");
    }
    return {
      name: nameOf(wish),
      timing: result.timing,
      proven: result.answers.filter((proof) => proof?.isProven ?? true).length,
      households: households.length,
      largestGap: Math.max(...result.answers.map((proof) => proof?.gap ?? 0)),
    };
  });
}

function nameOf({ flow, count, settings }: Wish): string {
  const words = settings.map(([name, value]) => (value === true ? `${name}` : `${name} ${value}`));
  return `${flow}, ${count.toLocaleString("en")} holdings: ${words.join(", ")}`;
}

/** A withdrawal of what would be the deposit; a rebalance of what is there. */
function moneyOf(flow: Flow, deposit: Money): Money {
  if (flow === "rebalance") {
    return 0;
  }
  return flow === "deposit" ? deposit : -deposit;
}
