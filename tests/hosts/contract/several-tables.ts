import { beside, type Clutter, HEADERS, HOLDINGS } from "./clutter.ts";

/** Sheets with tables side by side and one under another. */
export const SEVERAL_TABLES: readonly Clutter[] = [
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
];
