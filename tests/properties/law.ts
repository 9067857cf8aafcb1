import fc from "fast-check";

/** A property of a kernel together with a kernel that breaks it, so that the property itself is seen to fail. */
export interface Law<Kernel> {
  readonly name: string;
  /** A plausible mistake that this law catches. */
  readonly mutant: Kernel;
  /** @throws Error with seed and smallest counterexample when the law does not hold. */
  readonly assert: (kernel: Kernel) => void;
  /** True if the law catches the kernel, on the same cases every time. */
  readonly isBrokenBy: (kernel: Kernel) => boolean;
}

/** A law: for every case, `holds` does not throw. */
export function law<Kernel, Case>(
  name: string,
  cases: fc.Arbitrary<Case>,
  holds: (kernel: Kernel, example: Case) => void,
  mutant: Kernel,
  numRuns = 2000,
): Law<Kernel> {
  const property = (kernel: Kernel) => fc.property(cases, (example) => holds(kernel, example));
  return {
    name,
    mutant,
    assert: (kernel) => fc.assert(property(kernel), { numRuns }),
    isBrokenBy: (kernel) => fc.check(property(kernel), { numRuns, endOnFailure: true, seed: 1 }).failed,
  };
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((running, amount) => running + amount, 0);
}

/** What floating point may cost: a billionth of all the money in a case. */
export function toleranceOf(...amounts: readonly number[]): number {
  return 1e-9 * (1 + sum(amounts.filter(Number.isFinite).map(Math.abs)));
}

/** @throws Error when two lists of amounts differ anywhere by more than the tolerance. */
export function requireNear(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  if (
    actual.length !== expected.length ||
    !actual.every((amount, index) => Math.abs(amount - (expected[index] ?? NaN)) <= tolerance)
  ) {
    throw new Error(`[${actual.join(", ")}] is not [${expected.join(", ")}] within ${tolerance}`);
  }
}

/** @throws Error with the message unless the condition holds. */
export function demand(condition: boolean, message: string): void {
  if (!condition) {
    throw new Error(message);
  }
}
