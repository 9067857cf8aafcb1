import type { level } from "../../core/plan/level.ts";
import { columnsOf, type LevelCase, type Row } from "./cases.ts";
import { toleranceOf } from "./law.ts";

export type Level = typeof level;

export function run(kernel: Level, rows: readonly Row[], total: number) {
  const { weights, lower, upper } = columnsOf(rows);
  return kernel(weights, lower, upper, total);
}

export function toleranceFor({ rows, total }: LevelCase): number {
  return toleranceOf(total, ...rows.flatMap((row) => [row.lower, row.upper]));
}
