import { memoryHost } from "../../../addin/host/memory/memory-host.ts";
import { type BrokenHost, broken, finding } from "./broken-host.ts";

/** Hosts that find, watch, list or select wrongly. */
export const BROKEN_SHEETS: readonly BrokenHost[] = [
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
