import fc from "fast-check";

/** What property tests begin from unless SEED says otherwise: the same cases in every run, so that a red run is news. */
const SEED = 20_261_122;

const wanted = process.env.SEED;
const seed = wanted === undefined ? SEED : Number(wanted);

// SEED=random searches anew; a failure prints the seed that repeats it.
if (Number.isSafeInteger(seed)) {
  fc.configureGlobal({ seed });
}
