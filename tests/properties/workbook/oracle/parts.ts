import { type Book, type BookClass, type BookHolding, classValueOf, heldValueOf } from "../book.ts";
import type { Flow } from "../plan-of.ts";
import type { BookSettings } from "../settings.ts";
import { boundsOf } from "./bounds.ts";
import type { Vessel } from "./fill.ts";
import { dividedBy, NOTHING, type Ratio, ratio, sumOf } from "./ratio.ts";
import { weightsIn } from "./weights.ts";

/** A holding as a vessel, its width the share of its class; of a class without holdings, the one still to be chosen. */
export interface Part extends Vessel {
  readonly name: string;
  readonly value: Ratio;
  /** Undefined where it is still to be chosen. */
  readonly holding: BookHolding | undefined;
  readonly isCash: boolean;
  /** Whether its target is 0, or it has none. */
  readonly isZero: boolean;
}

/** A class with a target, and what is in it. */
export interface PartClass {
  readonly assetClass: BookClass;
  /** Its target, a fraction of the portfolio. */
  readonly width: Ratio;
  readonly value: Ratio;
  readonly parts: readonly Part[];
}

/**
 * The classes with a target as vessels of vessels.
 *
 * @param toPlace - Minor units that are placed among them; below 0, raised from them.
 */
export function partsOf(flow: Flow, book: Book, toPlace: number, settings: BookSettings): readonly PartClass[] {
  const targeted = book.classes.filter(({ target }) => target !== undefined);
  const whole = targeted.reduce((sum, { target = 0 }) => sum + target, 0);
  return targeted.map((one) => ({
    assetClass: one,
    width: ratio(one.target ?? 0, whole),
    value: ratio(classValueOf(one)),
    parts: one.holdings.length === 0 ? [unchosen(one, flow, book, toPlace)] : membersOf(one, flow, book, settings),
  }));
}

/** A class without holdings: on a rebalance it takes its part of the money that comes in, and nothing is sold for it. */
function unchosen({ name, target = 0 }: BookClass, flow: Flow, book: Book, toPlace: number): Part {
  const empty = book.classes.filter(({ holdings }) => holdings.length === 0);
  const whole = empty.reduce((sum, one) => sum + (one.target ?? 0), 0);
  const part =
    flow === "rebalance" && target > 0 ? ratio(BigInt(Math.max(0, toPlace)) * BigInt(target), whole) : NOTHING;
  return {
    name: `${name} (choose a holding)`,
    holding: undefined,
    isCash: false,
    isZero: target === 0,
    value: NOTHING,
    width: ratio(1),
    floor: NOTHING,
    ceiling: flow === "deposit" && target > 0 ? undefined : part,
  };
}

function membersOf(one: BookClass, flow: Flow, book: Book, settings: BookSettings): readonly Part[] {
  const weights = weightsIn(one, book.oneLevel);
  const sum = sumOf(weights.flatMap((weight) => weight ?? []));
  return one.holdings.map((holding, index) => {
    const weight = weights[index];
    const width = weight && sum.over > 0n ? dividedBy(weight, sum) : NOTHING;
    const hasTarget = weight !== undefined;
    const isZero = width.over === 0n || one.target === 0;
    const bounds = boundsOf(holding, one, { flow, hasTarget, isZero, investsCash: settings.Cash === "Invest" });
    const isCash = one.name === "Cash";
    return { name: holding.symbol, holding, isCash, isZero, value: ratio(heldValueOf(holding)), width, ...bounds };
  });
}
