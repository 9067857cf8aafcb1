import { type Argument, callFunction, FUNCTIONS, InputError, problemText, type ResultTable } from "../../core/index.ts";

/** The result of a spreadsheet function, called as a host calls it. */
export function run(name: string, ...args: readonly Argument[]): ResultTable {
  const definition = FUNCTIONS.find((one) => one.name === name);
  if (!definition) {
    throw new Error(`There is no function ${name}`);
  }
  return callFunction(definition, args);
}

/** Everything that a call is refused for, in words; nothing where it is not refused. */
export function refusalsOf(name: string, ...args: readonly Argument[]): readonly string[] {
  const error = errorOf(() => run(name, ...args));
  return error instanceof InputError ? error.problems.map(problemText) : [];
}

/** The message that a person sees. */
export function messageOf(name: string, ...args: readonly Argument[]): string {
  const error = errorOf(() => run(name, ...args));
  return error instanceof InputError ? error.message : "";
}

function errorOf(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw error;
    }
    return error;
  }
}

/** Some columns of a result, by header, without the header row. */
export function columns(table: ResultTable, ...headers: readonly string[]): ResultTable {
  const [header = [], ...rows] = table;
  const places = headers.map((name) => header.indexOf(name));
  if (places.includes(-1)) {
    throw new Error(`The result has the columns ${header.join(", ")}`);
  }
  return rows.map((row) => places.map((place) => row[place] ?? ""));
}

/** What the last row of a result says in its column of notes or reasons. */
export function totalNote(table: ResultTable): string {
  const header = table[0] ?? [];
  const place = Math.max(header.indexOf("Note"), header.indexOf("Reason"));
  return String(table[table.length - 1]?.[place] ?? "");
}
