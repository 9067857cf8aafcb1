/** What is wrong and what to do about it, wherever it stands. */
export interface Fault {
  /** Stable name for tests and hosts, never shown: `NOT_A_NUMBER`. */
  readonly code: string;
  /** What is wrong, a clause without full stop: `"abc" is not a number`. */
  readonly what: string;
  /** What to do, one sentence without full stop: `Enter a price, or leave it empty and give a value`. */
  readonly remedy: string;
}

/** Where something stands: a range, a row of it, a cell of that row. */
export interface Place {
  /** The range as messages call it: `Holdings`. */
  readonly range: string;
  /** Row of the range passed, from 1. */
  readonly row?: number | undefined;
  /** What the row is about, mostly a holding: `BND`. */
  readonly subject?: string | undefined;
  /** Header of the column. */
  readonly column?: string | undefined;
}

/** A fault and where it stands. */
export interface Problem extends Place, Fault {}

/**
 * A problem in words: where, what is wrong, what to do.
 *
 * @example Holdings row 4 (BND), Price: "abc" is not a number. Enter a price, or leave it empty and give a value.
 */
export function problemText(problem: Problem): string {
  const row = problem.row === undefined ? "" : ` row ${problem.row}`;
  const subject = problem.subject ? ` (${problem.subject})` : "";
  const column = problem.column ? `, ${problem.column}` : "";
  return `${problem.range}${row}${subject}${column}: ${problem.what}. ${problem.remedy}.`;
}

/** The refusal of an input: every problem that was found, the first of them in full in the message. */
export class InputError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly [Problem, ...Problem[]]) {
    super(refusalText(problems));
    this.name = "InputError";
    this.problems = problems;
  }
}

function refusalText([first, ...others]: readonly [Problem, ...Problem[]]): string {
  if (others.length === 0) {
    return problemText(first);
  }
  return `${problemText(first)} (and ${others.length} more ${others.length === 1 ? "problem" : "problems"})`;
}

/** Collects problems while a range is read, so that all of them are found in one go. */
export class Problems {
  private readonly all: Problem[] = [];

  add(problem: Problem): void {
    this.all.push(problem);
  }

  get found(): readonly Problem[] {
    return this.all;
  }

  /** @throws InputError with everything found so far, if anything was. */
  throwIfAny(): void {
    const [first, ...others] = this.all;
    if (first) {
      throw new InputError([first, ...others]);
    }
  }
}

/** Shorthand for a refusal with one problem. */
export function refuse(problem: Problem): never {
  throw new InputError([problem]);
}
