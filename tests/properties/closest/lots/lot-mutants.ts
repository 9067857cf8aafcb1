import { buyLadder, chooseLots, type LotProblem, type LotSlot } from "../../../../core/closest/lots/index.ts";

/*
 * Kernels with one plausible mistake each. A law that does not catch its mutant would not catch the mistake either.
 */

type Choose = typeof chooseLots;

/** Changes the problem, solves it right, and never falls over what is unaffordable then. */
function solving(change: (problem: LotProblem) => LotProblem): Choose {
  return (problem, nodeLimit) => {
    try {
      return chooseLots(change(problem), nodeLimit);
    } catch {
      return chooseLots(problem, nodeLimit);
    }
  };
}

function withSlots(change: (slot: LotSlot) => LotSlot): Choose {
  return solving((problem) => ({ ...problem, slots: problem.slots.map(change) }));
}

/** Spends one unit that is not there. */
export const overspends = solving((problem) => ({ ...problem, money: problem.money + 1 }));

/** Places orders below the least. */
export const ignoresTheLeast = withSlots((slot) => {
  const { ladder } = slot;
  const isAnyBuy = ladder.isAny && ladder.last === Infinity && ladder.hasZero;
  const buy = isAnyBuy ? buyLadder({ lotCost: undefined, least: 1 }) : ladder;
  return { ...slot, ladder: !ladder.isAny && ladder.first > 1 ? { ...ladder, first: 1 } : buy };
});

/** Pays no fee. */
export const forgetsTheFee = solving((problem) => ({ ...problem, fee: 0 }));

/** Looks at holdings only. */
export const forgetsTheClasses = solving((problem) => ({
  ...problem,
  classWeights: problem.classWeights.map(() => 1e9),
}));

/** Looks at the first class only. */
export const forgetsLaterClasses = solving((problem) => ({
  ...problem,
  classWeights: problem.classWeights.map((weight, index) => (index === 0 ? weight : 1e9)),
}));

/** Does not mind idle money. */
export const forgetsIdleMoney = solving((problem) => ({ ...problem, idleWeight: 1e-3 }));

/** Sells whole lots only. */
export const neverSellsEverything = withSlots((slot) => ({
  ...slot,
  ladder: { ...slot.ladder, wholeSale: undefined },
}));

/** Stops at a plan that single changes do not improve. */
export const onlySingleMoves: Choose = (problem) => chooseLots(problem, 0);

/** Calls whatever it found the closest. */
export const believesItself: Choose = (problem, nodeLimit) => {
  const found = chooseLots(problem, nodeLimit);
  return { ...found, bound: found.distance, isProven: true };
};

/** Answers where there is no answer. */
export const sellsNothing: Choose = (problem) => ({
  amounts: problem.slots.map(() => 0),
  distance: 0,
  bound: 0,
  isProven: true,
});

/** Decides ties in favour of the last slot. */
export const tiesToTheLast: Choose = (problem, nodeLimit) => {
  const turned = chooseLots({ ...problem, slots: [...problem.slots].reverse() }, nodeLimit);
  return { ...turned, amounts: [...turned.amounts].reverse() };
};

/** Rounds what lots cost down. */
export const roundsDown = withSlots((slot) => ({
  ...slot,
  ladder: {
    ...slot.ladder,
    amountOf: (step) => Math.sign(step) * Math.floor(Math.abs(step) * slot.ladder.each + 1e-9) + 0,
  },
}));
