import fc from "fast-check";
import loadHighs from "highs";
import { requireNear, sum } from "./law.ts";

const highs = await loadHighs();
type HighsSolution = ReturnType<typeof highs.solve>;

/** A variable of a separable quadratic programme: curvature·x² + slope·x within [lower, upper]. */
export interface Variable {
  readonly curvature: number;
  readonly slope: number;
  readonly lower: number;
  readonly upper: number;
}

/** HiGHS gives up on a few quadratic programmes with next to no room to move; in larger units it takes them. */
const UNITS = [1, 10, 100, 1000];

/**
 * Holds amounts that keep the bounds and the total to the optimum of HiGHS, an algorithm that shares nothing with the kernels
 * under test: least Σ curvature·x² + slope·x subject to the bounds and Σ x = total. As the optimum is unique the amounts must
 * be the same. Now and then (once in some 50 000 cases) HiGHS calls optimal what is not, or gives up: amounts that
 * cost less than its answer pass, and a case without answer is skipped.
 *
 * @throws Error when the amounts break a bound or the total, or differ from the optimum.
 */
export function requireLeast(
  amounts: readonly number[],
  variables: readonly Variable[],
  total: number,
  tolerance: number,
): void {
  requireNear([sum(amounts)], [total], tolerance);
  const within = variables.map(({ lower, upper }, index) => Math.min(Math.max(amounts[index] ?? NaN, lower), upper));
  requireNear(amounts, within, tolerance);
  const solved = solveSeparable(variables, total);
  const costOf = (xs: readonly number[]): number =>
    sum(variables.map(({ curvature, slope }, index) => (curvature * (xs[index] ?? NaN) + slope) * (xs[index] ?? NaN)));
  const margin = 1e-6 * (Math.abs(costOf(amounts)) + 1);
  if (!(costOf(amounts) < costOf(solved) - margin)) {
    requireNear(amounts, solved, tolerance);
  }
}

function solveSeparable(variables: readonly Variable[], total: number): readonly number[] {
  for (const unit of UNITS) {
    const solution = solve(separableText(variables, total, unit));
    if (solution !== undefined) {
      return primalOf(solution, variables.length).map((amount) => amount / unit);
    }
  }
  return skip();
}

/** The programme with every amount multiplied by the unit. */
function separableText(variables: readonly Variable[], total: number, unit: number): string {
  const slopes = variables.map(({ slope }, index) => signed(slope * unit, `x${index}`)).join(" ");
  const squares = variables.map(({ curvature }, index) => signed(2 * curvature, `x${index} ^ 2`)).join(" ");
  const rows = `both: ${variables.map((_, index) => `+ x${index}`).join(" ")} = ${total * unit}`;
  const bounds = variables.map(({ lower, upper }, index) =>
    boundsOf({ lower: lower * unit, upper: upper * unit }, `x${index}`),
  );
  return `Minimize\n cost: ${slopes} + [ ${squares} ] / 2\nSubject To\n ${rows}\nBounds\n ${bounds.join("\n ")}\nEnd\n`;
}

/** Least Σ |x_i − aim_i| over the bounds and Σ x = total, a linear programme by HiGHS. */
export function leastAbsolute(
  aims: readonly number[],
  bounds: readonly Pick<Variable, "lower" | "upper">[],
  total: number,
): number {
  const cost = aims.map((_, index) => `+ e${index}`).join(" ");
  const rows = aims.flatMap((aim, index) => [
    ` a${index}: e${index} - x${index} >= ${-aim}`,
    ` b${index}: e${index} + x${index} >= ${aim}`,
  ]);
  const all = ` both: ${aims.map((_, index) => `+ x${index}`).join(" ")} = ${total}`;
  const limits = bounds.map((variable, index) => boundsOf(variable, `x${index}`));
  const text = `Minimize\n cost: ${cost}\nSubject To\n${all}\n${rows.join("\n")}\nBounds\n ${limits.join("\n ")}\nEnd\n`;
  return objectiveOf(text);
}

/** Least max |x_i / aim_i − 1| over the bounds and Σ x = total, a linear programme by HiGHS; aims are positive. */
export function leastWorstRatio(
  aims: readonly number[],
  bounds: readonly Pick<Variable, "lower" | "upper">[],
  total: number,
): number {
  const rows = aims.flatMap((aim, index) => [
    ` a${index}: ${aim} worst - x${index} >= ${-aim}`,
    ` b${index}: ${aim} worst + x${index} >= ${aim}`,
  ]);
  const all = ` both: ${aims.map((_, index) => `+ x${index}`).join(" ")} = ${total}`;
  const limits = bounds.map((variable, index) => boundsOf(variable, `x${index}`));
  const text = `Minimize\n cost: worst\nSubject To\n${all}\n${rows.join("\n")}\nBounds\n ${limits.join("\n ")}\nEnd\n`;
  return objectiveOf(text);
}

function signed(coefficient: number, name: string): string {
  return `${coefficient < 0 ? "-" : "+"} ${Math.abs(coefficient)} ${name}`;
}

function boundsOf({ lower, upper }: Pick<Variable, "lower" | "upper">, name: string): string {
  const low = lower === -Infinity ? "-inf" : String(lower);
  return upper === Infinity ? `${name} >= ${low}` : `${low} <= ${name} <= ${upper}`;
}

/** The solution; undefined when HiGHS fails or finds no end within 0.1 s, where a millisecond is usual. */
function solve(text: string): HighsSolution | undefined {
  let solution: HighsSolution;
  try {
    solution = highs.solve(text, { output_flag: false, time_limit: 0.1 });
  } catch {
    return undefined;
  }
  if (solution.Status === "Time limit reached") {
    return undefined;
  }
  if (solution.Status !== "Optimal") {
    throw new Error(`HiGHS reports ${solution.Status} for\n${text}`);
  }
  return solution;
}

/** Leaves the case out; fast-check complains if that happens often. */
function skip(): never {
  fc.pre(false);
  throw new Error("fc.pre returned");
}

function objectiveOf(text: string): number {
  return solve(text)?.ObjectiveValue ?? skip();
}

function primalOf({ Columns }: HighsSolution, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => {
    const column = Columns[`x${index}`];
    if (column === undefined || !("Primal" in column)) {
      throw new Error(`HiGHS gives no value for x${index}`);
    }
    return column.Primal;
  });
}
