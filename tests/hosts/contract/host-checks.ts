import { conflictChecks } from "./conflict-checks.ts";
import { deletionChecks } from "./deletion-checks.ts";
import type { HostCheck } from "./harness.ts";
import { inverseChecks } from "./inverse-checks.ts";
import { sheetsChecks } from "./sheets-checks.ts";
import { tablesChecks } from "./tables-checks.ts";
import { sizeChecks, valuesChecks } from "./values-checks.ts";
import { watchChecks } from "./watch-checks.ts";
import { wholeChecks } from "./whole-checks.ts";

/** What every host does, as checks that run in any test runner and against hosts broken on purpose. */
export const HOST_CHECKS: readonly HostCheck[] = [
  ...tablesChecks,
  ...valuesChecks,
  ...conflictChecks,
  ...wholeChecks,
  ...inverseChecks,
  ...deletionChecks,
  ...sheetsChecks,
  ...watchChecks,
  ...sizeChecks,
];
