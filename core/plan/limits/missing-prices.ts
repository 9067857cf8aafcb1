import { Problems, refuse } from "../../cells/problem.ts";
import { listText } from "../../cells/words.ts";
import type { Candidate } from "./candidate.ts";

/**
 * What is said of holdings that trade in lots and have no price: they take no order.
 *
 * @throws InputError where one of their prices cannot be read, and where there is none for anything that could take an order.
 */
export function missingPrices(candidates: readonly Candidate[]): readonly string[] {
  const unpriced = candidates.flatMap(({ obstacle, slot: { holding } }) =>
    obstacle?.kind === "no price" && holding ? [holding] : [],
  );
  if (unpriced.length === 0) {
    return [];
  }
  const problems = new Problems();
  for (const { price } of unpriced) {
    if (price.kind === "unreadable") {
      problems.add(price.problem);
    }
  }
  problems.throwIfAny();
  const names = listText(unpriced.map(({ symbol }) => symbol));
  if (!candidates.some(({ role, obstacle }) => role === "order" || obstacle?.kind === "too large")) {
    refuse({
      code: "NO_PRICES",
      range: "Holdings",
      row: unpriced[0]?.positions[0]?.row,
      subject: unpriced[0]?.symbol,
      column: "Price",
      what: `whole shares need prices, and ${names} ${unpriced.length === 1 ? "has" : "have"} none`,
      remedy: "Enter prices, or 0 as Lot size to trade any amount",
    });
  }
  return [`no usable price, so no order in whole shares: ${names}`];
}
