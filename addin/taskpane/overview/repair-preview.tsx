import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Preview, RowPreview } from "../../../core/store/index.ts";
import { cellText } from "../format/cell.ts";
import { countText } from "../format/count.ts";

/** How many lines of each kind are written out. */
const SHOWN = 8;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    margin: 0,
    padding: "8px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    listStyle: "none",
  },
});

/** What a repair changes, cell by cell and row by row. */
export function RepairPreview({ preview }: { readonly preview: Preview }): ReactElement {
  const lines = [
    ...preview.newColumns.map((header) => `New column ${header}`),
    ...preview.cells.map(({ name, before, after }) => `${name}: ${cellText(before)} → ${cellText(after)}`),
    ...preview.newRows.map((row, index) => `${row.name}, new row ${index + 1}: ${rowText(row)}`),
    ...preview.goneRows.map((row) => `${row.name} goes: ${rowText(row)}`),
  ];
  const shown = lines.slice(0, SHOWN);
  return (
    <ul className={useStyles().list} aria-label="What changes">
      {shown.map((line) => (
        <li key={line}>{line}</li>
      ))}
      {lines.length > shown.length && <li>and {countText(lines.length - shown.length, "more change")}</li>}
    </ul>
  );
}

function rowText({ cells }: RowPreview): string {
  const texts = cells.map((cell) => cellText(cell, "")).filter((text) => text !== "");
  return texts.length === 0 ? "blank" : texts.join(" · ");
}
