import { keyText } from "../../cells/text.ts";
import type { TargetsField } from "../../targets/index.ts";
import { withColumns } from "../edits/columns.ts";
import type { Repair } from "../finding.ts";
import { cellOf, type Layout } from "../read/layout.ts";
import { NO_EDITS, type StoreTable } from "../table.ts";
import { deleting, inRows, rowsText, writing } from "./repair-parts.ts";
import type { Site, WaysOut } from "./site.ts";
import { unnamedRows } from "./unnamed-findings.ts";

/** The class of the row above is entered below it, as where cells were merged; or the row goes. */
export const classFillWays: WaysOut = (site) => filledFromAbove(site, "assetClass");

/** The only strategy is entered, or the one above; at the top of the table any of them can be meant. Or the row goes. */
export const strategyFillWays: WaysOut = (site) => {
  const { reading, finding, table } = site;
  const layout = reading.targetsLayout;
  const unnamed = unnamedRows(reading);
  const [only] = reading.store.strategies;
  if (layout && only && unnamed.length > 0) {
    const column = layout.columnByField.get("strategy");
    const fill =
      column === undefined
        ? named(table, layout, only.name, unnamed)
        : entering(table, only.name, "Strategy", unnamed, column);
    return [fill, ...(finding.cell ? [deleting(table, finding.cell.row)] : [])];
  }
  const filled = filledFromAbove(site, "strategy");
  const column = layout?.columnByField.get("strategy");
  if (layout && column === undefined) {
    return reading.store.strategies.map(({ name }) => named(table, layout, name, openRows(site, -1)));
  }
  const row = finding.cell?.row;
  return filled.length > 1 || column === undefined || row === undefined
    ? filled
    : [
        ...reading.store.strategies.map(({ name }) => entering(table, name, "Strategy", openRows(site, -1), column)),
        ...filled,
      ];
};

function filledFromAbove(site: Site, field: "assetClass" | "strategy"): readonly Repair[] {
  const { reading, finding, table } = site;
  const layout = reading.targetsLayout;
  const column = layout?.columnByField.get(field);
  const row = finding.cell?.row;
  if (!layout || column === undefined || row === undefined) {
    return [];
  }
  const strategyOf = (one: number) => reading.ownerByRow.get(one)?.strategyKey;
  const nameAt = (one: number) => keyText(cellOf(table, layout, one, field));
  const source = [...reading.ownerByRow.keys()]
    .filter((one) => one < row && nameAt(one) !== "" && (field === "strategy" || strategyOf(one) === strategyOf(row)))
    .reduce((last, one) => Math.max(last, one), -1);
  const header = field === "strategy" ? "Strategy" : "Asset class";
  const fill = source < 0 ? [] : [entering(table, nameAt(source), header, openRows(site, source), column)];
  return [...fill, deleting(table, row)];
}

/** The rows with the same finding around it, between the row above that names something and the next that does. */
function openRows({ reading, finding }: Site, source: number): readonly number[] {
  const open = reading.findings.flatMap(({ code, range, cell }) =>
    code === finding.code && range === finding.range && cell ? [cell.row] : [],
  );
  const isOpen = new Set(open);
  const next = [...reading.ownerByRow.keys()].filter((row) => row > (finding.cell?.row ?? 0) && !isOpen.has(row));
  const end = Math.min(...next, Number.POSITIVE_INFINITY);
  return open.filter((row) => row > source && row < end).sort((one, other) => one - other);
}

function entering(table: StoreTable, name: string, header: string, rows: readonly number[], column: number): Repair {
  return writing(table, `Enter ${name} in ${header} of ${rowsText(rows)}`, inRows(rows, column, name));
}

/** Adds the column Strategy with one name in all rows. */
function named(table: StoreTable, layout: Layout<TargetsField>, name: string, rows: readonly number[]): Repair {
  const { columns, columnByField } = withColumns<TargetsField>(layout, ["strategy"], () => "Strategy");
  const column = columnByField.get("strategy") ?? 0;
  return {
    label: `Add a column Strategy with ${name} in ${rowsText(rows)}`,
    table,
    edits: { ...NO_EDITS, columns, sets: inRows(rows, column, name) },
  };
}
