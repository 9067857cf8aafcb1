import type { Idle } from "./idle-cost.ts";

/** Choices for the same slots, by column; a row is one choice, as a part has it. */
export interface Choices {
  readonly cost: readonly number[];
  readonly placed: readonly number[];
  readonly orders: readonly number[];
  readonly slack: readonly number[];
}

/** What deciding between two choices takes that place nearly the same. */
export interface Contest {
  readonly idle: Idle;
  /** What a choice and everything beside it may cost above the bound. */
  readonly budget: number;
  /** K: what the square of one more unit placed weighs: κ, and 1 / T while the class is not complete. */
  readonly stiffness: number;
  /** Costs this close are equal. */
  readonly tie: number;
}

/** Rivals that a choice is compared with at the most: those that take a little less of the money. */
const RIVALS = 24;

/**
 * Part of a tie that floating point may make of equal costs. A costlier choice that is kept for its amounts loses as much at
 * every merge, which a thousand merges may do before a tie is lost.
 */
const EQUAL = 1e-3;

/**
 * The choices that no other choice makes needless, by what they take of the money.
 *
 * Let B be part of a plan within the budget, A another choice for its slots without open ones that takes no more of the
 * money, fees included, and d = |placed by B − placed by A|. The plan with A in place of B is affordable, as its cash left is
 * no less. Beside the parts themselves only the terms k_j·r_j² of idle money (k = κ) and of a class that is not complete
 * (k = 1 / T) change, and ν times the cash left. r_j becomes r_j ± d, so those squares rise by no more than
 *
 *     2d·Σ k_j·|r_j| + K·d²  ≤  2d·√(K·Σ k_j·r_j²) + K·d²  ≤  2d·√(K·(budget − cost of B)) + K·d²,   K = Σ k_j
 *
 * by Cauchy and Schwarz, and since nothing in the plan costs less than 0. Where the cost of A with that and ν times the cash
 * freed is still less than the cost of B, the plan with A is closer than every plan with B, ties aside: B is needless.
 *
 * Of choices that place the same in as many orders the cheapest is kept, though another may be within a tie of it; only where
 * they are equal but for floating point is the preferred one.
 *
 * @param isPreferred - Of two choices that place the same in as many orders at equal cost, whether the first is better.
 * @returns Row numbers.
 */
export function undominated(
  { cost, placed, orders, slack }: Choices,
  { idle, budget, stiffness, tie }: Contest,
  isPreferred: (row: number, other: number) => boolean,
): readonly number[] {
  const { fee, feePrice } = idle;
  const spent = placed.map((one, row) => one + fee * (orders[row] ?? 0));
  const of = (column: readonly number[], row: number): number => column[row] ?? 0;
  const rows = cost.map((_, row) => row);
  rows.sort((a, b) => of(spent, a) - of(spent, b) || of(orders, a) - of(orders, b) || of(cost, a) - of(cost, b));
  const kept: number[] = [];
  const open: number[] = [];
  for (const row of rows) {
    if (of(slack, row) > 0) {
      open.push(row);
      continue;
    }
    const own = of(cost, row);
    const slope = 2 * Math.sqrt(stiffness * Math.max(0, budget - own));
    let isNeeded = true;
    for (let place = kept.length - 1; isNeeded && place >= Math.max(0, kept.length - RIVALS); place -= 1) {
      const rival = kept[place] ?? 0;
      const rise = own - of(cost, rival);
      const step = Math.abs(of(placed, row) - of(placed, rival));
      if (step === 0 && of(orders, row) === of(orders, rival)) {
        kept[place] = rise <= tie * EQUAL && isPreferred(row, rival) ? row : rival;
        isNeeded = false;
      } else {
        isNeeded = rise - tie <= step * (slope + stiffness * step) + feePrice * (of(spent, row) - of(spent, rival));
      }
    }
    if (isNeeded) {
      kept.push(row);
    }
  }
  return kept.concat(open);
}
