import { uniqueName } from "../../../core/store/index.ts";

/** Whether a name is taken, ignoring case and spaces as the tables do. */
export function isTaken(name: string, taken: readonly string[]): boolean {
  return uniqueName(name, taken) !== name.trim();
}

/** Whether two names are the same, ignoring case and spaces as the tables do. */
export function isSameName(one: string, other: string): boolean {
  return isTaken(one, [other]);
}

/** Finds rows by name, at once where it is spelled as it is there, else ignoring case and spaces as the tables do. */
export function byName<Row>(rows: readonly Row[], nameOf: (row: Row) => string): (name: string) => Row | undefined {
  const known = new Map(rows.map((row) => [nameOf(row), row]));
  return (name) => known.get(name) ?? rows.find((row) => isSameName(nameOf(row), name));
}
