import type { Damage } from "../damage.ts";

export const WEIGHTS: readonly Damage[] = [
  {
    name: "a level that is just short",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks |      | 0.6
      Growth | Bonds  |      | 0.28
      Growth | Stocks | VTI  | 0.7
      Growth | Stocks | VXUS | 0.2`,
    findings: [],
    reads: ["Growth (active): Stocks 60% [VTI 70%, VXUS 20%], Bonds 28%"],
    drafts: [
      "Growth: 12% left to place among the asset classes",
      "Growth: 10% left to place among the holdings of Stocks",
    ],
    repairs: [],
  },
  {
    name: "classes over 100%, one of them pinned",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Target | Pinned
      Growth | Stocks | 0.72 |
      Growth | Bonds  | 0.48 |
      Growth | Gold   | 0.1  | TRUE`,
    findings: [
      "Targets row 2 (Growth), Target: the class targets sum to 130%. Make them sum to 100%. C2: formulas refuse the strategy",
    ],
    reads: ["Growth (active): Stocks 72%, Bonds 48%, Gold 10% pinned"],
    drafts: ["Growth: 30% too much among the asset classes"],
    repairs: [
      {
        label: "Scale to 100%: Stocks 72% → 54%, Bonds 48% → 36%",
        after: [
          "Strategy | Asset class | Target | Pinned",
          "Growth | Stocks | 0.54 |",
          "Growth | Bonds | 0.36 |",
          "Growth | Gold | 0.1 | TRUE",
        ],
        left: 0,
      },
    ],
  },
  {
    name: "holdings of a class over 100%, written as 60",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks |      | 60
      Growth | Bonds  |      | 40
      Growth | Stocks | VTI  | 90
      Growth | Stocks | VXUS | 60`,
    findings: [
      "Targets row 4 (Growth, Stocks), Target: the targets of the holdings in Stocks sum to 150%. Make them sum to 100%. D4: formulas refuse the strategy",
    ],
    reads: ["Growth (active): Stocks 60% [VTI 90%, VXUS 60%], Bonds 40%"],
    drafts: ["Growth: 50% too much among the holdings of Stocks"],
    repairs: [
      {
        label: "Scale to 100%: VTI 90% → 60%, VXUS 60% → 40%",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 60",
          "Growth | Bonds |  | 40",
          "Growth | Stocks | VTI | 60",
          "Growth | Stocks | VXUS | 40",
        ],
        left: 0,
      },
    ],
  },
  {
    name: "pinned targets over 100%",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Target | Pinned
      Growth | Stocks | 0.7 | TRUE
      Growth | Bonds  | 0.5 | TRUE`,
    findings: [
      "Targets row 2 (Growth), Target: the class targets sum to 120%. Make them sum to 100%. C2: formulas refuse the strategy",
    ],
    reads: ["Growth (active): Stocks 70% pinned, Bonds 50% pinned"],
    drafts: ["Growth: 20% too much among the asset classes"],
    repairs: [],
  },
  {
    name: "text for a number",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | sixty
      Growth | Bonds  | | 40 %`,
    findings: [
      'Targets row 2 (Stocks), Target: "sixty" is not a number. Enter a weight such as 60%. D2: the target counts as blank',
    ],
    reads: ["Growth (active): Stocks –, Bonds 40%"],
    drafts: ["Growth: 60% left to place among the asset classes"],
    repairs: [
      {
        label: 'Empty Target in row 2 ("sixty")',
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  |", "Growth | Bonds |  | 40 %"],
        left: 0,
      },
    ],
  },
  {
    name: "a target over 100% and a negative one",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 250%
      Growth | Bonds  | | -0.1
      Growth | Gold   | | 0.1`,
    findings: [
      "Targets row 2 (Stocks), Target: 250% is not between 0% and 100%. Enter a weight such as 60%. D2: the target counts as blank",
      "Targets row 3 (Bonds), Target: −10% is not between 0% and 100%. Enter a weight such as 60%. D3: the target counts as blank",
    ],
    reads: ["Growth (active): Stocks –, Bonds –, Gold 10%"],
    drafts: ["Growth: 90% left to place among the asset classes"],
    repairs: [
      {
        label: 'Empty Target in row 2 ("250%")',
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  |",
          "Growth | Bonds |  | -0.1",
          "Growth | Gold |  | 0.1",
        ],
        left: 1,
      },
      {
        label: 'Empty Target in row 3 ("-0.1")',
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 250%",
          "Growth | Bonds |  |",
          "Growth | Gold |  | 0.1",
        ],
        left: 1,
      },
    ],
  },
  {
    name: "mixed scales",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 0.6
      Growth | Bonds  | | 40`,
    findings: [
      "Targets (Growth), Target: 0.6 and 40 are on different scales. Write all targets as fractions (0.6), all as percentages (60%), or all as 60. every target of the strategy counts as blank",
    ],
    reads: ["Growth (active): Stocks –, Bonds –"],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [
      {
        label: "Write 40 → 0.4 in row 3",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 0.6", "Growth | Bonds |  | 0.4"],
        left: 0,
      },
    ],
  },
  {
    name: "mixed scales that add up to nothing",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 0.7
      Growth | Bonds  | | 50`,
    findings: [
      "Targets (Growth), Target: 0.7 and 50 are on different scales. Write all targets as fractions (0.6), all as percentages (60%), or all as 60. every target of the strategy counts as blank",
    ],
    reads: ["Growth (active): Stocks –, Bonds –"],
    drafts: ["Growth: the strategy has no targets yet"],
    repairs: [],
  },
  {
    name: "a target outside its band",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Target | Min | Max
      Growth | Stocks | 0.6 | 0.7 | 0.8
      Growth | Bonds  | 0.4 |     |`,
    findings: [
      "Targets row 2 (Stocks): the target is not between Min and Max. Enter a Min below and a Max above the target. row 2: Min and Max count as blank",
    ],
    reads: ["Growth (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: 'Empty Min in row 2 ("0.7")',
        after: [
          "Strategy | Asset class | Target | Min | Max",
          "Growth | Stocks | 0.6 |  | 0.8",
          "Growth | Bonds | 0.4 |  |",
        ],
        left: 0,
      },
    ],
  },
  {
    name: "a pin that says neither",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Target | Pinned
      Growth | Stocks | 0.6 | maybe
      Growth | Bonds  | 0.4 |`,
    findings: [
      'Targets row 2, Pinned: "maybe" is neither TRUE nor FALSE. Enter TRUE or FALSE. D2: the target counts as pinned',
    ],
    reads: ["Growth (active): Stocks 60% pinned, Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: 'Empty Pinned in row 2 ("maybe")',
        after: ["Strategy | Asset class | Target | Pinned", "Growth | Stocks | 0.6 |", "Growth | Bonds | 0.4 |"],
        left: 0,
      },
    ],
  },
  {
    name: "a class without target whose holdings have some",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks |     | 1
      Growth | Bonds  |     |
      Growth | Bonds  | BND | 1`,
    findings: [],
    reads: ["Growth (active): Stocks 100%, Bonds – [BND 100%]"],
    drafts: ["Growth, Bonds: its holdings have targets, and the asset class has none"],
    repairs: [],
  },
];
