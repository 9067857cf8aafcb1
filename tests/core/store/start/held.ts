import type { Cells } from "../../../../core/cells/cell.ts";
import { Problems } from "../../../../core/cells/problem.ts";
import type { Portfolio } from "../../../../core/portfolio/index.ts";
import { parseHoldings } from "../../../../core/portfolio/index.ts";
import { parseSettings } from "../../../../core/settings/index.ts";
import type { ClassTarget } from "../../../../core/store/model.ts";

/** A portfolio of rows: holding, asset class, value. */
export function held(...rows: readonly (readonly [string, string, number])[]): Portfolio {
  return portfolioOf([["Holding", "Asset class", "Value"], ...rows]);
}

/** A portfolio as a holdings range is read. */
export function portfolioOf(cells: Cells): Portfolio {
  const problems = new Problems();
  const settings = parseSettings({ name: "Settings", cells: [[""]] }, problems);
  const portfolio = parseHoldings({ name: "Holdings", cells }, settings, problems);
  problems.throwIfAny();
  return portfolio;
}

/** Class targets in a line each: `Stocks 0.8: VTI 0.75, VXUS 0.25`. */
export function linesOf(classes: readonly ClassTarget[]): readonly string[] {
  return classes.map(({ name, target, holdings }) => {
    const inside = holdings.map(({ holding, target: share }) => `${holding} ${share?.toFixed()}`);
    return `${name} ${target?.toFixed()}: ${inside.join(", ")}`.replace(/: $/u, "");
  });
}
