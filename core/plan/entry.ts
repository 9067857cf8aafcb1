/** No target weight is this small; below it, value ÷ weight would overflow. */
const LEAST_WEIGHT = 1e-200;

/** One class, or one holding of a class, as the planning kernels see it. Amounts in minor units. */
export interface Entry {
  /** Where the entry starts: its current value, or 0 for a kernel that does not look at values. */
  readonly start: number;
  /** Target weight, a fraction ≥ 0. */
  readonly weight: number;
  /** Least amount it may end at. */
  readonly lower: number;
  /** Largest amount it may end at; may be Infinity. */
  readonly upper: number;
}

/** The same entry between other bounds. */
export function between(entry: Entry, lower: number, upper: number): Entry {
  return { start: entry.start, weight: entry.weight, lower, upper };
}

/**
 * The columns of a kernel's arguments as one list of entries, in their order.
 *
 * @throws Error (a programming error) naming the entry, when columns differ in length, a start is not finite, a weight is
 * negative or not finite, bounds cross, or no finite amount lies within them.
 */
export function entriesOf(
  starts: readonly number[],
  weights: readonly number[],
  lower: readonly number[],
  upper: readonly number[],
): readonly Entry[] {
  requireLength("weights", weights, starts.length);
  requireLength("lower", lower, starts.length);
  requireLength("upper", upper, starts.length);
  return starts.map((start, index) => {
    const entry = { start, weight: at(weights, index), lower: at(lower, index), upper: at(upper, index) };
    if (!Number.isFinite(start)) {
      throw new Error(`Entry ${index}: the start ${start} is not finite`);
    }
    if (entry.weight !== 0 && !(entry.weight >= LEAST_WEIGHT && entry.weight < Infinity)) {
      throw new Error(`Entry ${index}: the weight ${entry.weight} is neither 0 nor a positive number`);
    }
    if (!(entry.lower <= entry.upper && entry.lower < Infinity && entry.upper > -Infinity)) {
      throw new Error(`Entry ${index}: lower bound ${entry.lower} and upper bound ${entry.upper} hold no amount`);
    }
    return entry;
  });
}

/** @throws Error when a column is longer or shorter than the others. */
export function requireLength(name: string, column: readonly unknown[], length: number): void {
  if (column.length !== length) {
    throw new Error(`${name} has ${column.length} entries where ${length} are due`);
  }
}

/** The element at an index that is known to exist. @throws Error if it does not. */
export function at<T>(column: readonly T[], index: number): T {
  const element = column[index];
  if (element === undefined) {
    throw new Error(`No element ${index} among ${column.length}`);
  }
  return element;
}

/** The value nearest to `amount` within [lower, upper]. Zero is never negative zero. */
export function clamp(amount: number, lower: number, upper: number): number {
  return Math.min(Math.max(amount, lower), upper) + 0;
}
