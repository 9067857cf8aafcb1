import type { Part } from "./part.ts";

/** The budget, or less if so many pairs would be too many: a cost that at most that many pairs keep within. */
export function limitFor(one: readonly Part[], other: readonly Part[], budget: number, most: number): number {
  if (one.length * other.length <= most || countWithin(one, other, budget) <= most) {
    return budget;
  }
  let low = -1;
  let high = budget;
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (countWithin(one, other, middle) <= most) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return low;
}

/** How many pairs cost at most so much: as one list rises, fewer of the other go with it. */
function countWithin(one: readonly Part[], other: readonly Part[], limit: number): number {
  let within = other.length;
  let count = 0;
  for (const { cost } of one) {
    while (within > 0 && cost + (other[within - 1]?.cost ?? 0) > limit) {
      within -= 1;
    }
    if (within === 0) {
      break;
    }
    count += within;
  }
  return count;
}
