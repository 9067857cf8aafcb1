import type { Money } from "../../cells/money.ts";
import { tieLimit, tieOf } from "../tie.ts";
import { isPreferred, type LotPlan, lotPlanOf } from "./lot-plan.ts";
import type { LotProblem } from "./lot-problem.ts";
import { isOpenAt, settleOpen } from "./settle-open.ts";
import { settleTies } from "./settle-ties.ts";

/** Plans within a tie that are kept; of more, those that ties go to as far as is known. */
const MOST_TIED = 32;

/**
 * The least distance found, and the plans within one tie of it. Lives within one call.
 *
 * The preferred one is chosen at the end, from all of them: chosen one by one, each a tie further than the last, plans would
 * drift away from the least.
 */
export class ClosestFound {
  private readonly problem: LotProblem;
  private readonly wishes: readonly number[];
  private tied: readonly LotPlan[] = [];
  /** The least distance found. */
  least = Number.POSITIVE_INFINITY;
  /** Whether every plan was settled to the unit. */
  isExact = true;

  /**
   * @param amounts - An affordable plan.
   * @param wishes - By slot, where open amounts begin when they are settled.
   * @throws Error (a programming error) when the plan is not affordable.
   */
  constructor(problem: LotProblem, amounts: readonly Money[], wishes: readonly number[]) {
    this.problem = problem;
    this.wishes = wishes;
    if (!this.keep(lotPlanOf(problem, amounts))) {
      throw new Error("The first amounts come to more than the money");
    }
    this.offer(this.openIn(amounts));
  }

  /** Distances this close to the least are equal to it. */
  get tie(): number {
    return tieOf(this.least);
  }

  /**
   * Settles what is open, undefined, and keeps the plan if it is within a tie of the least distance.
   *
   * @returns The work it took, in pairs of parts that could have been looked at instead.
   */
  offer(amounts: readonly (Money | undefined)[]): number {
    const { amounts: settled, work, isExact } = settleOpen(this.problem, amounts, this.wishes);
    this.keep(lotPlanOf(this.problem, settled));
    this.isExact = this.isExact && isExact;
    return work;
  }

  /** The preferred plan of those within a tie of the least, what is open moved as far as the tie allows. */
  preferred(): LotPlan {
    const most = tieLimit(this.least);
    for (const { amounts, distance } of this.tied) {
      const open = this.openIn(amounts);
      if (open.includes(undefined)) {
        const moved = settleTies(this.problem, open, amounts, most - distance);
        this.keep(lotPlanOf(this.problem, moved));
      }
    }
    const [first, ...rest] = this.tied;
    if (!first) {
      throw new Error("No plan is within a tie of the least distance");
    }
    return rest.reduce((best, one) => (isPreferred(one, best) ? one : best), first);
  }

  private openIn(amounts: readonly Money[]): readonly (Money | undefined)[] {
    return amounts.map((amount, index) => (isOpenAt(this.problem.slots[index], amount) ? undefined : amount));
  }

  /** @returns Whether the plan is within a tie of the least distance. */
  private keep(plan: LotPlan | undefined): boolean {
    if (!plan || !(plan.distance <= tieLimit(this.least))) {
      return false;
    }
    this.least = Math.min(this.least, plan.distance);
    const most = tieLimit(this.least);
    const isKnown = this.tied.some(({ amounts }) => amounts.every((amount, index) => amount === plan.amounts[index]));
    const tied = [...this.tied, ...(isKnown ? [] : [plan])].filter(({ distance }) => distance <= most);
    this.tied = tied.length > MOST_TIED ? tied.sort((a, b) => (isPreferred(a, b) ? -1 : 1)).slice(0, MOST_TIED) : tied;
    return true;
  }
}
