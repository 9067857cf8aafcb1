/** A problem in words that end as a sentence does. */
export function wordsOf(problem: unknown): string {
  const words = problem instanceof Error ? problem.message : String(problem);
  return /[.!?]$/u.test(words) ? words : `${words}.`;
}
