import type { SpreadsheetHost } from "../../host/host.ts";
import type { RangeRef } from "../../host/range.ts";
import type { WorkbookReading } from "./read-workbook.ts";

/** How much of a sheet is watched for a table that may yet be typed into it. */
const ROOM = { rows: 1000, columns: 50 };

/**
 * What has to be watched for a reading to be known as older: the tables it read, one row and one column beyond, where they
 * grow. While holdings or targets are missing, every sheet, where they may appear.
 */
export async function watchedRanges(host: SpreadsheetHost, reading: WorkbookReading): Promise<readonly RangeRef[]> {
  const { loaded, holdings } = reading;
  if (holdings.kind === "unknown" || !loaded.blocks.targets) {
    return (await host.sheets()).map(({ name, rows, columns }) => ({
      sheet: name,
      row: 0,
      column: 0,
      rows: Math.max(rows, ROOM.rows),
      columns: Math.max(columns, ROOM.columns),
    }));
  }
  const { strategies, targets, notes } = loaded.blocks;
  const tables = [strategies, targets, notes].flatMap((block) => block?.range ?? []);
  return [...tables, holdings.range].map((range) => ({ ...range, rows: range.rows + 1, columns: range.columns + 1 }));
}
