import { isBlank } from "../../cells/text.ts";
import { headerText } from "../read/layout.ts";
import { deleting, emptying } from "./repair-parts.ts";
import type { Site, WaysOut } from "./site.ts";

/** A cell that cannot be read is emptied; where it names something, the row goes, for a blank would mean another row. */
export const cellWays: WaysOut = (site) => {
  const { finding, table } = site;
  const { row, column } = finding.cell ?? { row: 0, column: undefined };
  if (column === undefined) {
    return [];
  }
  return isNameColumn(site, column) ? rowWays(site) : [emptying(table, row, column, finding.column)];
};

/** A row that means nothing as it stands is deleted. */
export const rowWays: WaysOut = ({ finding, table }) => (finding.cell ? [deleting(table, finding.cell.row)] : []);

/** Min or Max is emptied, whichever the target is beyond. */
export const bandWays: WaysOut = ({ reading: { targetsLayout }, finding, table }) => {
  const row = finding.cell?.row;
  return targetsLayout === undefined || row === undefined
    ? []
    : (["min", "max"] as const).flatMap((field) => {
        const column = targetsLayout.columnByField.get(field);
        return column === undefined || isBlank(table.cells[row]?.[column])
          ? []
          : [emptying(table, row, column, headerText(table, targetsLayout, field))];
      });
};

function isNameColumn({ reading, table }: Site, column: number): boolean {
  const { strategiesLayout, targetsLayout, tables } = reading;
  return table === tables.targets
    ? (["strategy", "assetClass", "holding", "assetId"] as const).some(
        (field) => targetsLayout?.columnByField.get(field) === column,
      )
    : ["Strategy", "Account"].some((field) => strategiesLayout?.columnByField.get(field) === column);
}
