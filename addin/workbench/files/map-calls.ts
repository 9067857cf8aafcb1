/** Texts, quoted sheet names, array literals, names with their opening parenthesis, what ends an argument; the rest. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{(?:"(?:[^"]|"")*"|[^"}])*\}|[\p{L}_][\p{L}\p{N}_.]*\(?|[(),]|[^"'{(),\p{L}_]+|./gsu;

/** A call, or a pair of parentheses, that is being read. */
interface Open {
  /** As written, with its parenthesis: `SUM(`. */
  readonly start: string;
  /** The arguments so far, the last one unfinished. */
  readonly args: string[];
}

/**
 * A formula with each of its calls written anew, the inner ones first; parentheses that nothing closes stay.
 *
 * @param written - A call by its name and arguments; null leaves it as it is.
 */
export function mapCalls(formula: string, written: (name: string, args: readonly string[]) => string | null): string {
  const outermost: Open = { start: "", args: [""] };
  const open = [outermost];
  for (const [token] of formula.matchAll(TOKEN)) {
    const current = open.at(-1) ?? outermost;
    if (token.endsWith("(") && !/^["'{]/.test(token)) {
      open.push({ start: token, args: [""] });
    } else if (token === "," && current !== outermost) {
      current.args.push("");
    } else if (token === ")" && current !== outermost) {
      open.pop();
      add(open.at(-1) ?? outermost, written(current.start.slice(0, -1), current.args) ?? `${textOf(current)})`);
    } else {
      add(current, token);
    }
  }
  return open.map(textOf).join("");
}

function add({ args }: Open, text: string): void {
  args.push(`${args.pop() ?? ""}${text}`);
}

function textOf({ start, args }: Open): string {
  return `${start}${args.join(",")}`;
}
