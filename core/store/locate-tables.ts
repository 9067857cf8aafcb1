import { headerKey } from "../cells/key.ts";
import { listText } from "../cells/words.ts";
import { HOLDINGS_FIELDS, type HoldingsField, isHoldingsHeader } from "../portfolio/index.ts";
import { isTargetsHeader, TARGETS_FIELDS, type TargetsField } from "../targets/index.ts";
import type { Finding } from "./finding.ts";
import { isStrategiesHeader, type StrategyField, strategyFields } from "./strategy-fields.ts";

/** A table of the workbook, by what can be told without reading it. */
export interface TableCandidate {
  /** The name of the table or of its range; undefined where nothing names it. */
  readonly name: string | undefined;
  readonly sheet: string;
  /** The texts of its header row. */
  readonly headers: readonly string[];
}

/** Which of a workbook's tables are ours; undefined for one that is not there. */
export interface Located<Table> {
  readonly strategies: Table | undefined;
  readonly targets: Table | undefined;
  readonly notes: Table | undefined;
  /** Tables that hold positions, the likeliest first. */
  readonly holdings: readonly Table[];
  /** Two tables that could both be meant. */
  readonly findings: readonly Finding[];
}

/** The names of our tables and of the sheets they are on; the second where something else has the first. */
export const TABLE_NAMES = {
  strategies: ["Strategies", "EvenkeelStrategies"],
  targets: ["Targets", "EvenkeelTargets"],
  notes: ["Evenkeel", "EvenkeelNotes"],
} as const;

/**
 * Finds the store's tables among those of a workbook, by their headers: a table that is named as ours are, else one whose
 * sheet is, before any other that fits. In a workbook that has tables of ours, any other is not taken where a sheet or a name
 * is called so: what stands there is ours and damaged, and an old plan elsewhere is not to be read in its place. A copy that was kept of a sheet is passed
 * over.
 *
 * @param called - The names of the workbook's sheets, and its names for ranges.
 */
export function locateTables<Table extends TableCandidate>(
  tables: readonly Table[],
  called: readonly string[],
): Located<Table> {
  const originals = tables.filter(({ sheet }) => !isCopyName(sheet));
  const findings: Finding[] = [];
  const isOurs = originals.some(
    (table) =>
      (isNotes(table.headers) && rankOf(table, TABLE_NAMES.notes) < UNNAMED) ||
      (isStrategies(table.headers) && rankOf(table, TABLE_NAMES.strategies) < UNNAMED),
  );
  const one = (kind: keyof typeof TABLE_NAMES, fits: (headers: readonly string[]) => boolean) => {
    const isCalled = called.some((name) => headerKey(name) === headerKey(TABLE_NAMES[kind][0]));
    const fitting = originals.filter(
      (table) => fits(table.headers) && !(isOurs && isCalled && rankOf(table, TABLE_NAMES[kind]) === UNNAMED),
    );
    const least = Math.min(...fitting.map((table) => rankOf(table, TABLE_NAMES[kind])));
    const [chosen, ...others] = fitting.filter((table) => rankOf(table, TABLE_NAMES[kind]) === least);
    if (chosen && others.length > 0) {
      findings.push(twoTables(chosen, others, TABLE_NAMES[kind][0]));
    }
    return chosen;
  };
  return {
    strategies: one("strategies", isStrategies),
    targets: one("targets", isTargets),
    notes: one("notes", isNotes),
    holdings: [...originals]
      .filter(({ headers }) => isHoldings(headers))
      .sort((a, b) => rankHoldings(a) - rankHoldings(b)),
    findings,
  };
}

/** What a copy that is kept of a sheet is called: `Targets (copy)`, `Targets (copy 2)`. */
export function copyName(sheet: string, number: number): string {
  return `${sheet} (copy${number > 1 ? ` ${number}` : ""})`;
}

function isCopyName(sheet: string): boolean {
  return /\(copy(?: \d+)?\)$/u.test(sheet);
}

/** The rank of a table that nothing of ours names. */
const UNNAMED = 4;

function rankOf({ name, sheet }: TableCandidate, [usual, other]: readonly [string, string]): number {
  const names = [name === undefined ? undefined : headerKey(name), headerKey(sheet)];
  const ranks = [usual, other].flatMap((wanted, index) =>
    names.flatMap((found, place) => (found === headerKey(wanted) ? [place * 2 + index] : [])),
  );
  return Math.min(UNNAMED, ...ranks);
}

function rankHoldings({ name, sheet }: TableCandidate): number {
  return rankOf({ name, sheet, headers: [] }, ["Holdings", "Portfolio"]);
}

function fieldsIn<Name extends string>(
  headers: readonly string[],
  fields: readonly { readonly name: Name; readonly header: string; readonly synonyms: readonly string[] }[],
): ReadonlySet<Name> {
  const keys = new Set(headers.map(headerKey));
  return new Set(
    fields.flatMap(({ name, header, synonyms }) =>
      [header, ...synonyms].some((text) => keys.has(headerKey(text))) ? [name] : [],
    ),
  );
}

/** Amounts make a table one of holdings, or a result of our functions, whatever targets stand beside them. */
function hasAmounts(headers: readonly string[]): boolean {
  const found = fieldsIn<HoldingsField>(headers, HOLDINGS_FIELDS);
  return found.has("value") || found.has("quantity");
}

function isTargets(headers: readonly string[]): boolean {
  return isTargetsHeader(fieldsIn<TargetsField>(headers, TARGETS_FIELDS)) && !hasAmounts(headers);
}

function isStrategies(headers: readonly string[]): boolean {
  const found = fieldsIn<StrategyField>(headers, strategyFields([headers]));
  return isStrategiesHeader(found) && !fieldsIn<TargetsField>(headers, TARGETS_FIELDS).has("target");
}

function isNotes(headers: readonly string[]): boolean {
  const [first, second] = headers.map(headerKey);
  return first === "item" && second === "value";
}

/** A result of our functions has amounts too, and a drift or a reason beside them. */
function isHoldings(headers: readonly string[]): boolean {
  const keys = headers.map(headerKey);
  const isResult =
    keys.includes("driftafter") ||
    (keys.includes("drift") && keys.includes("gap")) ||
    (keys.includes("action") && keys.includes("amount"));
  return hasAmounts(headers) && isHoldingsHeader(fieldsIn<HoldingsField>(headers, HOLDINGS_FIELDS)) && !isResult;
}

function twoTables(chosen: TableCandidate, others: readonly TableCandidate[], name: string): Finding {
  const places = [chosen, ...others].map(({ sheet, name: own }) =>
    own === undefined ? `on the sheet ${sheet}` : `${own} on ${sheet}`,
  );
  return {
    code: "TWO_TABLES",
    range: name,
    what: `there are several tables of this kind: ${listText(places)}`,
    remedy: `Name the one to use ${name}, or rename a column of the others`,
    cell: undefined,
    consequence: `the one ${places[0]} is read`,
  };
}
