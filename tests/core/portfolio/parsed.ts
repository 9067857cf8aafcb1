import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Cells } from "../../../core/cells/cell.ts";
import { amountOf } from "../../../core/cells/money.ts";
import { Problems, problemText } from "../../../core/cells/problem.ts";
import { parseHoldings } from "../../../core/portfolio/index.ts";
import { parseSettings } from "../../../core/settings/index.ts";

/** A holdings range as it is read, in plain values; problems and notes in words. */
export function parsed(cells: Cells, settingsText = "") {
  const problems = new Problems();
  const settings = parseSettings({ name: "Settings", cells: [[settingsText]] }, problems);
  const portfolio = parseHoldings({ name: "Holdings", cells }, settings, problems);
  return {
    holdings: portfolio.holdings,
    valueBySymbol: Object.fromEntries(
      portfolio.holdings.map(({ symbol, value }) => [symbol, amountOf(value, settings.decimals)]),
    ),
    baseCurrency: portfolio.baseCurrency,
    notes: portfolio.notes,
    problems: problems.found.map(problemText),
  };
}

/** An example of a broker's export as text cells. */
export function brokerExport(name: string): string[][] {
  const path = new URL(`../../golden/positions/${name}.csv`, import.meta.url);
  return Papa.parse<string[]>(readFileSync(path, "utf8").trimEnd()).data;
}

/** The same cells as Excel on the desktop hands them over: a rectangle, blanks as 0. */
export function asInExcel(cells: readonly (readonly string[])[]): Cells {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => Array.from({ length: width }, (_, column) => row[column] || 0));
}
