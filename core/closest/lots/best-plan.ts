import type { Money } from "../../cells/money.ts";
import { tieOf } from "../tie.ts";
import { isBetter, type LotPlan, lotPlanOf } from "./lot-plan.ts";
import type { LotProblem } from "./lot-problem.ts";
import { isOpenAt, settleOpen } from "./settle-open.ts";

/** The best plan known so far. Lives within one call. */
export class BestPlan {
  private readonly problem: LotProblem;
  private readonly wishes: readonly number[];
  private best: LotPlan;
  /** The least distance known: ties may have made the best plan a hair longer. */
  least: number;

  /**
   * @param amounts - An affordable plan.
   * @param wishes - By slot, where open amounts begin when they are settled.
   * @throws Error (a programming error) when the plan is not affordable.
   */
  constructor(problem: LotProblem, amounts: readonly Money[], wishes: readonly number[]) {
    const first = lotPlanOf(problem, amounts);
    if (!first) {
      throw new Error("The first amounts come to more than the money");
    }
    this.problem = problem;
    this.wishes = wishes;
    this.best = first;
    this.least = first.distance;
    this.offer(amounts.map((amount, index) => (isOpenAt(problem.slots[index], amount) ? undefined : amount)));
  }

  get plan(): LotPlan {
    return this.best;
  }

  /** Distances this close to the least are equal to it. */
  get tie(): number {
    return tieOf(this.least);
  }

  /** Settles what is open, undefined, and takes the plan if it is better. */
  offer(amounts: readonly (Money | undefined)[]): void {
    const found = lotPlanOf(this.problem, settleOpen(this.problem, amounts, this.wishes, this.least));
    if (found) {
      this.least = Math.min(this.least, found.distance);
      this.best = isBetter(found, this.best) ? found : this.best;
    }
  }
}
