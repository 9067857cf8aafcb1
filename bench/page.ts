import { cpus } from "node:os";
import type { Timing } from "./measure.ts";

/** One table of the page. */
export interface Section {
  readonly title: string;
  /** What was done, a sentence or two. */
  readonly about: string;
  readonly timings: readonly Timing[];
}

/** The benchmarks as a page: a table a section, ratios against its first row. */
export function benchmarkPage(sections: readonly Section[]): string {
  return `# Benchmarks

Written by \`npm run bench\`, all in one run: ${machineText()}.
Milliseconds; within a table the rows were timed in turn, round after round, so the ratio holds where single figures vary
with the machine.

${sections.map(sectionText).join("\n")}`;
}

/** A table of the page under its title. */
export function sectionText({ title, about, timings }: Section): string {
  const first = timings[0]?.median ?? Number.NaN;
  const rows = timings.map(({ name, median, p95, rounds }) => {
    const ratio = (median / first).toPrecision(3);
    return [name, figure(median), figure(p95), String(Number(ratio)), String(rounds)];
  });
  return `## ${title}

${about}

${tableText(["", "median", "95th percentile", "ratio", "rounds"], rows)}
`;
}

/** A table of which every column but the first holds numbers. */
export function tableText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
  const rule = `| --- |${" ---: |".repeat(header.length - 1)}`;
  return [line(header), rule, ...rows.map(line)].join("\n");
}

/** What the figures were measured on. */
function machineText(): string {
  return `${cpus().length} × ${cpus()[0]?.model.trim()}, Node.js ${process.version}`;
}

/** Milliseconds to two digits. */
export function figure(milliseconds: number): string {
  return milliseconds >= 100 ? milliseconds.toFixed(0) : String(Number(milliseconds.toPrecision(2)));
}
