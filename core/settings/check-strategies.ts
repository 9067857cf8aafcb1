import { headerKey } from "../cells/key.ts";
import { keyFault } from "../cells/key-fault.ts";
import { isNearMiss, nearest } from "../cells/near.ts";
import type { Fault, Problems } from "../cells/problem.ts";
import { keyText, quoted, textOf } from "../cells/text.ts";
import { isStrategiesHeader, type StrategiesTable } from "./strategies-table.ts";
import { STRATEGY_COLUMNS, strategyColumnOf } from "./strategy-columns.ts";

const SLIPS_OF = STRATEGY_COLUMNS.filter(({ kind }) => kind !== "created" && kind !== "updated").map(
  ({ header }) => header,
);

/** A shorter header is within two letters of much that is no slip of it: Cost and Cash. */
const LONG_HEADER = 6;

/**
 * Checks the columns of a Strategies table.
 *
 * @param problems - Collects two columns of one setting, a column whose header is nearly a setting's, a second header row,
 *   and a table without strategies.
 * @returns Whether there were none.
 */
export function checkStrategies(table: StrategiesTable, problems: Problems): boolean {
  const before = problems.found.length;
  const where = { range: table.name, row: table.headerRow };
  const firstByHeader = new Map<string, string>();
  for (const { header, written } of table.columns) {
    const first = firstByHeader.get(header);
    firstByHeader.set(header, first ?? written);
    if (first !== undefined) {
      problems.add({ ...where, ...twice(first, written, header) });
    }
  }
  for (const cell of table.header) {
    const near = typeof cell === "string" ? slipOf(textOf(cell)) : undefined;
    if (near !== undefined) {
      problems.add({
        ...where,
        code: "NEAR_MISS",
        what: `the column ${quoted(cell)} is nearly the setting "${near}"`,
        remedy: `Rename it to "${near}", or to something less like it`,
      });
    }
  }
  const rival = table.lines.findIndex(isStrategiesHeader);
  if (rival >= 0) {
    problems.add({
      code: "TWO_HEADERS",
      range: table.name,
      row: table.headerRow + rival + 1,
      what: `the row is a header like row ${table.headerRow}`,
      remedy: "Pass one table",
    });
  }
  if (table.rows.length === 0) {
    problems.add(noStrategies(table));
  }
  return problems.found.length === before;
}

function twice(first: string, second: string, header: string): Fault {
  return {
    code: "TWO_COLUMNS",
    what: `"${first}" and "${second}" both mean ${header}`,
    remedy: "Keep one of the two, or rename the other",
  };
}

/** The column that a header of the user's own is likely a slip of; undefined for none. */
export function slipOf(header: string): string | undefined {
  const near = strategyColumnOf(header) || headerKey(header) === "" ? undefined : nearest(header, SLIPS_OF, headerKey);
  return near !== undefined && (near.length > LONG_HEADER || isNearMiss(headerKey(header), headerKey(near)))
    ? near
    : undefined;
}

/** No row names a strategy: because there is none, or because the names cannot be read. */
function noStrategies({ name, headerRow, columns, lines }: StrategiesTable) {
  const key = columns.find(({ kind }) => kind === "strategy");
  const faulty = lines.findIndex((line) => keyText(line[key?.index ?? -1]) !== "");
  const fault = keyFault(lines[faulty]?.[key?.index ?? -1], "Enter the strategy's name");
  return fault
    ? { range: name, row: headerRow + faulty + 1, column: key?.written, ...fault }
    : {
        range: name,
        code: "NO_STRATEGIES",
        what: "no row below the header names a strategy",
        remedy: "Enter a strategy's name in column Strategy, or pass the rows below the header as well",
      };
}
