import { expect } from "vitest";
import type { TableRef } from "../../../addin/host/host.ts";
import type { HostCheck } from "./harness.ts";
import { SEVERAL_TABLES } from "./several-tables.ts";
import { at, sheetOf } from "./sheets.ts";
import { SINGLE_TABLES } from "./single-tables.ts";

const PLAIN = [
  ["Class", "Target"],
  ["Stocks", 0.6],
];

/** How hosts find tables. */
export const tablesChecks: readonly HostCheck[] = [
  ...[...SINGLE_TABLES, ...SEVERAL_TABLES].map(
    ({ what, rows, tables }): HostCheck => ({
      name: `finds the tables on a sheet with ${what}`,
      check: async (harness) => {
        await harness.start({ sheets: [sheetOf("It's 50%", rows)] });
        const found = (await harness.findTables()).map(({ name, range, headers }) => ({
          name: name ?? "",
          range,
          headers: headers.join("|"),
        }));
        expect(found).toEqual(
          tables.map(([address, headers]) => ({ name: "", range: at(`'It''s 50%'!${address}`), headers })),
        );
      },
    }),
  ),
  {
    name: "lists named tables first, then the others sheet by sheet, and none twice",
    check: async (harness) => {
      await harness.start({
        sheets: [
          sheetOf("One", PLAIN),
          { ...sheetOf("Hidden", PLAIN), hidden: true },
          sheetOf("Two", [["Title"], ...PLAIN, ["Bonds", 0.4]]),
        ],
        names: [
          { name: "Goals", reference: "Two!$A$2:$B$4" },
          { name: "Rate", reference: "Two!$B$3" },
          { name: "Numbers", reference: "Two!$A$3:$B$4" },
        ],
      });
      expect((await harness.findTables()).map(nameOf)).toEqual(["Goals Two 1", "- One 0", "- Hidden 0"]);
    },
  },
];

function nameOf({ name, range }: TableRef): string {
  return `${name ?? "-"} ${range.sheet} ${range.row}`;
}
