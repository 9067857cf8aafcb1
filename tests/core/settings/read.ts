import type { Cells } from "../../../core/cells/cell.ts";
import { Problems, problemText } from "../../../core/cells/problem.ts";
import { parseSettings } from "../../../core/settings/index.ts";

/** Settings as they are read, amounts as numbers; problems in words. */
export function read(cells: Cells | string) {
  const problems = new Problems();
  const range = { name: "Settings", cells: typeof cells === "string" ? [[cells]] : cells };
  const { fxRates, ...settings } = parseSettings(range, problems);
  const plain = Object.fromEntries(
    Object.entries(settings).map(([key, value]) => [key, typeof value === "object" ? value.toNumber() : value]),
  );
  const rates = Object.fromEntries([...fxRates].map(([code, rate]) => [code, rate.toNumber()]));
  return { ...plain, fxRates: rates, problems: problems.found.map(problemText) };
}
