import { uniqueName } from "../../../core/store/index.ts";

/** Whether a name is taken, ignoring case and spaces as the tables do. */
export function isTaken(name: string, taken: readonly string[]): boolean {
  return uniqueName(name, taken) !== name.trim();
}

/** Whether two names are the same, ignoring case and spaces as the tables do. */
export function isSameName(one: string, other: string): boolean {
  return isTaken(one, [other]);
}
