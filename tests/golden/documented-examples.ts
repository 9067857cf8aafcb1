import type { Cell, Cells } from "../../core/index.ts";

/** A formula in a Markdown page with the result that the page shows under it. */
export interface DocumentedExample {
  /** As written: `=DEPOSIT_PLAN(Holdings, Targets, 1000)`. */
  readonly formula: string;
  readonly functionName: string;
  readonly args: readonly (Cells | Cell)[];
  /** Rows of the shown result, cells as shown. */
  readonly shown: readonly (readonly string[])[];
}

/**
 * The examples of a Markdown page: its code blocks marked `evenkeel`.
 *
 * A block holds paragraphs. One that starts with a name is a range, known under that name from there on; one that starts
 * with `=` is a formula, whose arguments are ranges, numbers or quoted texts, and its result. Cells are parted by `|`.
 *
 * ```text
 * Targets
 * Asset class | Target
 * Stocks      | 60%
 *
 * =REBAL_STATUS(Holdings, Targets)
 * On target
 * ```
 */
export function documentedExamples(markdown: string): readonly DocumentedExample[] {
  const ranges = new Map<string, Cells>();
  const examples: DocumentedExample[] = [];
  for (const [, block = ""] of markdown.matchAll(/^```evenkeel\n([\s\S]*?)^```$/gm)) {
    for (const paragraph of block.trim().split(/\n\s*\n/)) {
      const [first = "", ...lines] = paragraph.split("\n");
      const rows = lines.map((line) => line.split("|").map((cell) => cell.trim()));
      if (first.startsWith("=")) {
        examples.push(example(first, rows, ranges));
      } else {
        ranges.set(
          first.trim(),
          rows.map((row) => row.map(typed)),
        );
      }
    }
  }
  return examples;
}

function example(formula: string, shown: DocumentedExample["shown"], ranges: ReadonlyMap<string, Cells>) {
  const [, functionName = "", list = ""] = /^=(\w+)\((.*)\)$/.exec(formula.trim()) ?? [];
  const written = list.match(/"[^"]*"|[^,]+/g) ?? [];
  return { formula, functionName, args: written.map((each) => argument(each.trim(), ranges)), shown };
}

function argument(written: string, ranges: ReadonlyMap<string, Cells>): Cells | Cell {
  const range = ranges.get(written);
  if (range === undefined && /^[A-Z]\w*$/i.test(written)) {
    throw new Error(`The page shows no range ${written} above the formula.`);
  }
  return range ?? typed(written.replace(/^"(.*)"$/, "$1"));
}

/** A spreadsheet turns what is typed into a number where it can; `60%` is 0.6. */
function typed(text: string): Cell {
  if (/^-?\d+(\.\d+)?%$/.test(text)) {
    return Number(text.slice(0, -1)) / 100;
  }
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
