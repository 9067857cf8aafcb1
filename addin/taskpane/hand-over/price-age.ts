import type { Cell, Cells } from "../../../core/index.ts";
import { countText } from "../format/count.ts";

const HEADER_ROWS = 20;
const DAY = 86_400_000;
/** Day 0 of the serial numbers that spreadsheets keep dates as. */
const SERIAL_START = Date.UTC(1899, 11, 30);

/**
 * How old the prices of holdings are, by the oldest date of their column `As of`.
 *
 * @param today - ISO date.
 * @example 3 days old (2026-11-19); age unknown
 */
export function priceAge(holdings: Cells, today: string, locale?: string): string {
  const row = holdings.slice(0, HEADER_ROWS).findIndex((line) => line.some(isAsOf));
  const column = (holdings[row] ?? []).findIndex(isAsOf);
  const dates = row < 0 ? [] : holdings.slice(row + 1).flatMap((line) => dateOf(line[column]) ?? []);
  if (dates.length === 0) {
    return "age unknown";
  }
  const oldest = Math.min(...dates);
  const days = Math.round((Date.parse(`${today}T00:00:00Z`) - oldest) / DAY);
  const date = new Date(oldest).toISOString().slice(0, 10);
  return days <= 0 ? `of today (${date})` : `${countText(days, "day", locale)} old (${date})`;
}

function isAsOf(cell: Cell): boolean {
  return typeof cell === "string" && /^\s*as[\s-]*of\s*$/iu.test(cell);
}

function dateOf(cell: Cell): number | undefined {
  if (typeof cell === "number") {
    return cell > 20_000 && cell < 80_000 ? SERIAL_START + Math.floor(cell) * DAY : undefined;
  }
  const [date] = typeof cell === "string" ? (/^\d{4}-\d{2}-\d{2}/u.exec(cell.trim()) ?? []) : [];
  const time = date === undefined ? Number.NaN : Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time;
}
