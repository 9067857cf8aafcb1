import type { Cells } from "../../core/cells/cell.ts";
import { Problems } from "../../core/cells/problem.ts";
import { parseHoldings } from "../../core/portfolio/index.ts";
import { parseSettings } from "../../core/settings/index.ts";
import { allocate, parseTargets } from "../../core/targets/index.ts";

/** Holdings held against targets, with the settings that were read. */
export function allocated(holdings: Cells, targets: Cells, settingsText = "") {
  const problems = new Problems();
  const settings = parseSettings({ name: "Settings", cells: [[settingsText]] }, problems);
  const portfolio = parseHoldings({ name: "Holdings", cells: holdings }, settings, problems);
  const strategy = parseTargets({ name: "Targets", cells: targets }, settings, problems);
  problems.throwIfAny();
  const allocation = allocate(portfolio, strategy, settings, problems);
  problems.throwIfAny();
  return { allocation, settings };
}
