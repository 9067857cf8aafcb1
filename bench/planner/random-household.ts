import type { Cells } from "../../core/index.ts";
import { seeded } from "../portfolios.ts";

/** A sheet and a deposit in whole units of the base currency. */
export interface HouseholdSheets {
  readonly holdings: Cells;
  readonly targets: Cells;
  readonly deposit: number;
}

/** Whether targets are set for classes and for the holdings in them, or for each holding alone. */
export type Levels = "one-level" | "two-level";

const MOST_CLASSES = 8;
/** Targets are written as whole numbers of basis points. */
const BASIS_POINTS = 10_000;

/**
 * A household as people keep them: log-normal targets, whole shares held that are worth their targets give or take some 25%,
 * prices from 5 to 500 with cents, 2,000 to 20,000 a holding on average, a deposit of 1% to 10% of it all.
 *
 * @param seed - The same seed gives the same household on every machine.
 */
export function randomHousehold(count: number, levels: Levels, seed: number): HouseholdSheets {
  const random = seeded(seed * 7_919 + count);
  const total = count * logUniform(2_000, 20_000, random);
  const classCount = levels === "one-level" ? 1 : Math.min(MOST_CLASSES, Math.max(2, Math.floor(count / 2)));
  const classTargets = basisPoints(classCount, 0.5, random);
  const holdings: (string | number)[][] = [["Asset class", "Holding", "Quantity", "Price"]];
  const targets: (string | number)[][] = [["Asset class", "Holding", "Target"]];
  for (const [index, classTarget] of classTargets.entries()) {
    const assetClass = levels === "one-level" ? "" : `Class ${index + 1}`;
    const size = Math.floor((count + index) / classCount);
    if (levels === "two-level") {
      targets.push([assetClass, "", classTarget / BASIS_POINTS]);
    }
    for (const target of basisPoints(size, 0.8, random)) {
      const symbol = `S${holdings.length}`;
      const aim = (total * classTarget * target) / BASIS_POINTS ** 2;
      const price = Math.round(100 * logUniform(5, 500, random)) / 100;
      holdings.push([assetClass, symbol, Math.round((aim * Math.exp(0.25 * normal(random))) / price), price]);
      targets.push([assetClass, symbol, target / BASIS_POINTS]);
    }
  }
  return { holdings, targets, deposit: Math.round(total * (0.01 + 0.09 * random())) };
}

/** Log-normal weights as basis points that sum to 10,000, at least one each; what rounding leaves goes to the first. */
function basisPoints(count: number, spread: number, random: () => number): readonly number[] {
  const weights = Array.from({ length: count }, () => Math.exp(spread * normal(random)));
  const sum = weights.reduce((running, weight) => running + weight, 0);
  const points = weights.map((weight) => 1 + Math.floor(((BASIS_POINTS - count) * weight) / sum));
  const left = points.reduce((rest, point) => rest - point, BASIS_POINTS);
  return points.map((point, index) => (index === 0 ? point + left : point));
}

function logUniform(from: number, to: number, random: () => number): number {
  return from * (to / from) ** random();
}

/** A standard normal variable (Box and Muller). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
