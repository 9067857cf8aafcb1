import type { Unsubscribe } from "../../addin/host/host.ts";
import { type MemoryHost, type MemoryOptions, memoryHost } from "../../addin/host/memory/memory-host.ts";
import type { WorkbookSpec } from "../../core/workbook/index.ts";
import type { HostHarness } from "./contract/harness.ts";

/** Makes the host that is tested, so that a test can hand over a broken one. */
export type MakeHost = (workbook: WorkbookSpec, options: MemoryOptions) => MemoryHost;

/** The host in memory under test; scheduled calls are made when they are asked for, so that nothing waits. */
export function memoryHarness(options: MemoryOptions = {}, makeHost: MakeHost = memoryHost): HostHarness {
  let host = makeHost({ sheets: [] }, options);
  let scheduled: (() => void)[] = [];
  let stepsUntilFailure = Number.POSITIVE_INFINITY;
  let isRestoringBroken = false;
  let watching: { calls: number; readonly stop: Unsubscribe }[] = [];
  const beforeStep = (): void => {
    stepsUntilFailure -= 1;
    if (stepsUntilFailure === -1 || (stepsUntilFailure < 0 && isRestoringBroken)) {
      throw new Error("injected");
    }
  };
  return {
    computes: false,
    start: async (workbook) => {
      scheduled = [];
      watching = [];
      stepsUntilFailure = Number.POSITIVE_INFINITY;
      host = makeHost(workbook, { schedule: (run) => scheduled.push(run), beforeStep, ...options });
    },
    workbook: async () => host.workbook(),
    capabilities: async () => host.capabilities,
    sheets: () => host.sheets(),
    findTables: () => host.findTables(),
    names: () => host.names(),
    applyAndRead: async (change, range) => {
      const [outcome, ...reads] = await Promise.all([
        host.apply(change),
        ...Array.from({ length: 8 }, () => host.read([range])),
      ]);
      return { outcome, reads: reads.flat() };
    },
    read: (ranges) => host.read(ranges),
    apply: (...changes) => Promise.all(changes.map((change) => host.apply(change))),
    selection: () => host.selection(),
    select: (range) => host.select(range),
    insertSheet: (sheet) => host.insertSheet(sheet),
    undo: async () => {
      if (!host.undo) {
        throw new Error("This host has no undo.");
      }
      await host.undo();
    },
    watch: async (ranges) => {
      const watcher = {
        calls: 0,
        stop: host.watch(ranges, () => {
          watcher.calls += 1;
        }),
      };
      return watching.push(watcher) - 1;
    },
    calls: async (watcher) => {
      const due = scheduled;
      scheduled = [];
      for (const run of due) {
        run();
      }
      return watching[watcher]?.calls ?? 0;
    },
    unwatch: async (watcher) => watching[watcher]?.stop(),
    type: async (cell, content) => host.user.type(cell, content),
    renameSheet: async (from, to) => host.user.renameSheet(from, to),
    userStep: async (step) => host.user.do(step),
    failAt: async (step, restoringToo) => {
      stepsUntilFailure = step;
      isRestoringBroken = restoringToo;
    },
  };
}
