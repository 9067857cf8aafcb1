/** An exact fraction. The denominator is above 0 and the two have no common divisor. */
export interface Ratio {
  readonly over: bigint;
  readonly under: bigint;
}

/** A fraction of two whole numbers. */
export function ratio(over: bigint | number, under: bigint | number = 1n): Ratio {
  const [top, bottom] = [BigInt(over), BigInt(under)];
  const divisor = (bottom < 0n ? -1n : 1n) * commonDivisor(top < 0n ? -top : top, bottom < 0n ? -bottom : bottom);
  return { over: top / divisor, under: bottom / divisor };
}

export const NOTHING: Ratio = ratio(0);

export function plus(one: Ratio, other: Ratio): Ratio {
  return ratio(one.over * other.under + other.over * one.under, one.under * other.under);
}

export function minus(one: Ratio, other: Ratio): Ratio {
  return ratio(one.over * other.under - other.over * one.under, one.under * other.under);
}

export function times(one: Ratio, other: Ratio): Ratio {
  return ratio(one.over * other.over, one.under * other.under);
}

export function dividedBy(one: Ratio, other: Ratio): Ratio {
  return ratio(one.over * other.under, one.under * other.over);
}

/** Below, at or above 0 as the first is below, at or above the second. */
export function compared(one: Ratio, other: Ratio): number {
  const difference = one.over * other.under - other.over * one.under;
  return difference === 0n ? 0 : Number(difference > 0n) * 2 - 1;
}

export function least(one: Ratio, other: Ratio): Ratio {
  return compared(one, other) <= 0 ? one : other;
}

export function most(one: Ratio, other: Ratio): Ratio {
  return compared(one, other) >= 0 ? one : other;
}

export function sumOf(all: readonly Ratio[]): Ratio {
  return all.reduce(plus, NOTHING);
}

/** The fraction as a double, to the 6 decimals that comparing to a minor unit needs. */
export function asNumber({ over, under }: Ratio): number {
  return Number((over * 1_000_000n) / under) / 1_000_000;
}

/** A fraction as the double nearest to it, but for a few units in the last place. */
export function asDouble({ over, under }: Ratio): number {
  return Number(over) / Number(under);
}

function commonDivisor(one: bigint, other: bigint): bigint {
  return other === 0n ? one || 1n : commonDivisor(other, one % other);
}
