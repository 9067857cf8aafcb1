import type { Money } from "../../cells/money.ts";
import type { Situation } from "./situation.ts";

/**
 * The amounts with what is left kept in the cash that has a target, as far as it may rise: it is the same money, and one line
 * says where it is. On a withdrawal that much less of it is brought.
 */
export function keepAsCash({ candidates }: Situation, amounts: readonly Money[], left: Money): readonly Money[] {
  const place = candidates.findIndex(({ role, slot: { holding } }) => role === "free" && holding?.isCash);
  const cash = candidates[place]?.slot;
  if (!cash) {
    return amounts;
  }
  return amounts.map((amount, index) =>
    index === place ? amount + Math.min(left, cash.upper - cash.value - amount) : amount,
  );
}
