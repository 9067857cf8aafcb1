/**
 * How many letters must be inserted, dropped, replaced or swapped with their neighbour to turn one word into another
 * (optimal string alignment distance).
 *
 * @example editDistance("bond", "bonds") → 1
 */
export function editDistance(from: string, to: string): number {
  const width = to.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j < width; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * The candidate nearest to a word, by edit distance of their keys; the first of equals; undefined where none is near, that
 * is where more than a third of the word would have to change.
 */
export function nearest(
  word: string,
  candidates: readonly string[],
  keyOf: (name: string) => string,
): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = editDistance(keyOf(word), keyOf(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return bestDistance <= Math.max(2, keyOf(word).length / 3) ? best : undefined;
}

/**
 * Whether two different names are so close that one is likely a slip for the other: "Bond" and "Bonds".
 *
 * One letter apart from four letters on, two from eight on where the first letter agrees ("US stocks" and "EU stocks"
 * are two classes, and so are "Fund 1" and "Fund 2").
 */
export function isNearMiss(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  const differInDigits = one.replace(/\d/gu, "") === other.replace(/\d/gu, "");
  if (one === other || differInDigits || shorter < 4 || Math.abs(one.length - other.length) > 2) {
    return false;
  }
  const distance = editDistance(one, other);
  return distance === 1 || (distance === 2 && shorter >= 8 && one[0] === other[0]);
}
