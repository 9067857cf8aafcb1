import type { Money } from "../../cells/money.ts";
import type { Ladder } from "./ladder.ts";

/**
 * The smallest amount of a buy above one that it may have.
 *
 * @param amount - 0, or a step of the ladder.
 * @returns Undefined at the last step.
 * @example lots of 30, least 50: after 0 → 60, after 60 → 90
 */
export function nextAmount({ each, first, last, amountOf }: Ladder, amount: Money): Money | undefined {
  let step = Math.max(first, Math.floor(amount / each));
  while (step <= last && amountOf(step) <= amount) {
    step += 1;
  }
  return step <= last ? amountOf(step) : undefined;
}
