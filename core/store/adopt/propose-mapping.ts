import type { Cells } from "../../cells/cell.ts";
import { columnsByContents } from "./by-contents.ts";
import { columnsByHeader } from "./by-header.ts";
import { findHeaderRow } from "./find-header-row.ts";
import { type MappingProposal, missingFields } from "./mapping-proposal.ts";
import { sheetColumns } from "./sheet-columns.ts";

/**
 * What the columns of a table of holdings probably are: by headers that the formulas know, then by words for them in
 * several languages and near misses, then by what is in their cells.
 *
 * @param cells - The table with its header row, if it has one; a preamble above it does no harm.
 * @example Wertpapier | Stück | Kurs | Depotwert → Holding, Quantity, Price, Value
 */
export function proposeMapping(cells: Cells): MappingProposal {
  const headerRow = findHeaderRow(cells);
  const columns = sheetColumns(cells, headerRow);
  const byHeader = columnsByHeader(columns);
  const all = [...byHeader, ...columnsByContents(columns, byHeader)];
  return {
    headerRow,
    columns: all.sort((one, other) => one.index - other.index),
    missing: missingFields(new Set(all.map(({ field }) => field))),
  };
}
