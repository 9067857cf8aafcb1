import { type Money, moneyText } from "../../cells/money.ts";
import { listText } from "../../cells/words.ts";
import { tooLargeOrders } from "./obstacle-words.ts";
import type { Situation } from "./situation.ts";

/** Which holdings a plan leaves out although the ideal plan trades them: no row says so where none shows them. */
export function leftOutNotes(
  { candidates, request }: Situation,
  unrestricted: readonly number[],
  amounts: readonly Money[],
): readonly string[] {
  const { decimals } = request.settings;
  const tooLarge = tooLargeOrders(candidates).map(
    ({ symbol, smallest }) => `${symbol} (${moneyText(smallest, decimals)})`,
  );
  const leftOut = candidates.flatMap(({ role, slot: { holding } }, index) => {
    const isLeftOut = role === "order" && amounts[index] === 0 && Math.abs(unrestricted[index] ?? 0) >= 1;
    return isLeftOut && holding ? [holding.symbol] : [];
  });
  return [
    ...(tooLarge.length === 0 ? [] : [`the smallest order is more than can be paid: ${listText(tooLarge)}`]),
    ...(leftOut.length === 0 ? [] : [`the ideal plan also trades ${listText(leftOut)}`]),
  ];
}
