import { expect } from "vitest";
import type { PlanView } from "../sheets/plan-view.ts";

/**
 * Asserts that a plan changes exactly these holdings by these amounts.
 *
 * @param tolerance - In money, not in minor units; beside what a float makes of it.
 */
export function expectChanges(plan: PlanView, expected: Readonly<Record<string, number>>, tolerance = 0): void {
  const unexpected = [...plan.changeByHolding.keys()].filter((name) => !(name in expected));
  expect(unexpected).toEqual([]);
  for (const [name, change] of Object.entries(expected)) {
    const got = (plan.changeByHolding.get(name) ?? 0) / 100;
    expect(Math.abs(got - change), `${name} ${got}, expected ${change}`).toBeLessThanOrEqual(tolerance + 1e-9);
  }
}
