import { headerKey } from "../../cells/key.ts";
import { type Problem, Problems } from "../../cells/problem.ts";
import { textOf } from "../../cells/text.ts";
import { parseSettings } from "../../settings/index.ts";
import type { Finding } from "../finding.ts";
import type { StoreReading } from "../read/read-store.ts";
import type { StoreTable } from "../table.ts";

/** Problems that are found elsewhere, with their cells. */
const FOUND_ELSEWHERE: ReadonlySet<string> = new Set(["NEAR_MISS", "STRATEGY_TWICE"]);

/** Strategy and Account or Active alone say nothing about settings, and under a pair would pass for pairs themselves. */
const NAMES_ONLY = 2;

/**
 * What formulas refuse of Strategies when one of its strategies is chosen, and reading did not mind: rates, which are no
 * settings of the store's, columns that mean the same, and a header that stands there twice.
 */
export function settingsFindings({ tables, store, findings, strategiesLayout }: StoreReading): readonly Finding[] {
  const table = tables.strategies;
  if (!table || !strategiesLayout || strategiesLayout.width <= NAMES_ONLY) {
    return [];
  }
  const placeOf = ({ code, row, column }: Problem) => [code, row, headerKey(column ?? "")].join(" ");
  const known = new Set(findings.filter(({ range }) => range === table.name).map(placeOf));
  const refused = store.strategies
    .filter(({ row }) => row !== undefined)
    .flatMap(({ name }) => refusalsOf(table, name))
    .filter(({ code }) => !FOUND_ELSEWHERE.has(code));
  const byPlace = new Map(refused.map((problem) => [placeOf(problem), problem]));
  return [...byPlace]
    .filter(([place]) => !known.has(place))
    .map(([, problem]) => toFinding(problem, table, strategiesLayout.headerRow));
}

/** The problems of one strategy's settings, its rows those of the table. */
function refusalsOf({ name: range, cells }: StoreTable, strategy: string): readonly Problem[] {
  const problems = new Problems();
  const choice = [["Strategy", strategy]];
  parseSettings({ name: range, cells: [...choice, ...cells] }, problems);
  return problems.found.map((problem) => ({
    ...problem,
    row: problem.row === undefined ? undefined : problem.row - choice.length,
  }));
}

function toFinding(problem: Problem, { cells }: StoreTable, headerRow: number): Finding {
  const column = (cells[headerRow] ?? []).findIndex(
    (cell) => headerKey(textOf(cell)) === headerKey(problem.column ?? ""),
  );
  const isTwice = problem.code === "TWO_HEADERS";
  const isCell = problem.row !== undefined && problem.column !== undefined && column >= 0;
  return {
    ...problem,
    ...(isTwice && { what: `the row is a header like row ${headerRow + 1}`, remedy: "Keep one of the two" }),
    cell: problem.row === undefined ? undefined : { row: problem.row - 1, column: isCell ? column : undefined },
    consequence: "formulas that read the row refuse it",
  };
}
