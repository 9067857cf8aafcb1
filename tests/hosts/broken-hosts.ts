import type { CellBlock, CellContent, CellValue } from "../../addin/host/cells.ts";
import type { Change, Outcome, Step } from "../../addin/host/change.ts";
import { conflictIn } from "../../addin/host/conflict-in.ts";
import type { SpreadsheetHost, TableRef } from "../../addin/host/host.ts";
import { type MemoryHost, memoryHost } from "../../addin/host/memory/memory-host.ts";
import type { MakeHost } from "./memory-harness.ts";

/** A host with one plausible mistake. A suite that does not catch it would not catch the mistake elsewhere either. */
export interface BrokenHost {
  /** What it does, as a sentence without its subject. */
  readonly does: string;
  readonly make: MakeHost;
}

function broken(does: string, breaks: (host: MemoryHost) => Partial<SpreadsheetHost>): BrokenHost {
  return {
    does,
    make: (workbook, options) => {
      const host = memoryHost(workbook, options);
      return { ...host, ...breaks(host) };
    },
  };
}

/** Changes what is written. */
function writing(does: string, as: (content: CellContent) => CellContent): BrokenHost {
  const altered = (step: Step): Step =>
    step.kind === "write" ? { ...step, cells: step.cells.map((row) => row.map(as)) } : step;
  return broken(does, (host) => ({
    apply: (change) => host.apply({ ...change, steps: change.steps.map(altered) }),
  }));
}

