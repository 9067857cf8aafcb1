import type { JSHandle, Page } from "playwright-core";
import type { SpreadsheetHost, Unsubscribe } from "../../addin/host/host.ts";
import type { CellSpec, WorkbookSpec } from "../../core/workbook/index.ts";
import type { HostHarness } from "../hosts/contract/harness.ts";
import { univerUser } from "./univer-user.ts";

/** What lives in the page from the start of a check to its end. */
interface HostUnderTest {
  readonly host: SpreadsheetHost;
  readonly watching: { calls: number; readonly stop: Unsubscribe }[];
  stepsUntilFailure: number;
  isRestoringBroken: boolean;
}

/** Longer than the pause within which changes are one. */
const PAUSE = 150;

/** The workbench's host in a page, which opens another workbook for each check. */
export function univerHarness(page: Page): HostHarness {
  let test: JSHandle<HostUnderTest> | undefined;
  const inPage = (): JSHandle<HostUnderTest> => {
    if (test === undefined) {
      throw new Error("No workbook was opened.");
    }
    return test;
  };
  return {
    computes: true,
    start: async (workbook) => {
      await test?.evaluate(({ watching }) => {
        for (const { stop } of watching) {
          stop();
        }
      });
      test = await openIn(page, workbook);
    },
    workbook: async () => withoutSpilled(await page.evaluate(() => globalThis.evenkeelWorkbench?.contents())),
    capabilities: () => inPage().evaluate(({ host }) => host.capabilities),
    sheets: () => inPage().evaluate(({ host }) => host.sheets()),
    findTables: () => inPage().evaluate(({ host }) => host.findTables()),
    names: () => inPage().evaluate(({ host }) => host.names()),
    applyAndRead: (change, range) =>
      inPage().evaluate(
        async ({ host }, [given, where]) => {
          const [outcome, ...reads] = await Promise.all([
            host.apply(given),
            ...Array.from({ length: 8 }, () => host.read([where])),
          ]);
          return { outcome, reads: reads.flat() };
        },
        [change, range] as const,
      ),
    read: (ranges) => inPage().evaluate(({ host }, given) => host.read(given), ranges),
    apply: (...changes) =>
      inPage().evaluate(({ host }, given) => Promise.all(given.map((change) => host.apply(change))), changes),
    selection: () => inPage().evaluate(({ host }) => host.selection()),
    select: (range) => inPage().evaluate(({ host }, given) => host.select(given), range),
    insertSheet: (sheet) => inPage().evaluate(({ host }, given) => host.insertSheet(given), sheet),
    undo: () => inPage().evaluate(({ host }) => host.undo?.()),
    watch: (ranges) =>
      inPage().evaluate(({ host, watching }, given) => {
        const watcher = {
          calls: 0,
          stop: host.watch(given, () => {
            watcher.calls += 1;
          }),
        };
        return watching.push(watcher) - 1;
      }, ranges),
    calls: (watcher) =>
      inPage().evaluate(
        async ({ host, watching }, [number, pause]) => {
          await host.read([]);
          await new Promise((resolve) => setTimeout(resolve, pause));
          return watching[number]?.calls ?? 0;
        },
        [watcher, PAUSE] as const,
      ),
    unwatch: (watcher) => inPage().evaluate(({ watching }, number) => watching[number]?.stop(), watcher),
    failAt: (step, restoringToo) =>
      inPage().evaluate(
        (it, [stepsUntilFailure, isRestoringBroken]) => {
          Object.assign(it, { stepsUntilFailure, isRestoringBroken });
        },
        [step, restoringToo] as const,
      ),
    ...univerUser(page),
  };
}

/** Opens a workbook, and hands over a host whose steps can be made to fail. */
function openIn(page: Page, workbook: WorkbookSpec): Promise<JSHandle<HostUnderTest>> {
  return page.evaluateHandle((spec) => {
    const grid = globalThis.evenkeelWorkbench;
    if (grid === undefined) {
      throw new Error("The workbench is not there.");
    }
    grid.open(spec);
    const host = grid.hostWith(() => {
      test.stepsUntilFailure -= 1;
      if (test.stepsUntilFailure === -1 || (test.stepsUntilFailure < 0 && test.isRestoringBroken)) {
        throw new Error("injected");
      }
    });
    const test: HostUnderTest = {
      host,
      watching: [],
      stepsUntilFailure: Number.POSITIVE_INFINITY,
      isRestoringBroken: false,
    };
    return test;
  }, workbook);
}

/** A workbook as it would be typed in again: what spilled is no constant of anybody's. */
function withoutSpilled(workbook: WorkbookSpec | undefined): WorkbookSpec {
  const sheets = (workbook?.sheets ?? []).map((sheet) => {
    const rows: (CellSpec | null)[][] = sheet.rows.map((row) => [...row]);
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        // Univer keeps the size of a result that found no room, too.
        if (cell?.value === "#SPILL!") {
          return;
        }
        for (let down = 0; down < (cell?.spill?.rows ?? 0); down += 1) {
          for (let right = down === 0 ? 1 : 0; right < (cell?.spill?.columns ?? 0); right += 1) {
            if (rows[row + down]?.[column + right]?.formula === undefined) {
              rows[row + down]?.splice(column + right, 1, null);
            }
          }
        }
      });
    });
    return { ...sheet, rows };
  });
  return { sheets, names: workbook?.names ?? [] };
}
