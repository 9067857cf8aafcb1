/** Ends that leave the tick away from the edge, and that repeat, so that bars of alike classes end alike. */
const ENDS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 1];

/**
 * The weight at which the bar of a class ends: the least of a few round ones that has room for all of its figures.
 *
 * @param figures - Fractions; undefined for one that there is not.
 * @example barEnd([0.08, 0.06, 0.075]) → 0.1
 */
export function barEnd(figures: readonly (number | undefined)[]): number {
  const most = Math.max(...figures.map((figure) => figure ?? 0));
  return ENDS.find((end) => end >= most * 1.1) ?? Math.max(1, most);
}
