import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A case found in another tool's tests, documents or issues, or constructed to show a weakness. */
export interface PlannerCase {
  readonly id: string;
  /** The tool it comes from. */
  readonly peer: string;
  /** Where its numbers stand. */
  readonly source: Readonly<Record<string, string>>;
  readonly kind: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

/** Runs one case through the public functions; throws where the result is not the expected one. */
export type Check = (one: PlannerCase) => void;

/** Checks by the id of their case. */
export type Checks = Readonly<Record<string, Check>>;

const FILE = join(import.meta.dirname, "planner.json");

/** All cases of planner.json. */
export const PLANNER_CASES: readonly PlannerCase[] = (
  JSON.parse(readFileSync(FILE, "utf8")) as { readonly vectors: readonly PlannerCase[] }
).vectors;

/** The case of an id. @throws Error where there is none. */
export function plannerCase(id: string): PlannerCase {
  const found = PLANNER_CASES.find((one) => one.id === id);
  if (!found) {
    throw new Error(`There is no case ${id}`);
  }
  return found;
}

/** One check for several cases. */
export function checksOf(ids: readonly string[], check: Check): Checks {
  return Object.fromEntries(ids.map((id) => [id, check]));
}
