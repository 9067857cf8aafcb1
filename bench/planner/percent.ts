/** A fraction as a percentage with two decimals; 0 is never negative. */
export function percent(fraction: number): string {
  return `${(Math.round(fraction * 10_000) / 100 + 0).toFixed(2)}%`;
}

/** A count as a percentage of all, without decimals where it is whole. */
export function percentOf(count: number, all: number): string {
  return `${Number(((100 * count) / all).toFixed(1))}%`;
}

/** The mean of some figures; those that are not finite (a gain on what was on target already) are left out. */
export function mean(figures: readonly number[]): number {
  const finite = figures.filter(Number.isFinite);
  return finite.reduce((sum, one) => sum + one, 0) / finite.length;
}
