import type { Damage } from "../damage.ts";

export const WHOLE_TABLES: readonly Damage[] = [
  {
    name: "reordered columns, with some of the user's own",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Target | My note | Asset class | Strategy
      0.6 | core | Stocks | Growth
      0.4 |      | Bonds  | Growth`,
    findings: [],
    reads: ["Growth (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [],
  },
  {
    name: "a table that was sorted: classes after their holdings",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | VXUS | 0.3
      Growth | Stocks | VTI  | 0.7
      Growth | Bonds  |      | 0.4
      Growth | Stocks |      | 0.6`,
    findings: [],
    reads: ["Growth (active): Bonds 40%, Stocks 60% [VXUS 30%, VTI 70%]"],
    drafts: [],
    repairs: [],
  },
  {
    name: "blank rows in between",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 0.6
      | | |
      Growth | Bonds  | | 0.4`,
    findings: [],
    reads: ["Growth (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [],
  },
  {
    name: "a total that agrees, and one without a label",
    targets: `
      Asset class | Target
      Stocks | 0.6
      Bonds  | 0.4
      Total  | 1
      | 100%`,
    findings: [],
    reads: ["All portfolio (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [],
  },
  {
    name: "a total that disagrees",
    targets: `
      Asset class | Target
      Stocks | 0.6
      Bonds  | 0.4
      Total  | 0.9`,
    findings: [
      "Targets row 4, Target: the total says 90%, and no targets add up to that. Correct the total, or clear it. B4: the row is not read",
    ],
    reads: ["All portfolio (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: 'Empty Target in row 4 ("0.9")',
        after: ["Asset class | Target", "Stocks | 0.6", "Bonds | 0.4", "Total |"],
        left: 0,
      },
    ],
  },
  {
    name: "ids that became numbers",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Asset ID | Target
      Growth | Stocks |     |      | 1
      Growth | Stocks | AAA | 7    | 0.5
      Growth | Stocks | BBB | '007 | 0.5`,
    findings: [],
    reads: ["Growth (active): Stocks 100% [AAA 50%, BBB 50%]"],
    drafts: [],
    repairs: [],
  },
  {
    name: "empty tables",
    strategies: `
      Strategy | Account | Active`,
    targets: `
      Strategy | Asset class | Holding | Target`,
    findings: [],
    reads: [],
    drafts: [],
    repairs: [],
  },
  {
    name: "Strategies gone",
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1
      Safe   | Bonds  | | 1`,
    findings: [],
    reads: ["Growth: Stocks 100%", "Safe: Bonds 100%"],
    drafts: [],
    repairs: [],
  },
  {
    name: "Targets gone",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE
      Safe     |         |`,
    findings: [],
    reads: ["Growth (active): ", "Safe: "],
    drafts: ["Growth: the strategy has no targets yet", "Safe: the strategy has no targets yet"],
    repairs: [],
  },
  {
    name: "the rows of classes cut out",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | VTI | 1
      Growth | Bonds  | BND | 1`,
    findings: [
      "Targets row 2 (VTI), Asset class: its asset class, Stocks, has no row of its own. Add a row for Stocks with an empty Holding and its target of the portfolio. B2: the row is ignored",
      "Targets row 3 (BND), Asset class: its asset class, Bonds, has no row of its own. Add a row for Bonds with an empty Holding and its target of the portfolio. B3: the row is ignored",
    ],
    reads: ["Growth (active): "],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [
      {
        label: "Add a row for Stocks without target",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  |",
          "Growth | Stocks | VTI | 1",
          "Growth | Bonds | BND | 1",
        ],
        left: 1,
      },
      {
        label: "Delete row 2 (Growth, Stocks, VTI, 1)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Bonds | BND | 1"],
        left: 1,
      },
      {
        label: "Add a row for Bonds without target",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks | VTI | 1",
          "Growth | Bonds |  |",
          "Growth | Bonds | BND | 1",
        ],
        left: 1,
      },
      {
        label: "Delete row 3 (Growth, Bonds, BND, 1)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks | VTI | 1"],
        left: 1,
      },
    ],
  },
];
