import type { Written } from "./sheets.ts";

/** A sheet as people have them, and the tables in it. */
export interface Clutter {
  readonly what: string;
  readonly rows: readonly (readonly Written[])[];
  /** Where they are and under which headers. */
  readonly tables: readonly (readonly [address: string, headers: string])[];
}

const HOLDINGS: readonly (readonly Written[])[] = [
  ["Symbol", "Class", "Value"],
  ["VTI", "Stocks", 600],
  ["BND", "Bonds", 400],
];
const HEADERS = "Symbol|Class|Value";

/** Rows moved to the right. */
function indented(columns: number, rows: readonly (readonly Written[])[]): readonly (readonly Written[])[] {
  return rows.map((row) => [...Array.from({ length: columns }, () => ""), ...row]);
}

/** Two blocks side by side with blank columns between. */
function beside(left: readonly (readonly Written[])[], width: number, right: readonly (readonly Written[])[]) {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const cells = left[row] ?? [];
    return [...cells, ...Array.from({ length: width - cells.length }, () => ""), ...(right[row] ?? [])];
  });
}

/** Sheets among whose clutter the tables are found. */
export const CLUTTER: readonly Clutter[] = [
  { what: "nothing", rows: [], tables: [] },
  { what: "a table at A1", rows: HOLDINGS, tables: [["A1:C3", HEADERS]] },
  { what: "a table in the middle", rows: [[], [], ...indented(2, HOLDINGS)], tables: [["C3:E5", HEADERS]] },
  { what: "a title right above", rows: [["My portfolio"], ...HOLDINGS], tables: [["A2:C4", HEADERS]] },
  { what: "a title and a blank row above", rows: [["My portfolio"], [], ...HOLDINGS], tables: [["A3:C5", HEADERS]] },
  {
    what: "a title at both ends, as merged cells leave it",
    rows: [["My portfolio", "", "EUR"], ...HOLDINGS],
    tables: [["A2:C4", HEADERS]],
  },
  { what: "a title in two cells", rows: [["My portfolio", "in EUR"], ...HOLDINGS], tables: [["A2:C4", HEADERS]] },
  {
    what: "a broker's preamble",
    rows: [
      ["Positions for account ...123 as of 2026-09-30"],
      [],
      ["Account", "Individual"],
      [],
      ["Symbol", "Description", "Quantity", "Price"],
      ["VTI", "Vanguard Total", 3, 250.5],
      ["Account Total", "", "", 751.5],
      [],
      ["Downloaded on 2026-09-30"],
    ],
    tables: [["A5:D9", "Symbol|Description|Quantity|Price"]],
  },
  {
    what: "a preamble as wide as the table",
    rows: [["Account", "Growth"], [], ["Class", "Value"], ["Stocks", 100]],
    tables: [["A3:B4", "Class|Value"]],
  },
  {
    what: "headers with spaces around",
    rows: [
      [" Class ", "Target\n"],
      ["Stocks", 1],
    ],
    tables: [["A1:B2", "Class|Target"]],
  },
  {
    what: "a column without header between others",
    rows: [
      ["Symbol", "", "Value"],
      ["VTI", "Stocks", 600],
    ],
    tables: [["A1:C2", "Symbol||Value"]],
  },
  {
    what: "a column without header among texts only",
    rows: [
      ["Symbol", "", "Class"],
      ["VTI", "US", "Stocks"],
      ["BND", "US", "Bonds"],
    ],
    tables: [["A1:C3", "Symbol||Class"]],
  },
  {
    what: "a note in the column beside",
    rows: [HOLDINGS[0] ?? [], ["VTI", "Stocks", 600, "sell some"], ["BND", "Bonds", 400]],
    tables: [["A1:C3", HEADERS]],
  },
  {
    what: "a note beside texts only",
    rows: [
      ["Symbol", "Class"],
      ["VTI", "Stocks", "sell some"],
      ["BND", "Bonds", "keep"],
    ],
    tables: [["A1:B3", "Symbol|Class"]],
  },
  { what: "a note a column away", rows: beside(HOLDINGS, 4, [[], ["note"], [12]]), tables: [["A1:C3", HEADERS]] },
  { what: "a total right below", rows: [...HOLDINGS, ["Total", "", 1000]], tables: [["A1:C4", HEADERS]] },
  { what: "a total after a blank row", rows: [...HOLDINGS, [], ["Total", "", 1000]], tables: [["A1:C5", HEADERS]] },
  {
    what: "a blank row inside",
    rows: [...HOLDINGS, [], ["GLD", "Gold", 50]],
    tables: [["A1:C5", HEADERS]],
  },
  {
    what: "a blank row right under the headers",
    rows: [HOLDINGS[0] ?? [], [], ...HOLDINGS.slice(1)],
    tables: [["A1:C4", HEADERS]],
  },
  {
    what: "something far below",
    rows: [...HOLDINGS, [], [], ["Written by me", "", 5]],
    tables: [["A1:C3", HEADERS]],
  },
  {
    what: "two tables side by side",
    rows: beside(HOLDINGS, 4, [
      ["Class", "Target"],
      ["Stocks", 0.6],
      ["Bonds", 0.3],
      ["Cash", 0.1],
    ]),
    tables: [
      ["A1:C3", HEADERS],
      ["E1:F4", "Class|Target"],
    ],
  },
  {
    what: "two tables side by side that begin in different rows",
    rows: beside(HOLDINGS, 4, [[], [], ["Class", "Target"], ["Stocks", 0.6]]),
    tables: [
      ["A1:C3", HEADERS],
      ["E3:F4", "Class|Target"],
    ],
  },
  {
    what: "two tables one under another after a blank row",
    rows: [...HOLDINGS, [], ["Class", "Region", "Target"], ["Stocks", "US", 0.6]],
    tables: [
      ["A1:C3", HEADERS],
      ["A5:C6", "Class|Region|Target"],
    ],
  },
  {
    what: "two tables one under another, the second with a title",
    rows: [...HOLDINGS, [], ["Targets"], ["Class", "Region", "Target"], ["Stocks", "US", 0.6]],
    tables: [
      ["A1:C3", HEADERS],
      ["A6:C7", "Class|Region|Target"],
    ],
  },
  {
    what: "a wider table right under another",
    rows: [
      ["Class", "Target"],
      ["Stocks", 0.6],
      ["Symbol", "Name", "Class", "Value"],
      ["VTI", "Total", "Stocks", 1],
    ],
    tables: [
      ["A1:B2", "Class|Target"],
      ["A3:D4", "Symbol|Name|Class|Value"],
    ],
  },
  {
    what: "two tables of texts with two blank rows between",
    rows: [["Symbol", "Class"], ["VTI", "Stocks"], [], [], ["Class", "Region"], ["Stocks", "US"]],
    tables: [
      ["A1:B2", "Symbol|Class"],
      ["A5:B6", "Class|Region"],
    ],
  },
  {
    what: "rows of texts only after a blank row in a table of texts",
    rows: [["Symbol", "Class"], ["VTI", "Stocks"], [], ["BND", "Bonds"], ["GLD", "Gold"]],
    tables: [["A1:B5", "Symbol|Class"]],
  },
  {
    what: "numbers and dates written as texts, which are no headers",
    rows: [
      ["$1,234.50", "2026-09-30"],
      ["007", "12 %"],
      ["30.09.2026", "--"],
    ],
    tables: [],
  },
  {
    what: "rows without headers",
    rows: [
      ["VTI", "Stocks", 600],
      ["BND", "Bonds", 400],
    ],
    tables: [],
  },
  { what: "headers with nothing under them", rows: [["Symbol", "Class", "Value"]], tables: [] },
  { what: "a list under one header", rows: [["Symbol"], ["VTI"], ["BND"]], tables: [] },
  {
    what: "headers that say % and #",
    rows: [
      ["#", "Class", "%"],
      [1, "Stocks", 0.6],
    ],
    tables: [["A1:C2", "#|Class|%"]],
  },
  {
    what: "amounts written as texts",
    rows: [["Symbol", "Value"], ["VTI", "$1,234.50"], [], ["BND", "n/a"]],
    tables: [["A1:B4", "Symbol|Value"]],
  },
];
