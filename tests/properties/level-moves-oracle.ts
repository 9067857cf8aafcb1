import { HUNDREDTH_IN_UNITS, type MoveCase, ONE_IN_UNITS, sumOfUnits } from "./level-moves-cases.ts";

/** Off by no more than doubles leave over, a level counts as whole: a billionth. */
const NOISE = ONE_IN_UNITS / 10n ** 9n;

/** The rule of a slider in whole numbers, case by case as the decision tells it. */
export function moveByCases({ units, level, index, to }: MoveCase): readonly bigint[] {
  const from = units[index] ?? 0n;
  const wanted = wantedOf(to.toNumber());
  const isFree = level.map(({ isPinned, isComputed }, place) => place !== index && !isPinned && !isComputed);
  const hasFree = isFree.includes(true);
  const free = sumOfUnits(units.filter((_, place) => isFree[place]));
  const sum = sumOfUnits(units);
  const room = ONE_IN_UNITS - (sum - free - from);
  const off = sum - ONE_IN_UNITS;
  const alone = (reached: bigint) => units.map((part, place) => (place === index ? reached : part));
  const together = (reached: bigint) =>
    reached === from ? units : scaled(alone(reached), isFree, atLeast0(room - reached));
  if (wanted === from) {
    return units;
  }
  if (off <= NOISE && off >= -NOISE) {
    const canMove = wanted < from ? hasFree : room > from;
    return canMove ? together(atLeast0(least(wanted, room))) : units;
  }
  if (off < 0n) {
    return wanted - from <= -off ? alone(wanted) : together(least(wanted, room));
  }
  if (wanted > from) {
    return room > from ? together(least(wanted, room)) : units;
  }
  if (from - wanted <= off) {
    return alone(wanted);
  }
  return hasFree ? together(wanted) : alone(room);
}

/** The nearest whole hundredth of a percent, half up, from 0 to 1. */
function wantedOf(to: number): bigint {
  const [whole = "0", decimals = ""] = Math.max(0, to).toFixed(20).split(".");
  const exact = BigInt(whole + decimals.padEnd(24, "0"));
  return least(ONE_IN_UNITS, ((exact + HUNDREDTH_IN_UNITS / 2n) / HUNDREDTH_IN_UNITS) * HUNDREDTH_IN_UNITS);
}

/** Gives the free places whole hundredths one by one to the largest remainder, and the rest to the largest of them. */
function scaled(units: readonly bigint[], isFree: readonly boolean[], left: bigint): readonly bigint[] {
  const places = units.flatMap((_, place) => (isFree[place] ? [place] : []));
  const weights = places.map((place) => units[place] ?? 0n);
  const sum = sumOfUnits(weights);
  if (sum === left || places.length === 0) {
    return units;
  }
  const parts = sum === 0n ? weights.map(() => 1n) : weights;
  const all = sum === 0n ? BigInt(parts.length) : sum;
  const count = left / HUNDREDTH_IN_UNITS;
  const counts = parts.map((part) => (count * part) / all);
  const remainders = parts.map((part) => (count * part) % all);
  for (let due = count - sumOfUnits(counts); due > 0n; due -= 1n) {
    const next = placeOfLargest(remainders);
    counts[next] = (counts[next] ?? 0n) + 1n;
    remainders[next] = -1n;
  }
  const result = [...units];
  for (const [order, place] of places.entries()) {
    result[place] = (counts[order] ?? 0n) * HUNDREDTH_IN_UNITS;
  }
  const carrier = places[placeOfLargest(parts)] ?? Number.NaN;
  result[carrier] = (result[carrier] ?? 0n) + (left % HUNDREDTH_IN_UNITS);
  return result;
}

function placeOfLargest(numbers: readonly bigint[]): number {
  return numbers.reduce((best, number, place) => (number > (numbers[best] ?? 0n) ? place : best), 0);
}

function least(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

function atLeast0(number: bigint): bigint {
  return number < 0n ? 0n : number;
}
