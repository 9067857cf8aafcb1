import { type BookClass, type BookHolding, heldValueOf } from "../book.ts";
import type { Flow } from "../plan-of.ts";
import { least, NOTHING, type Ratio, ratio } from "./ratio.ts";

interface Standing {
  readonly flow: Flow;
  readonly hasTarget: boolean;
  readonly isZero: boolean;
  readonly investsCash: boolean;
}

/** How low and how high a plan may take a holding. */
export function boundsOf(
  holding: BookHolding,
  { name }: BookClass,
  { flow, hasTarget, isZero, investsCash }: Standing,
): { readonly floor: Ratio; readonly ceiling: Ratio | undefined } {
  const value = ratio(heldValueOf(holding));
  const isCash = name === "Cash";
  if (!hasTarget || (value.over < 0n && !isCash)) {
    return { floor: value, ceiling: value };
  }
  const isKept = holding.trading === "no sell" || holding.trading === "locked";
  const isBarred = holding.trading === "no buy" || holding.trading === "locked";
  const maySink = flow === "deposit" ? investsCash && isCash : !isKept;
  const mayRise = flow !== "withdrawal" && !isBarred && !isZero;
  return { floor: maySink ? least(NOTHING, value) : value, ceiling: mayRise ? undefined : value };
}
