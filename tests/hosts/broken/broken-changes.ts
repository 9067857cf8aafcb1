import { conflictIn } from "../../../addin/host/conflict-in.ts";
import { type BrokenHost, broken, comparing, inCells, ofApplied, reporting } from "./broken-host.ts";

/** Hosts that compare, make or take back changes wrongly. */
export const BROKEN_CHANGES: readonly BrokenHost[] = [
  broken("leaves the steps before a failure done", (host) => ({
    apply: async (change) => {
      let outcome = await host.apply({ ...change, steps: [] });
      for (const step of change.steps) {
        outcome = outcome.kind === "applied" ? await host.apply({ ...change, expected: [], steps: [step] }) : outcome;
      }
      return outcome;
    },
  })),
  reporting("says that all is restored where it is not", (outcome) =>
    outcome.kind === "failed" ? { ...outcome, isRestored: true } : outcome,
  ),
  reporting("calls every failure a conflict", (outcome) =>
    outcome.kind === "failed"
      ? { kind: "conflict", at: { sheet: "Targets", row: 0, column: 0, rows: 1, columns: 1 } }
      : outcome,
  ),
  reporting("forgets what the inverse expects", (outcome) =>
    ofApplied(outcome, (inverse) => ({ ...inverse, expected: [] })),
  ),
  reporting("leaves formulas broken that pointed into what was deleted", (outcome) =>
    ofApplied(outcome, (inverse) => ({
      ...inverse,
      steps: inverse.steps.filter((step) => step.kind !== "write" || step.range.sheet !== "Plan"),
    })),
  ),
  reporting("does not give names back what they lost", (outcome) =>
    ofApplied(outcome, (inverse) => ({ ...inverse, steps: inverse.steps.filter(({ kind }) => kind !== "name") })),
  ),
  reporting("takes steps back in the order they were made", (outcome) =>
    ofApplied(outcome, (inverse) => ({ ...inverse, steps: [...inverse.steps].reverse() })),
  ),
  reporting("names a conflict by its row", (outcome) =>
    outcome.kind === "conflict" ? { ...outcome, at: { ...outcome.at, column: 0 } } : outcome,
  ),
  comparing("compares nothing", (_expected, actual) => actual),
  comparing("compares values as texts", (expected, actual) =>
    inCells(expected, (value, row, column) => {
      const now = actual.values[row]?.[column] ?? "";
      return String(value) === String(now) ? now : value;
    }),
  ),
  comparing("compares values without formulas", (expected, actual) => ({ ...expected, formulas: actual.formulas })),
  comparing("compares without regard to case", (expected, actual) =>
    inCells(expected, (value, row, column) => {
      const now = actual.values[row]?.[column] ?? "";
      return String(value).toLowerCase() === String(now).toLowerCase() ? now : value;
    }),
  ),
  comparing("takes a 0 for a blank", (expected, actual) =>
    inCells(expected, (value, row, column) => (value === "" && actual.values[row]?.[column] === 0 ? 0 : value)),
  ),
  broken("compares before its turn", (host) => ({
    apply: async (change) => {
      const driver = { ...host, contents: unused, names: unused, sheetSpec: unused, step: unused };
      const at = await conflictIn(driver, change.expected);
      const expected = change.expected.map(({ range }) => range);
      const later = new Promise<void>((resolve) => setTimeout(resolve, 1));
      await later;
      return at ? { kind: "conflict", at } : host.apply({ ...change, expected: await host.read(expected) });
    },
  })),
];

async function unused(): Promise<never> {
  throw new Error("unused");
}
