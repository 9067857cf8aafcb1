/** What money that is not placed costs beyond the bound, at given prices. */
export interface Idle {
  /** What is to be placed, minor units. */
  readonly money: number;
  /** Minor units an order. */
  readonly fee: number;
  /** κ. */
  readonly weight: number;
  /** û = μ / 2κ: the idle money at which the bound is exact. */
  readonly expected: number;
  /** ν. */
  readonly feePrice: number;
}

/**
 * The least of (w − u)² / slack + κ·(u − û)² + ν·(u − fee·orders) over u ≥ fee·orders, w being the money less what is placed.
 *
 * u is the idle money with fees; open slots place w − u more than their parts say. Without slack u is w. The parabola in u
 * is least where its slope is 0, or at the least u allowed.
 *
 * @returns Infinity where the money is short and nothing is open.
 */
export function idleCost(idle: Idle, placed: number, orders: number, slack: number): number {
  const { money, fee, weight, expected, feePrice } = idle;
  const rest = money - placed;
  const fees = fee * orders;
  if (slack === 0) {
    return rest < fees ? Infinity : weight * (rest - expected) ** 2 + feePrice * (rest - fees);
  }
  const flat = (rest / slack + weight * expected - feePrice / 2) / (1 / slack + weight);
  const unspent = Math.max(flat, fees);
  return (rest - unspent) ** 2 / slack + weight * (unspent - expected) ** 2 + feePrice * (unspent - fees);
}

/**
 * How far w may be from û where idle money may cost so much: over all u, (w − u)² / slack + κ·(u − û)² is at least
 * (w − û)² / (slack + 1 / κ).
 */
export function idleReach({ weight }: Idle, cost: number, slack: number): number {
  return Math.sqrt(Math.max(0, cost) * (slack + 1 / weight));
}
