import { settle } from "../../core/plan/settle.ts";
import { sum } from "./law.ts";

/* Kernels with one plausible mistake each; see level-mutants.ts. */

type Settle = typeof settle;

/** Rounds every amount by itself. */
export const roundsEach: Settle = (ideal) => ideal.map(Math.round);

/** Puts the difference on the last entry, whatever it is. */
export const lastTakesTheRest: Settle = (ideal, total) => {
  const rounded = ideal.map(Math.floor);
  return rounded.map((unit, index) => (index === rounded.length - 1 ? unit + total - sum(rounded) : unit));
};

/** Gives a unit that two entries claim equally to the later. */
export const tiesToTheLater: Settle = (ideal, total, floor) =>
  [...settle([...ideal].reverse(), total, [...floor].reverse())].reverse();