/** Changes what is expected, knowing what stands there. */
function comparing(does: string, as: (expected: CellBlock, actual: CellBlock) => CellBlock): BrokenHost {
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
function reporting(does: string, as: (outcome: Outcome) => Outcome): BrokenHost {
  return broken(does, (host) => ({ apply: async (change) => as(await host.apply(change)) }));
}

/** Changes what is read. */
function reading(does: string, as: (block: CellBlock) => CellBlock): BrokenHost {
  return broken(does, (host) => ({ read: async (ranges) => (await host.read(ranges)).map(as) }));
}

/** Changes what is found. */
function finding(does: string, as: (tables: readonly TableRef[]) => readonly TableRef[]): BrokenHost {
  return broken(does, (host) => ({ findTables: async () => as(await host.findTables()) }));
}

function ofApplied(outcome: Outcome, as: (inverse: Change) => Change): Outcome {
  return outcome.kind === "applied" ? { ...outcome, inverse: as(outcome.inverse) } : outcome;
}

function inCells(block: CellBlock, as: (value: CellValue, row: number, column: number) => CellValue): CellBlock {
  return { ...block, values: block.values.map((row, down) => row.map((value, right) => as(value, down, right))) };
}

/** Hosts that keep the port's types and break its words. */
export const BROKEN_HOSTS: readonly BrokenHost[] = [
  broken("leaves the steps before a failure done", (host) => ({
    apply: async (change) => {
      let outcome = await host.apply({ ...change, steps: [] });
      for (const step of change.steps) {
        outcome = outcome.kind === "applied" ? await host.apply({ ...change, expected: [], steps: [step] }) : outcome;
      }
      return outcome;
    },
  })),
  reporting("says that all is restored where it is not", (outcome) =>
    outcome.kind === "failed" ? { ...outcome, isRestored: true } : outcome,
  ),
  reporting("calls every failure a conflict", (outcome) =>
    outcome.kind === "failed"
      ? { kind: "conflict", at: { sheet: "Targets", row: 0, column: 0, rows: 1, columns: 1 } }
      : outcome,
  ),
  reporting("forgets what the inverse expects", (outcome) =>
    ofApplied(outcome, (inverse) => ({ ...inverse, expected: [] })),
  ),
  reporting("leaves formulas broken that pointed into what was deleted", (outcome) =>
    ofApplied(outcome, (inverse) => ({
      ...inverse,
      steps: inverse.steps.filter((step) => step.kind !== "write" || step.range.sheet !== "Plan"),
    })),
  ),
  reporting("does not give names back what they lost", (outcome) =>
    ofApplied(outcome, (inverse) => ({ ...inverse, steps: inverse.steps.filter(({ kind }) => kind !== "name") })),
  ),
  reporting("takes steps back in the order they were made", (outcome) =>
    ofApplied(outcome, (inverse) => ({ ...inverse, steps: [...inverse.steps].reverse() })),
  ),
  reporting("names a conflict by its row", (outcome) =>
    outcome.kind === "conflict" ? { ...outcome, at: { ...outcome.at, column: 0 } } : outcome,
  ),
  comparing("compares nothing", (_expected, actual) => actual),
  comparing("compares values as texts", (expected, actual) =>
    inCells(expected, (value, row, column) => {
      const now = actual.values[row]?.[column] ?? "";
      return String(value) === String(now) ? now : value;
    }),
  ),
  comparing("compares values without formulas", (expected, actual) => ({ ...expected, formulas: actual.formulas })),
  comparing("compares without regard to case", (expected, actual) =>
    inCells(expected, (value, row, column) => {
      const now = actual.values[row]?.[column] ?? "";
      return String(value).toLowerCase() === String(now).toLowerCase() ? now : value;
    }),
  ),
  comparing("takes a 0 for a blank", (expected, actual) =>
    inCells(expected, (value, row, column) => (value === "" && actual.values[row]?.[column] === 0 ? 0 : value)),
  ),
  broken("compares before its turn", (host) => ({
    apply: async (change) => {
      const driver = { ...host, contents: unused, names: unused, sheetSpec: unused, step: unused };
      const at = await conflictIn(driver, change.expected);
      const expected = change.expected.map(({ range }) => range);
      const later = new Promise<void>((resolve) => setTimeout(resolve, 1));
      await later;
      return at ? { kind: "conflict", at } : host.apply({ ...change, expected: await host.read(expected) });
    },
  })),
  writing("writes texts that look like numbers as numbers", (content) =>
    typeof content === "string" && content.trim() !== "" && Number.isFinite(Number(content))
      ? Number(content)
      : content,
  ),
  writing("writes texts that look like formulas as formulas", (content) =>
    typeof content === "string" && content.startsWith("=") ? { formula: content } : content,
  ),
  writing("writes TRUE and FALSE as truths", (content) =>
    content === "TRUE" || content === "FALSE" ? content === "TRUE" : content,
  ),
  writing("trims texts", (content) => (typeof content === "string" ? content.trim() : content)),
  writing("drops formulas", (content) => (typeof content === "object" && content ? "" : content)),
  writing("empties what it is to leave alone", (content) => content ?? ""),
  writing("leaves alone what it is to empty", (content) => (content === "" ? null : content)),
  reading("reads errors as texts", (block) =>
    inCells(block, (value) => (typeof value === "object" ? value.error : value)),
  ),
  reading("reads no further than the sheet's end", (block) => ({
    ...block,
    values: block.values.filter((row) => row.some((value) => value !== "")),
  })),
  reading("reads truths as texts", (block) =>
    inCells(block, (value) => (typeof value === "boolean" ? String(value).toUpperCase() : value)),
  ),
  reading("hides formulas", (block) => ({ ...block, formulas: block.formulas.map((row) => row.map(() => "")) })),
  broken("reads sheet by sheet instead of in order", (host) => ({
    read: async (ranges) => host.read([...ranges].sort((one, other) => (one.sheet < other.sheet ? -1 : 1))),
  })),
  broken("reads blanks from a sheet that is gone", (host) => ({
    read: async (ranges) => {
      const names = new Set((await host.sheets()).map(({ name }) => name));
      return host.read(ranges.filter(({ sheet }) => names.has(sheet)));
    },
  })),
  finding("finds no hidden tables", (tables) => tables.filter(({ range }) => range.sheet !== "Hidden")),
  finding("lists named tables last", (tables) => [...tables].reverse()),
  finding("leaves out the last row", (tables) =>
    tables.map((table) => ({ ...table, range: { ...table.range, rows: table.range.rows - 1 } })),
  ),
  finding("finds one table a sheet", (tables) =>
    tables.filter(({ range }, index) => tables.findIndex((one) => one.range.sheet === range.sheet) === index),
  ),
  broken("misses the first call", (host) => ({
    watch: (ranges, onChange) => {
      let calls = 0;
      return host.watch(ranges, () => {
        calls += 1;
        if (calls > 1) {
          onChange();
        }
      });
    },
  })),
  broken("keeps calling who has stopped", (host) => ({
    watch: (ranges, onChange) => {
      host.watch(ranges, onChange);
      return () => {};
    },
  })),
  broken("watches the first range only", (host) => ({
    watch: (ranges, onChange) => host.watch(ranges.slice(0, 1), onChange),
  })),
  broken("does not tell of its own changes", (host) => {
    let isOwn = false;
    return {
      apply: (change) => {
        isOwn = true;
        return host.apply(change);
      },
      watch: (ranges, onChange) =>
        host.watch(ranges, () => {
          if (!isOwn) {
            onChange();
          }
          isOwn = false;
        }),
    };
  }),
  {
    does: "calls after every single change",
    make: (workbook, options) => memoryHost(workbook, { ...options, schedule: (run) => run() }),
  },
  broken("takes an inserted sheet's name for free", (host) => ({
    insertSheet: async (sheet) => ({ ...(await host.insertSheet(sheet)), name: sheet.name }),
  })),
  broken("lists no hidden sheets", (host) => ({
    sheets: async () => (await host.sheets()).filter(({ isHidden }) => !isHidden),
  })),
  broken("selects nothing", () => ({ select: async () => {} })),
  broken("undoes nothing", () => ({ undo: async () => {} })),
];

async function unused(): Promise<never> {
  throw new Error("unused");
}
