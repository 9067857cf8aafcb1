/** Steps of golden section for z. More would only make the bound better. */
const STEPS = 36;

/** Where a concave function is largest within ±reach, by golden section. */
export function peakOf(valueAt: (x: number) => number, reach: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = -reach;
  let high = reach;
  let best = 0;
  let most = valueAt(0);
  for (let step = 0; step < STEPS; step += 1) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    const l = valueAt(left),
      r = valueAt(right);
    if (l > most) {
      most = l;
      best = left;
    }
    if (r > most) {
      most = r;
      best = right;
    }
    if (l > r || (l === r && l > -Infinity) || (l === r && left > 0)) {
      high = right;
    } else {
      low = left;
    }
  }
  return best;
}
