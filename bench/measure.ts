/** Something to be timed. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** How long a contender took, in milliseconds. */
export interface Timing {
  readonly name: string;
  readonly median: number;
  /** 95th percentile. */
  readonly p95: number;
  /** 99th percentile. */
  readonly p99: number;
  readonly rounds: number;
}

/**
 * Times contenders side by side: round after round, each in turn, so that a slow moment of the machine meets all of them.
 *
 * @param seconds - About how long the measured rounds take in all, after a fifth of that to warm up.
 */
export async function sideBySide(contenders: readonly Contender[], seconds: number): Promise<readonly Timing[]> {
  await roundsFor(contenders, seconds / 5);
  const times = await roundsFor(contenders, seconds);
  return contenders.map(({ name }, index) => timing(name, times[index] ?? []));
}

/** The figures of some measured times. */
export function timing(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { name, median: at(0.5), p95: at(0.95), p99: at(0.99), rounds: sorted.length };
}

const LEAST_ROUNDS = 7;

async function roundsFor(contenders: readonly Contender[], seconds: number): Promise<readonly (readonly number[])[]> {
  const times = contenders.map((): number[] => []);
  const end = performance.now() + seconds * 1000;
  for (let round = 0; round < LEAST_ROUNDS || performance.now() < end; round += 1) {
    for (const [index, { run }] of contenders.entries()) {
      const start = performance.now();
      await run();
      times[index]?.push(performance.now() - start);
    }
  }
  return times;
}
