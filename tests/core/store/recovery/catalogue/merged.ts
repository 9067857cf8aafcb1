import type { Damage } from "../damage.ts";

export const MERGED: readonly Damage[] = [
  {
    name: "merged cells of a class, blank below",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks |      | 0.6
      Growth |        | VTI  | 0.7
      Growth |        | VXUS | 0.3
      Growth | Bonds  |      | 0.4`,
    findings: [
      "Targets row 3 (VTI), Asset class: the row names no asset class. Enter its asset class in this row. B3: the row is ignored",
      "Targets row 4 (VXUS), Asset class: the row names no asset class. Enter its asset class in this row. B4: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: "Enter Stocks in Asset class of rows 3 and 4",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.6",
          "Growth | Stocks | VTI | 0.7",
          "Growth | Stocks | VXUS | 0.3",
          "Growth | Bonds |  | 0.4",
        ],
        left: 0,
      },
      {
        label: "Delete row 3 (Growth, VTI, 0.7)",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.6",
          "Growth |  | VXUS | 0.3",
          "Growth | Bonds |  | 0.4",
        ],
        left: 1,
      },
      {
        label: "Enter Stocks in Asset class of rows 3 and 4",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.6",
          "Growth | Stocks | VTI | 0.7",
          "Growth | Stocks | VXUS | 0.3",
          "Growth | Bonds |  | 0.4",
        ],
        left: 0,
      },
      {
        label: "Delete row 4 (Growth, VXUS, 0.3)",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.6",
          "Growth |  | VTI | 0.7",
          "Growth | Bonds |  | 0.4",
        ],
        left: 1,
      },
    ],
  },
  {
    name: "merged cells of one strategy of two, blank below",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE
      Safe     |         |`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 0.6
      | Bonds  | | 0.4
      Safe   | Stocks | | 0.2
      | Bonds  | | 0.8`,
    findings: [
      "Targets row 3, Strategy: the row names no strategy, and there are several: Growth and Safe. Enter the strategy's name, or clear the row. A3: the row is ignored",
      "Targets row 5, Strategy: the row names no strategy, and there are several: Growth and Safe. Enter the strategy's name, or clear the row. A5: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 60%", "Safe: Stocks 20%"],
    drafts: ["Growth: 40% left to place among the asset classes", "Safe: 80% left to place among the asset classes"],
    repairs: [
      {
        label: "Enter Growth in Strategy of row 3",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.6",
          "Growth | Bonds |  | 0.4",
          "Safe | Stocks |  | 0.2",
          "| Bonds |  | 0.8",
        ],
        left: 1,
      },
      {
        label: "Delete row 3 (Bonds, 0.4)",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.6",
          "Safe | Stocks |  | 0.2",
          "| Bonds |  | 0.8",
        ],
        left: 1,
      },
      {
        label: "Enter Safe in Strategy of row 5",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.6",
          "| Bonds |  | 0.4",
          "Safe | Stocks |  | 0.2",
          "Safe | Bonds |  | 0.8",
        ],
        left: 1,
      },
      {
        label: "Delete row 5 (Bonds, 0.8)",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.6",
          "| Bonds |  | 0.4",
          "Safe | Stocks |  | 0.2",
        ],
        left: 1,
      },
    ],
  },
  {
    name: "merged cells of the only strategy, blank below",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 0.6
      | Bonds  | | 0.4`,
    findings: [
      "Targets row 3, Strategy: the row names no strategy, and others name Growth. Enter the strategy's name, or clear the row. A3: read as Growth, and formulas that are told the strategy refuse the table",
    ],
    reads: ["Growth (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: "Enter Growth in Strategy of row 3",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 0.6", "Growth | Bonds |  | 0.4"],
        left: 0,
      },
      {
        label: "Delete row 3 (Bonds, 0.4)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 0.6"],
        left: 0,
      },
    ],
  },
  {
    name: "a first row without strategy where there are two",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE
      Safe     |         |`,
    targets: `
      Strategy | Asset class | Holding | Target
      | Gold   | | 0
      Growth | Stocks | | 1
      Safe   | Stocks | | 1`,
    findings: [
      "Targets row 2, Strategy: the row names no strategy, and there are several: Growth and Safe. Enter the strategy's name, or clear the row. A2: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100%", "Safe: Stocks 100%"],
    drafts: [],
    repairs: [
      {
        label: "Enter Growth in Strategy of row 2",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Gold |  | 0",
          "Growth | Stocks |  | 1",
          "Safe | Stocks |  | 1",
        ],
        left: 0,
      },
      {
        label: "Enter Safe in Strategy of row 2",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Safe | Gold |  | 0",
          "Growth | Stocks |  | 1",
          "Safe | Stocks |  | 1",
        ],
        left: 0,
      },
      {
        label: "Delete row 2 (Gold, 0)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 1", "Safe | Stocks |  | 1"],
        left: 0,
      },
    ],
  },
  {
    name: "no column Strategy beside a table of two strategies",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE
      Safe     |         |`,
    targets: `
      Asset class | Target
      Stocks | 0.6
      Bonds  | 0.4`,
    findings: [
      "Targets row 2: the row names no strategy, and there are several: Growth and Safe. Enter the strategy's name, or clear the row. row 2: the row is ignored",
      "Targets row 3: the row names no strategy, and there are several: Growth and Safe. Enter the strategy's name, or clear the row. row 3: the row is ignored",
    ],
    reads: ["Growth (active): ", "Safe: "],
    drafts: ["Growth: the strategy has no targets yet", "Safe: the strategy has no targets yet"],
    repairs: [
      {
        label: "Add a column Strategy with Growth in rows 2 and 3",
        after: ["Asset class | Strategy | Target", "Stocks | Growth | 0.6", "Bonds | Growth | 0.4"],
        left: 0,
      },
      {
        label: "Add a column Strategy with Safe in rows 2 and 3",
        after: ["Asset class | Strategy | Target", "Stocks | Safe | 0.6", "Bonds | Safe | 0.4"],
        left: 0,
      },
      {
        label: "Add a column Strategy with Growth in rows 2 and 3",
        after: ["Asset class | Strategy | Target", "Stocks | Growth | 0.6", "Bonds | Growth | 0.4"],
        left: 0,
      },
      {
        label: "Add a column Strategy with Safe in rows 2 and 3",
        after: ["Asset class | Strategy | Target", "Stocks | Safe | 0.6", "Bonds | Safe | 0.4"],
        left: 0,
      },
    ],
  },
  {
    name: "no column Strategy beside a table of one strategy",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Asset class | Target
      Stocks | 0.6
      Bonds  | 0.4`,
    findings: [
      "Targets, Strategy: no row names a strategy. Enter Growth in column Strategy of every row. read as Growth, and formulas that are told the strategy refuse the table",
    ],
    reads: ["Growth (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: "Add a column Strategy with Growth in rows 2 and 3",
        after: ["Asset class | Strategy | Target", "Stocks | Growth | 0.6", "Bonds | Growth | 0.4"],
        left: 0,
      },
    ],
  },
];
