import { useState } from "react";
import { proposeMapping } from "../../../core/store/index.ts";
import type { RangeRef } from "../../host/range.ts";
import type { Candidate } from "../../store/load-holdings.ts";
import type { PaneWorkbook } from "../workbook/pane-workbook.ts";

/** What is selected as a table that may hold the holdings. */
export interface SelectedTable {
  /** Undefined until a selection was taken. */
  readonly candidate: Candidate | undefined;
  /** Why the selection cannot be taken; "" where nothing is in the way. */
  readonly objection: string;
  readonly take: () => Promise<boolean>;
}

/** Takes what is selected in the sheet as the holdings: a range, or the table around one selected cell. */
export function useSelectedTable({ host, loaded }: PaneWorkbook): SelectedTable {
  const [candidate, setCandidate] = useState<Candidate>();
  const [objection, setObjection] = useState("");
  const take = async (): Promise<boolean> => {
    const selected = await host.selection();
    const isCell = selected.rows === 1 && selected.columns === 1;
    const range = isCell ? loaded.tables.find((table) => isIn(selected, table.range))?.range : selected;
    if (!range || range.rows < 2 || range.columns < 2) {
      setObjection("Select the whole table in the sheet first, with its row of headers, then press this again.");
      return false;
    }
    const [block] = await host.read([range]);
    setObjection("");
    setCandidate(block && { block, proposal: proposeMapping(block.values) });
    return block !== undefined;
  };
  return { candidate, objection, take };
}

function isIn(cell: RangeRef, range: RangeRef): boolean {
  return (
    cell.sheet === range.sheet &&
    cell.row >= range.row &&
    cell.row < range.row + range.rows &&
    cell.column >= range.column &&
    cell.column < range.column + range.columns
  );
}
