import type { Damage } from "../damage.ts";

export const HEADERS: readonly Damage[] = [
  {
    name: "a header row that was deleted, all columns there",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Growth | Stocks |     |  | 0.6 | | | TRUE
      Growth | Bonds  |     |  | 0.4 | | |
      Growth | Stocks | VTI |  | 1   | | |`,
    findings: [
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding. nothing in the table is read",
    ],
    reads: ["Growth (active): "],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [
      {
        label: "Put a header row on top: Strategy, Asset class, Holding, Asset ID, Target, Min, Max, Pinned",
        after: [
          "Strategy | Asset class | Holding | Asset ID | Target | Min | Max | Pinned",
          "Growth | Stocks |  |  | 0.6 |  |  | TRUE",
          "Growth | Bonds |  |  | 0.4 |  |  |",
          "Growth | Stocks | VTI |  | 1 |  |  |",
        ],
        left: 0,
      },
    ],
  },
  {
    name: "a header row that was deleted, three columns",
    targets: `
      Stocks |     | 0.6
      Bonds  |     | 0.4
      Stocks | VTI | 1`,
    findings: [
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding. nothing in the table is read",
    ],
    reads: [],
    drafts: [],
    repairs: [
      {
        label: "Put a header row on top: Asset class, Holding, Target",
        after: ["Asset class | Holding | Target", "Stocks |  | 0.6", "Bonds |  | 0.4", "Stocks | VTI | 1"],
        left: 0,
      },
    ],
  },
  {
    name: "a header row that was emptied",
    targets: `
      |
      Stocks | 0.6
      Bonds  | 0.4`,
    findings: [
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding. nothing in the table is read",
    ],
    reads: [],
    drafts: [],
    repairs: [
      {
        label: "Put a header row on top: Asset class, Target",
        after: ["Asset class | Target", "Stocks | 0.6", "Bonds | 0.4"],
        left: 0,
      },
    ],
  },
  {
    name: "no header row, and columns that cannot be told",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Growth | 3 | Stocks | 0.6
      Growth | 4 | Bonds  | 0.4`,
    findings: [
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding. nothing in the table is read",
    ],
    reads: ["Growth (active): "],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [],
  },
  {
    name: "a header that was renamed by a slip",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Targt
      Growth | Stocks | 0.6
      Growth | Bonds  | 0.4`,
    findings: [
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding. nothing in the table is read",
    ],
    reads: ["Growth (active): "],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [
      {
        label: 'Rename "Targt" to "Target"',
        after: ["Strategy | Asset class | Target", "Growth | Stocks | 0.6", "Growth | Bonds | 0.4"],
        left: 0,
      },
    ],
  },
  {
    name: "a header in another language",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Soll %
      Growth | Stocks | 0.6
      Growth | Bonds  | 0.4`,
    findings: [
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding. nothing in the table is read",
    ],
    reads: ["Growth (active): "],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [
      {
        label: 'Rename "Soll %" to "Target"',
        after: ["Strategy | Asset class | Target", "Growth | Stocks | 0.6", "Growth | Bonds | 0.4"],
        left: 0,
      },
    ],
  },
  {
    name: "headers in another language, two of which can be it",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Soll | Ist
      Growth | Stocks | 0.6 | 0.7
      Growth | Bonds  | 0.4 | 0.3`,
    findings: [
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding. nothing in the table is read",
    ],
    reads: ["Growth (active): "],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [
      {
        label: 'Rename "Soll" to "Target"',
        after: ["Strategy | Asset class | Target | Ist", "Growth | Stocks | 0.6 | 0.7", "Growth | Bonds | 0.4 | 0.3"],
        left: 0,
      },
      {
        label: 'Rename "Ist" to "Target"',
        after: ["Strategy | Asset class | Soll | Target", "Growth | Stocks | 0.6 | 0.7", "Growth | Bonds | 0.4 | 0.3"],
        left: 0,
      },
    ],
  },
  {
    name: "a header of names that was emptied",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy |  | Target
      Growth | Stocks | 0.6
      Growth | Bonds  | 0.4`,
    findings: [
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding. nothing in the table is read",
    ],
    reads: ["Growth (active): "],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [
      {
        label: 'Call column 2 "Asset class"',
        after: ["Strategy | Asset class | Target", "Growth | Stocks | 0.6", "Growth | Bonds | 0.4"],
        left: 0,
      },
      {
        label: 'Call column 2 "Holding"',
        after: ["Strategy | Holding | Target", "Growth | Stocks | 0.6", "Growth | Bonds | 0.4"],
        left: 0,
      },
    ],
  },
  {
    name: "the column Strategy renamed by a slip",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Stratgy | Asset class | Target
      Growth | Stocks | 0.6
      Growth | Bonds  | 0.4`,
    findings: [
      "Targets, Strategy: no row names a strategy. Enter Growth in column Strategy of every row. read as Growth, and formulas that are told the strategy refuse the table",
      'Targets row 1 (Strategy): the column "Stratgy" is nearly "Strategy". Rename it to "Strategy", or to something less like it. A1: the column is not read',
    ],
    reads: ["Growth (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: "Add a column Strategy with Growth in rows 2 and 3",
        after: [
          "Stratgy | Asset class | Strategy | Target",
          "Growth | Stocks | Growth | 0.6",
          "Growth | Bonds | Growth | 0.4",
        ],
        left: 0,
      },
      {
        label: 'Rename "Stratgy" to "Strategy"',
        after: ["Strategy | Asset class | Target", "Growth | Stocks | 0.6", "Growth | Bonds | 0.4"],
        left: 0,
      },
    ],
  },
  {
    name: "a setting's header renamed by a slip",
    strategies: `
      Strategy | Active | Cash resrve
      Growth   | TRUE   | 500`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1`,
    findings: [
      'Strategies row 1 (Cash reserve): the column "Cash resrve" is nearly "Cash reserve". Rename it to "Cash reserve", or to something less like it. C1: formulas refuse the table',
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [
      {
        label: 'Rename "Cash resrve" to "Cash reserve"',
        after: ["Strategy | Active | Cash reserve", "Growth | TRUE | 500"],
        left: 0,
      },
    ],
  },
  {
    name: "the name of Strategies renamed",
    strategies: `
      Plan   | Account | Active
      Growth | IRA     | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1`,
    findings: [
      "Strategies: there is no header row. Name the columns again: a column Strategy, and others such as Active. nothing in the table is read",
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [
      { label: 'Rename "Plan" to "Strategy"', after: ["Strategy | Account | Active", "Growth | IRA | TRUE"], left: 0 },
    ],
  },
  {
    name: "a deleted Target column",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Min | Max
      Growth | Stocks | 0.5 | 0.7
      Growth | Bonds  | 0.3 | 0.5`,
    findings: [
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding. nothing in the table is read",
    ],
    reads: ["Growth (active): "],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [],
  },
  {
    name: "two columns Target",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Target | Target
      Growth | Stocks | 0.6 | 0.5
      Growth | Bonds  | 0.4 | 0.5`,
    findings: [
      'Targets row 1: "Target" and "Target" both mean Target. Rename all but the one to use. row 1: nothing in the table is read',
    ],
    reads: ["Growth (active): "],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [
      {
        label: 'Keep column 3 as Target, and rename column 4 to "Target 2"',
        after: [
          "Strategy | Asset class | Target | Target 2",
          "Growth | Stocks | 0.6 | 0.5",
          "Growth | Bonds | 0.4 | 0.5",
        ],
        left: 0,
      },
      {
        label: 'Keep column 4 as Target, and rename column 3 to "Target 2"',
        after: [
          "Strategy | Asset class | Target 2 | Target",
          "Growth | Stocks | 0.6 | 0.5",
          "Growth | Bonds | 0.4 | 0.5",
        ],
        left: 0,
      },
    ],
  },
  {
    name: "two columns that mean Target",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Goal | Target weight
      Growth | Stocks | 0.6 | 0.5
      Growth | Bonds  | 0.4 | 0.5`,
    findings: [
      'Targets row 1: "Goal" and "Target weight" both mean Target. Rename the one to use to "Target". row 1: nothing in the table is read',
    ],
    reads: ["Growth (active): "],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [
      {
        label: 'Rename "Goal" to "Target"',
        after: [
          "Strategy | Asset class | Target | Target weight",
          "Growth | Stocks | 0.6 | 0.5",
          "Growth | Bonds | 0.4 | 0.5",
        ],
        left: 0,
      },
      {
        label: 'Rename "Target weight" to "Target"',
        after: ["Strategy | Asset class | Goal | Target", "Growth | Stocks | 0.6 | 0.5", "Growth | Bonds | 0.4 | 0.5"],
        left: 0,
      },
    ],
  },
  {
    name: "two tables in one range",
    targets: `
      Asset class | Target |
      Stocks | 0.6 |
      Bonds  | 0.4 |
      Holding | Asset class | Target
      VTI | Stocks | 1`,
    findings: [
      "Targets row 4: the row is a header like row 1, with other columns. Put both tables under the same columns, or move one of them to another sheet. row 4: nothing in the table is read",
    ],
    reads: [],
    drafts: [],
    repairs: [],
  },
  {
    name: "the header of Strategies twice",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE
      Strategy | Account | Active`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1`,
    findings: [
      "Strategies row 3: the row is a header like row 1. Keep one of the two. row 3: formulas that read the row refuse it",
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [
      {
        label: "Delete row 3 (Strategy, Account, Active)",
        after: ["Strategy | Account | Active", "Growth |  | TRUE"],
        left: 0,
      },
    ],
  },
  {
    name: "the same header twice",
    targets: `
      Asset class | Target
      Stocks | 0.6
      Asset class | Target
      Bonds  | 0.4`,
    findings: [],
    reads: ["All portfolio (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [],
  },
];
