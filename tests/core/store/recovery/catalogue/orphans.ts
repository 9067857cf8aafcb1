import type { Damage } from "../damage.ts";

export const ORPHANS: readonly Damage[] = [
  {
    name: "a holding without a row for its class",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks |     | 1
      Growth | Bonds  | BND | 1`,
    findings: [
      "Targets row 3 (BND), Asset class: its asset class, Bonds, has no row of its own. Add a row for Bonds with an empty Holding and its target of the portfolio. B3: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [
      {
        label: "Add a row for Bonds without target",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 1",
          "Growth | Bonds |  |",
          "Growth | Bonds | BND | 1",
        ],
        left: 0,
      },
      {
        label: "Delete row 3 (Growth, Bonds, BND, 1)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 1"],
        left: 0,
      },
    ],
  },
  {
    name: "a class that is misspelled below its row",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks |      | 1
      Growth | Stocks | VTI  | 1
      Growth | Stocsk | VXUS | 0`,
    findings: [
      "Targets row 4 (VXUS), Asset class: its asset class, Stocsk, has no row of its own. Add a row for Stocsk with an empty Holding and its target of the portfolio. B4: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100% [VTI 100%]"],
    drafts: [],
    repairs: [
      {
        label: "Add a row for Stocsk without target",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 1",
          "Growth | Stocks | VTI | 1",
          "Growth | Stocsk |  |",
          "Growth | Stocsk | VXUS | 0",
        ],
        left: 0,
      },
      {
        label: 'Rename "Stocsk" in row 4 to "Stocks"',
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 1",
          "Growth | Stocks | VTI | 1",
          "Growth | Stocks | VXUS | 0",
        ],
        left: 0,
      },
      {
        label: "Delete row 4 (Growth, Stocsk, VXUS, 0)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 1", "Growth | Stocks | VTI | 1"],
        left: 0,
      },
    ],
  },
  {
    name: "targets of a strategy that is not in Strategies",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1
      Old    | Stocks | | 0.5
      Old    | Bonds  | | 0.5`,
    findings: [
      "Targets row 3 (Old): the strategy has targets and no row in Strategies. Add it to Strategies, or correct the name here. A3: it is shown as inactive",
    ],
    reads: ["Growth (active): Stocks 100%", "Old: Stocks 50%, Bonds 50%"],
    drafts: [],
    repairs: [
      {
        label: "Add Old to Strategies",
        after: ["Strategy | Account | Active", "Old |  |", "Growth |  | TRUE"],
        left: 0,
      },
      {
        label: "Delete the 2 rows of Old (rows 3 and 4)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 1"],
        left: 0,
      },
    ],
  },
  {
    name: "targets of a strategy that is misspelled",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 0.5
      Growht | Bonds  | | 0.5`,
    findings: [
      "Targets row 3 (Growht): the strategy has targets and no row in Strategies. Add it to Strategies, or correct the name here. A3: it is shown as inactive",
    ],
    reads: ["Growth (active): Stocks 50%", "Growht: Bonds 50%"],
    drafts: ["Growth: 50% left to place among the asset classes", "Growht: 50% left to place among the asset classes"],
    repairs: [
      {
        label: "Add Growht to Strategies",
        after: ["Strategy | Account | Active", "Growht |  |", "Growth |  | TRUE"],
        left: 0,
      },
      {
        label: 'Rename "Growht" in row 3 to "Growth"',
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 0.5", "Growth | Bonds |  | 0.5"],
        left: 0,
      },
      {
        label: "Delete row 3 (Growht, Bonds, 0.5)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 0.5"],
        left: 0,
      },
    ],
  },
  {
    name: "a strategy without targets",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE
      Safe     |         |`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1`,
    findings: [],
    reads: ["Growth (active): Stocks 100%", "Safe: "],
    drafts: ["Safe: the strategy has no targets yet"],
    repairs: [],
  },
  {
    name: "a target in a row without a name",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1
      Growth |        | | 0.25`,
    findings: [
      "Targets row 3: a target stands in a row without an asset class or a holding. Name the asset class, or clear the row. B3: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [
      {
        label: "Delete row 3 (Growth, 0.25)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 1"],
        left: 0,
      },
    ],
  },
  {
    name: "settings in a row without a strategy",
    strategies: `
      Strategy | Active | Cash
      Growth   | TRUE   |
      |        | Keep`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1`,
    findings: [
      "Strategies row 3, Strategy: the row names no strategy. Enter a name, or clear the row. A3: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [{ label: "Delete row 3 (Keep)", after: ["Strategy | Active | Cash", "Growth | TRUE |"], left: 0 }],
  },
];
