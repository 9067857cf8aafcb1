import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import type { CellContent } from "../../host/cells.ts";
import type { Step } from "../../host/change.ts";
import { typedValue } from "../grid/sheet-data.ts";

/** What leaves nothing of a cell but its look. Null takes a property away; one that is left out stays. */
const NOTHING = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** What a write puts into each cell, as Univer's commands take it; cells that stay as they are are left out. */
export function cellContents({
  range,
  cells,
}: Extract<Step, { kind: "write" }>): IObjectMatrixPrimitiveType<ICellData> {
  return Object.fromEntries(
    cells.map((row, rowIndex) => [
      range.row + rowIndex,
      Object.fromEntries(
        row.flatMap((content, index) => (content === null ? [] : [[range.column + index, cellContent(content)]])),
      ),
    ]),
  );
}

function cellContent(content: Exclude<CellContent, null>): ICellData {
  if (typeof content === "object") {
    return { ...NOTHING, f: content.formula };
  }
  return content === "" ? NOTHING : { ...NOTHING, ...typedValue(content, false) };
}
