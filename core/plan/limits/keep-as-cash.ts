import type { Money } from "../../cells/money.ts";
import type { Situation } from "./situation.ts";

/**
 * The amounts with what is left kept in the cash that has a target: it is the same money, and one line says where it is.
 *
 * Cash that a withdrawal brings is left where it is rather than brought and left over. Cash that may not rise, as it is above
 * its target, keeps nothing.
 */
export function keepAsCash(
  { candidates, request }: Situation,
  amounts: readonly Money[],
  left: Money,
): readonly Money[] {
  const place = candidates.findIndex(({ role, slot: { holding } }) => role === "free" && holding?.isCash);
  const own = amounts[place] ?? 0;
  const kept = request.flow === "withdrawal" ? Math.min(left, Math.max(0, -own)) : left;
  return place < 0 ? amounts : amounts.map((amount, index) => (index === place ? amount + kept : amount));
}
