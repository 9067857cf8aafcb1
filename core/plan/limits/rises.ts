import { TIE } from "../ties.ts";
import type { Situation } from "./situation.ts";

/** How amounts move with a level: by `rises`, from `rests` where they are at that of the ideal plan. */
export interface Rises {
  /** By candidate: see `OrderSlot`. */
  readonly ofSlots: readonly Rise[];
  readonly ofClasses: readonly Rise[];
}

/** See `OrderSlot.rise` and `OrderSlot.rest`. */
export interface Rise {
  readonly rise: number;
  readonly rest: number;
}

/** A slot or class, with the change of the ideal plan. */
interface Moved {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly target: number;
  readonly change: number;
}

const NO_RISE: Rise = { rise: 0, rest: 0 };

/**
 * How far each amount of the ideal plan rises with the level of its class, and each class with that of the portfolio: by
 * its target where the plan is a water level, else 0, which promises nothing.
 *
 * The largest gap first, the edge of a band, and amounts below 0 that are filled first are no water level.
 */
export function risesOf({ classes, candidates, request }: Situation, unrestricted: readonly number[]): Rises {
  const { method, rebalanceTo } = request.settings;
  const isLevel =
    method === "Balanced" &&
    (request.flow !== "rebalance" || rebalanceTo === "Target") &&
    candidates.every(({ slot }) => slot.value >= 0);
  if (!isLevel) {
    return { ofSlots: candidates.map(() => NO_RISE), ofClasses: classes.map(() => NO_RISE) };
  }
  const changeOfClass = classes.map(() => 0);
  const membersOf: Moved[][] = classes.map(() => []);
  const moved = candidates.map(({ slot, classIndex }, index) => {
    const change = unrestricted[index] ?? 0;
    const target = slot.holding ? (slot.holding.target?.number ?? 0) : (classes[classIndex]?.weight ?? 0);
    const one = { ...slot, target, change };
    changeOfClass[classIndex] = (changeOfClass[classIndex] ?? 0) + change;
    membersOf[classIndex]?.push(one);
    return one;
  });
  const movedClasses = classes.map((one, index) => ({ ...one, target: one.weight, change: changeOfClass[index] ?? 0 }));
  const levels = membersOf.map(levelOf);
  const level = levelOf(movedClasses);
  return {
    ofSlots: moved.map((one, index) => riseAt(one, levels[candidates[index]?.classIndex ?? 0] ?? 0)),
    ofClasses: movedClasses.map((one) => riseAt(one, level)),
  };
}

/**
 * Amount ÷ target in the ideal plan, by the largest of those that no bound holds; 0 where there is none. Any level would
 * do, as rests are measured from it; this one makes most of them 0.
 */
function levelOf(members: readonly Moved[]): number {
  const free = members.filter((one) => one.target > 0 && isWithin(one));
  const largest = free.reduce<Moved | undefined>(
    (best, one) => (best && best.target >= one.target ? best : one),
    undefined,
  );
  return largest ? (largest.value + largest.change) / largest.target : 0;
}

function riseAt(one: Moved, level: number): Rise {
  if (one.target === 0) {
    return NO_RISE;
  }
  return { rise: one.target, rest: isWithin(one) ? 0 : level * one.target - one.value - one.change };
}

function isWithin({ value, change, lower, upper }: Moved): boolean {
  return value + change > lower + TIE && value + change < upper - TIE;
}
