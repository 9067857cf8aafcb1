/** Doublings after which a root is taken to be beyond reach. */
const MOST_DOUBLINGS = 60;

/**
 * Where a function that never rises crosses 0, roughly: the middle of the last interval of a bisection.
 *
 * @param start - Where to look first.
 * @param span - Half the first interval, > 0; doubled until the interval holds the root.
 * @param steps - Halvings.
 * @example x → 2 − x, start 0, span 1 → about 2
 */
export function decreasingRoot(fn: (x: number) => number, start: number, span: number, steps: number): number {
  let low = start - span;
  let high = start + span;
  for (let reach = span, count = 0; fn(low) < 0 && count < MOST_DOUBLINGS; count += 1) {
    high = low;
    reach *= 2;
    low -= reach;
  }
  for (let reach = span, count = 0; fn(high) > 0 && count < MOST_DOUBLINGS; count += 1) {
    low = high;
    reach *= 2;
    high += reach;
  }
  for (let step = 0; step < steps; step += 1) {
    const middle = (low + high) / 2;
    if (fn(middle) > 0) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return (low + high) / 2;
}
