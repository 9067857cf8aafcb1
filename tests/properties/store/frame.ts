import { type Book, type BookTable, type Grid, headerOf, type Line } from "./grid.ts";
import { type Entry, isWritten, linesByKey, type Meaning, strategyEntries, targetEntries } from "./meaning.ts";
import type { Model } from "./model.ts";
import { demand, nameOf, requirePlaces } from "./places.ts";

/** A workbook and what it says. */
export interface State {
  readonly model: Model;
  readonly book: Book;
}

/** @throws Error where a cell changed whose meaning did not, a line went or came that had no reason, or stands elsewhere. */
export function requireFrame(before: State, after: State): void {
  requireTableFrame("strategies", strategyEntries, before, after);
  requireTableFrame("targets", targetEntries, before, after);
}

function requireTableFrame(
  table: BookTable,
  entriesOf: (model: Model) => readonly Entry[],
  before: State,
  after: State,
): void {
  const [gridBefore, gridAfter] = [before.book[table], after.book[table]];
  if (!gridBefore || !gridAfter) {
    demand(!gridBefore, `${table} is gone`);
    return;
  }
  const [lineBefore, lineAfter] = [linesByKey(before.model, before.book), linesByKey(after.model, after.book)];
  const entryBefore = new Map(entriesOf(before.model).map((entry) => [entry.key, entry]));
  const entryAfter = new Map(entriesOf(after.model).map((entry) => [entry.key, entry]));
  const keyByLine = new Map([...entryBefore.keys()].map((key) => [lineBefore.get(key)?.id, key]));
  const newKeyByLine = new Map([...entryAfter.keys()].map((key) => [lineAfter.get(key)?.id, key]));
  const afterById = new Map(gridAfter.map((line) => [line.id, line]));
  for (const line of gridBefore) {
    const key = keyByLine.get(line.id);
    const entry = key === undefined ? undefined : entryBefore.get(key);
    const next = key === undefined ? undefined : entryAfter.get(key);
    const now = afterById.get(line.id);
    if (entry && !next) {
      demand(now === undefined, `the line of ${nameOf(entry)} is still there`);
    } else if (!now) {
      throw new Error(`line ${line.id} of ${table} is gone: ${JSON.stringify(line.cells)}`);
    } else {
      requireCells(table, gridBefore, gridAfter, line, now, entry, next);
      demand(!entry || lineAfter.get(entry.key)?.id === line.id, `${entry && nameOf(entry)} moved to another line`);
    }
  }
  const idsBefore = new Set(gridBefore.map(({ id }) => id));
  for (const { id, cells } of gridAfter.filter((line) => !idsBefore.has(line.id))) {
    demand(newKeyByLine.has(id), `a line came that is for nothing: ${JSON.stringify(cells)}`);
  }
  for (const [key, entry] of entryAfter) {
    demand(
      lineAfter.has(key) || JSON.stringify(before.model) === "[]" || !lineBefore.has(key),
      `${nameOf(entry)} has no line`,
    );
  }
  const [last, lastAfter] = [headerOf(gridBefore, table), headerOf(gridAfter, table)].map(({ headers }) =>
    headers.at(-1),
  );
  demand(last === lastAfter, `${lastAfter} came behind the last column of ${table}`);
  const kept = gridAfter.filter(({ id }) => idsBefore.has(id)).map(({ id }) => id);
  const keptBefore = gridBefore.filter(({ id }) => afterById.has(id)).map(({ id }) => id);
  demand(kept.join() === keptBefore.join(), `the lines of ${table} changed their order`);
  requirePlaces(table, gridBefore, gridAfter, { keyByLine, newKeyByLine, entryBefore, entryAfter });
}

function requireCells(
  table: BookTable,
  gridBefore: Grid,
  gridAfter: Grid,
  line: Line,
  now: Line,
  entry: Entry | undefined,
  next: Entry | undefined,
): void {
  const { index, headers } = headerOf(gridBefore, table);
  const headersAfter = headerOf(gridAfter, table).headers;
  for (const [column, header] of headers.entries()) {
    const at = headersAfter.indexOf(header);
    const [was, is] = [line.cells[column], now.cells[at]];
    const [meant, means] = [entry?.meanings[header] ?? "", next?.meanings[header] ?? ""];
    const isFilledIn = header === "Strategy" && table === "targets" && was === "" && is === means;
    if (entry && meant !== means) {
      demand(isWritten(is, means), `${header} of ${nameOf(entry)} is ${JSON.stringify(is)}, not ${means}`);
    } else if (!isFilledIn && !isRescaled(was, is, means)) {
      demand(
        was === is && line.formulas[column] === now.formulas[at],
        `${header} of line ${line.id} changed from ${JSON.stringify(was)} to ${JSON.stringify(is)}`,
      );
    }
  }
  const isHeader = gridBefore[index] === line;
  for (const [column, header] of headersAfter.entries()) {
    demand(
      headers.includes(header) || isHeader || isWritten(now.cells[column], next?.meanings[header] ?? ""),
      `the new column ${header} says ${JSON.stringify(now.cells[column])} in line ${line.id}`,
    );
  }
}

/** Whether a weight was 60 and is 0.6: all weights of a strategy become fractions where the table would else be misread. */
function isRescaled(was: unknown, is: unknown, means: Meaning): boolean {
  return typeof means === "bigint" && was === Number(means) / 1e10 && is === Number(means) / 1e12;
}
