import type { Damage } from "../damage.ts";

export const ERRORS: readonly Damage[] = [
  {
    name: "errors as targets, in a formula and without one",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | #REF! {=B9*2}
      Growth | Bonds  | | #N/A
      Growth | Gold   | | 0.1`,
    findings: [
      "Targets row 2 (Stocks), Target: the cell holds the error #REF!. Enter a weight such as 60%. D2: the target counts as blank",
      "Targets row 3 (Bonds), Target: the cell holds the error #N/A. Enter a weight such as 60%. D3: the target counts as blank",
    ],
    reads: ["Growth (active): Stocks – computed, Bonds –, Gold 10%"],
    drafts: ["Growth: 90% left to place among the asset classes"],
    repairs: [
      {
        label: 'Empty Target in row 3 ("#N/A")',
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | #REF! {=B9*2}",
          "Growth | Bonds |  |",
          "Growth | Gold |  | 0.1",
        ],
        left: 1,
      },
    ],
  },
  {
    name: "a target that is still loading",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | Loading...
      Growth | Bonds  | | 0.4`,
    findings: [
      "Targets row 2 (Stocks), Target: the cell is still loading (Loading...). Wait until it has a value. D2: the target counts as blank",
    ],
    reads: ["Growth (active): Stocks –, Bonds 40%"],
    drafts: ["Growth: 60% left to place among the asset classes"],
    repairs: [],
  },
  {
    name: "an error as an asset class",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1
      Growth | #REF!  | | 0`,
    findings: [
      "Targets row 3 (#REF!), Asset class: the cell holds the error #REF!. Enter what it is meant to be, or clear the cell. B3: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [
      {
        label: "Delete row 3 (Growth, #REF!, 0)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 1"],
        left: 0,
      },
    ],
  },
  {
    name: "an error as a strategy",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1
      #NAME? | Bonds  | | 0`,
    findings: [
      "Targets row 3, Strategy: the cell holds the error #NAME?. Enter the strategy's name. A3: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [
      {
        label: "Delete row 3 (#NAME?, Bonds, 0)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 1"],
        left: 0,
      },
    ],
  },
  {
    name: "an error as a strategy's name",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE
      #VALUE!  |         |`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1`,
    findings: [
      "Strategies row 3 (#VALUE!), Strategy: the cell holds the error #VALUE!. Enter the strategy's name. A3: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [{ label: "Delete row 3 (#VALUE!)", after: ["Strategy | Account | Active", "Growth |  | TRUE"], left: 0 }],
  },
  {
    name: "a setting that cannot be read, and an Active that says neither",
    strategies: `
      Strategy | Active | Cash
      Growth   | perhaps | Wallet`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1`,
    findings: [
      'Strategies row 2 (Growth), Cash: "Wallet" is not one of Keep, Invest. Enter Keep or Invest. C2: formulas that read the row refuse it',
      'Strategies row 2 (Growth), Active: "perhaps" is neither TRUE nor FALSE. Enter TRUE or FALSE. B2: the strategy counts as inactive',
    ],
    reads: ["Growth: Stocks 100%"],
    drafts: [],
    repairs: [
      { label: 'Empty Cash in row 2 ("Wallet")', after: ["Strategy | Active | Cash", "Growth | perhaps |"], left: 1 },
      {
        label: 'Empty Active in row 2 ("perhaps")',
        after: ["Strategy | Active | Cash", "Growth |  | Wallet"],
        left: 1,
      },
    ],
  },
  {
    name: "a rate that is none",
    strategies: `
      Strategy | Active | FX EUR
      Growth   | TRUE   | soon`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1`,
    findings: [
      'Strategies row 2 (Growth), FX EUR: "soon" is not a number. Enter a rate above 0. C2: formulas that read the row refuse it',
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [
      { label: 'Empty FX EUR in row 2 ("soon")', after: ["Strategy | Active | FX EUR", "Growth | TRUE |"], left: 0 },
    ],
  },
  {
    name: "formulas in target cells",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 0.6 {=1-D3}
      Growth | Bonds  | | 0.4`,
    findings: [],
    reads: ["Growth (active): Stocks 60% computed, Bonds 40%"],
    drafts: [],
    repairs: [],
  },
  {
    name: "formulas over 100%",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 0.8 {=F1}
      Growth | Bonds  | | 0.4`,
    findings: [
      "Targets row 2 (Growth), Target: the class targets sum to 120%. Make them sum to 100%. D2: formulas refuse the strategy",
    ],
    reads: ["Growth (active): Stocks 80% computed, Bonds 40%"],
    drafts: ["Growth: 20% too much among the asset classes"],
    repairs: [
      {
        label: "Scale to 100%: Bonds 40% → 20%",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.8 {=F1}",
          "Growth | Bonds |  | 0.2",
        ],
        left: 0,
      },
    ],
  },
];
