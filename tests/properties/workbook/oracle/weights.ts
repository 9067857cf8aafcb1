import { type BookClass, type BookHolding, heldValueOf } from "../book.ts";
import { type Ratio, ratio } from "./ratio.ts";

/** Each holding's share of its class, up to a common factor; undefined where it has no target. */
export function weightsIn({ name, holdings }: BookClass, oneLevel: boolean): readonly (Ratio | undefined)[] {
  if (oneLevel) {
    return holdings.map(() => ratio(1));
  }
  const given = holdings.reduce((sum, { target = 0 }) => sum + target, 0);
  const isNoneGiven = holdings.every(({ target }) => target === undefined);
  const rest = isNoneGiven ? 10_000 : 10_000 - given;
  const open = holdings.filter((one) => one.target === undefined && (heldValueOf(one) >= 0 || name === "Cash"));
  const worthOf = (one: BookHolding) => Math.max(0, heldValueOf(one));
  const worth = open.reduce((sum, one) => sum + worthOf(one), 0);
  const isFilled = isNoneGiven || rest > 20;
  return holdings.map((one) => {
    if (one.target !== undefined) {
      return ratio(one.target);
    }
    if (!isFilled || !open.includes(one)) {
      return undefined;
    }
    return worth === 0 ? ratio(rest, open.length) : ratio(BigInt(rest) * BigInt(worthOf(one)), worth);
  });
}
