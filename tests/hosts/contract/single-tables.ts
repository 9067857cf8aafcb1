import { beside, type Clutter, HEADERS, HOLDINGS, indented } from "./clutter.ts";

/** Sheets with one table or none among other things. */
export const SINGLE_TABLES: readonly Clutter[] = [
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
