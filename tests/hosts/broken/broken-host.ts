import type { CellBlock, CellContent, CellValue } from "../../../addin/host/cells.ts";
import type { Change, Outcome, Step } from "../../../addin/host/change.ts";
import type { SpreadsheetHost, TableRef } from "../../../addin/host/host.ts";
import { type MemoryHost, memoryHost } from "../../../addin/host/memory/memory-host.ts";
import type { MakeHost } from "../memory-harness.ts";

/** A host with one plausible mistake. A suite that does not catch it would not catch the mistake elsewhere either. */
export interface BrokenHost {
  /** What it does, as a sentence without its subject. */
  readonly does: string;
  readonly make: MakeHost;
}

/** A host in memory with some of its methods replaced. */
export function broken(does: string, breaks: (host: MemoryHost) => Partial<SpreadsheetHost>): BrokenHost {
  return {
    does,
    make: (workbook, options) => {
      const host = memoryHost(workbook, options);
      return { ...host, ...breaks(host) };
    },
  };
}

/** Changes what is written. */
export function writing(does: string, as: (content: CellContent) => CellContent): BrokenHost {
  const altered = (step: Step): Step =>
    step.kind === "write" ? { ...step, cells: step.cells.map((row) => row.map(as)) } : step;
  return broken(does, (host) => ({
    apply: (change) => host.apply({ ...change, steps: change.steps.map(altered) }),
  }));
}

/** Changes what is expected, knowing what stands there. */
export function comparing(does: string, as: (expected: CellBlock, actual: CellBlock) => CellBlock): BrokenHost {
  const altered = async (host: MemoryHost, change: Change): Promise<Change> => {
    const names = new Set((await host.sheets()).map(({ name }) => name));
    const expected = await Promise.all(
      change.expected.map(async (block) => {
        const [actual] = names.has(block.range.sheet) ? await host.read([block.range]) : [];
        return actual ? as(block, actual) : block;
      }),
    );
    return { ...change, expected };
  };
  return broken(does, (host) => ({ apply: async (change) => host.apply(await altered(host, change)) }));
}

/** Changes what comes of a change. */
export function reporting(does: string, as: (outcome: Outcome) => Outcome): BrokenHost {
  return broken(does, (host) => ({ apply: async (change) => as(await host.apply(change)) }));
}

/** Changes what is read. */
export function reading(does: string, as: (block: CellBlock) => CellBlock): BrokenHost {
  return broken(does, (host) => ({ read: async (ranges) => (await host.read(ranges)).map(as) }));
}

/** Changes what is found. */
export function finding(does: string, as: (tables: readonly TableRef[]) => readonly TableRef[]): BrokenHost {
  return broken(does, (host) => ({ findTables: async () => as(await host.findTables()) }));
}

/** An outcome with another inverse, where it has one. */
export function ofApplied(outcome: Outcome, as: (inverse: Change) => Change): Outcome {
  return outcome.kind === "applied" ? { ...outcome, inverse: as(outcome.inverse) } : outcome;
}

/** A block with other values. */
export function inCells(block: CellBlock, as: (value: CellValue, row: number, column: number) => CellValue): CellBlock {
  return { ...block, values: block.values.map((row, down) => row.map((value, right) => as(value, down, right))) };
}
