import type { Checks } from "../planner-case.ts";
import { COUNTEREXAMPLE_CHECKS } from "./counterexamples.ts";
import { LAKSHMI_CHECKS } from "./lakshmi.ts";
import { LIMIT_CHECKS } from "./limits.ts";
import { MAO_CHECKS } from "./mao.ts";
import { OTHER_CHECKS } from "./others.ts";
import { TRANSFER_CHECKS } from "./transfers.ts";
import { WEALTHFOLIO_DRIFT_CHECKS } from "./wealthfolio-drift.ts";
import { WEALTHFOLIO_PLAN_CHECKS } from "./wealthfolio-plans.ts";
import { WORKSHEET_CHECKS } from "./worksheets.ts";

/** Every case that our functions answer as its source does. */
export const CHECKS: Checks = {
  ...LAKSHMI_CHECKS,
  ...MAO_CHECKS,
  ...WEALTHFOLIO_DRIFT_CHECKS,
  ...WEALTHFOLIO_PLAN_CHECKS,
  ...TRANSFER_CHECKS,
  ...WORKSHEET_CHECKS,
  ...LIMIT_CHECKS,
  ...COUNTEREXAMPLE_CHECKS,
  ...OTHER_CHECKS,
};
