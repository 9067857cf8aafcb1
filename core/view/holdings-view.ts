import type { Cells } from "../cells/cell.ts";
import { amountOf, sumOf } from "../cells/money.ts";
import { type Problem, Problems } from "../cells/problem.ts";
import { columnName } from "../cells/table-shape.ts";
import { textOf } from "../cells/text.ts";
import { HOLDINGS_FIELDS, type HoldingsField, type Portfolio, parseHoldings } from "../portfolio/index.ts";
import { readHoldingsTable } from "../portfolio/read-holdings-table.ts";
import { parseSettings } from "../settings/index.ts";

/** Holdings as they are understood, for a person to confirm. Amounts are in the base currency. */
export interface HoldingsView {
  /** How many assets are held; several rows of one count once. */
  readonly holdings: number;
  readonly value: number;
  /** "" where nothing names it. */
  readonly currency: string;
  readonly decimals: number;
  /** In order of first appearance; empty where no column names any. */
  readonly accounts: readonly string[];
  /** In the order of the documentation. */
  readonly columns: readonly UnderstoodColumn[];
  /** Rows left out, totals that disagree. */
  readonly notes: readonly PlacedText[];
  /** What cannot be read; the figures above are then not whole. */
  readonly problems: readonly PlacedText[];
}

/** A column whose meaning is known. */
export interface UnderstoodColumn {
  readonly field: HoldingsField;
  /** What we call it: `Quantity`. */
  readonly means: string;
  /** As written in the sheet, or `column 2`. */
  readonly header: string;
}

/** A sentence about a place in the cells that were read. */
export interface PlacedText {
  /** From 0 in those cells; undefined where it is about no single row. */
  readonly row: number | undefined;
  /** From 0; undefined for the whole row. */
  readonly column: number | undefined;
  readonly text: string;
}

const RANGE = "Holdings";
const OF_ROW = /^row (\d+) (.*)$/su;

/** The holdings of all accounts as every formula reads them without settings; what cannot be read is left out. */
export function portfolioOf(holdings: Cells, problems: Problems = new Problems()): Portfolio {
  return parseHoldings({ name: RANGE, cells: holdings }, parseSettings(undefined, new Problems()), problems);
}

/**
 * What a table of holdings is understood as. Nothing is thrown: what cannot be read is a problem at its place.
 *
 * @param holdings - Under headers that readers know, as the formulas are given them.
 */
export function holdingsView(holdings: Cells): HoldingsView {
  const problems = new Problems();
  const portfolio = portfolioOf(holdings, problems);
  const { decimals } = parseSettings(undefined, new Problems());
  const { headers } = readHoldingsTable({ name: RANGE, cells: holdings }, new Problems());
  const positions = portfolio.holdings.flatMap((holding) => holding.positions);
  return {
    holdings: portfolio.holdings.length,
    value: amountOf(sumOf(portfolio.holdings.map(({ value }) => value)), decimals),
    currency: portfolio.baseCurrency,
    decimals,
    accounts: [...new Set(positions.map(({ account }) => account).filter((account) => account !== ""))],
    columns: HOLDINGS_FIELDS.flatMap(({ name, header: means }) => {
      const header = headers[name];
      return header === undefined ? [] : [{ field: name, means, header }];
    }),
    notes: portfolio.notes.map(placedNote),
    problems: problems.found.map((problem) => placedProblem(problem, holdings)),
  };
}

function placedNote(note: string): PlacedText {
  const [, row, text] = OF_ROW.exec(note) ?? [];
  return row === undefined || text === undefined
    ? { row: undefined, column: undefined, text: `${sentence(note)}.` }
    : { row: Number(row) - 1, column: undefined, text: `${sentence(text)}.` };
}

function placedProblem({ row, subject, column, what, remedy }: Problem, cells: Cells): PlacedText {
  const about = [subject, column].filter((part) => part !== undefined && part !== "").join(", ");
  const text = about === "" ? sentence(what) : `${about}: ${what}`;
  return {
    row: row === undefined ? undefined : row - 1,
    column: row === undefined || column === undefined ? undefined : columnHeaded(cells.slice(0, row), column),
    text: `${text}. ${remedy}.`,
  };
}

/** The column under a header, the nearest one above; undefined where none is called so. */
function columnHeaded(above: Cells, header: string): number | undefined {
  const width = Math.max(0, ...above.map((line) => line.length));
  const byPlace = Array.from({ length: width }, (_, index) => columnName(index)).indexOf(header);
  const byHeader = [...above].reverse().map((line) => line.map(textOf).indexOf(header));
  const found = byHeader.find((index) => index >= 0) ?? byPlace;
  return found < 0 ? undefined : found;
}

function sentence(clause: string): string {
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}
