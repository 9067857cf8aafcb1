import type { ClassChoice } from "./class-choice.ts";

/** Sums over the choices of a set from which the bound of `setBound` follows, but for amounts that are too small. */
export interface SetSums {
  readonly base: number;
  readonly give: number;
  /** Σ middle + fees. */
  readonly middle: number;
  /** Where the level rises by μ, the classes cost bend·μ² + 2·slope·μ + constant, and their x and fees are start + rise·μ. */
  readonly bend: number;
  readonly slope: number;
  readonly constant: number;
  readonly start: number;
  readonly rise: number;
  /** Classes that the level says nothing about. */
  readonly unknown: number;
}

/**
 * The sums of one class.
 *
 * A level choice has x = rest + μ·R and v = (x − start)/Σr = p + q·μ; a class without an order stays at its x.
 */
export function sumsOfChoice(choice: ClassChoice): SetSums {
  const { group, base, give, fees, out, displaced } = choice;
  const spring = { base, give, middle: choice.middle + fees };
  if (choice.rise === 0) {
    const constant = out + (displaced * displaced) / group.weight;
    return { ...spring, bend: 0, slope: 0, constant, start: displaced, rise: 0, unknown: choice.weight > 0 ? 1 : 0 };
  }
  const { riseCost, riseSlope, restCost } = choice;
  const p = (group.rest - choice.start) / choice.rise;
  const q = group.rise / choice.rise;
  return {
    ...spring,
    bend: riseCost * q * q + (group.rise * group.rise) / group.weight,
    slope: (riseCost * p + riseSlope) * q + (group.rest * group.rise) / group.weight,
    constant: out + (riseCost * p + 2 * riseSlope) * p + restCost + (group.rest * group.rest) / group.weight,
    start: group.rest + fees,
    rise: group.rise,
    unknown: 0,
  };
}

/** Two sums in one, the second times a sign. */
export function joined(one: SetSums, other: SetSums, sign: 1 | -1): SetSums {
  return {
    base: one.base + sign * other.base,
    give: one.give + sign * other.give,
    middle: one.middle + sign * other.middle,
    bend: one.bend + sign * other.bend,
    slope: one.slope + sign * other.slope,
    constant: one.constant + sign * other.constant,
    start: one.start + sign * other.start,
    rise: one.rise + sign * other.rise,
    unknown: one.unknown + sign * other.unknown,
  };
}

/** Roughly D of the set, or a bound of it: sums of many terms, good enough to look for sets but not to exclude any. */
export function roughBound(sums: SetSums, displaced: number): number {
  const missing = displaced - sums.middle;
  const spring = sums.base + (missing * missing) / sums.give;
  if (sums.unknown > 0 || sums.rise <= 0) {
    return spring;
  }
  const level = (displaced - sums.start) / sums.rise;
  return Math.max(spring, (sums.bend * level + 2 * sums.slope) * level + sums.constant);
}
