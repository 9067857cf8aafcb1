import type { Damage } from "../damage.ts";

export const DUPLICATES: readonly Damage[] = [
  {
    name: "a class in two rows with different targets",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 0.6
      Growth | Bonds  | | 0.4
      Growth | Stocks | | 0.5`,
    findings: [
      "Targets row 4 (Stocks): the asset class has a target in row 2 as well. Keep one of the two rows. row 4: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: "Delete row 4 (Growth, Stocks, 0.5)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 0.6", "Growth | Bonds |  | 0.4"],
        left: 0,
      },
      {
        label: "Delete row 2 (Growth, Stocks, 0.6)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Bonds |  | 0.4", "Growth | Stocks |  | 0.5"],
        left: 0,
      },
    ],
  },
  {
    name: "a class in two rows that hold the same",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 0.6
      Growth | Bonds  | | 0.4
      Growth | Stocks | | 0.6`,
    findings: [
      "Targets row 4 (Stocks): the asset class has a target in row 2 as well. Keep one of the two rows. row 4: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: "Delete row 4 (Growth, Stocks, 0.6)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Stocks |  | 0.6", "Growth | Bonds |  | 0.4"],
        left: 0,
      },
    ],
  },
  {
    name: "classes whose names differ only in case and spaces",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | US Stocks | | 0.6
      Growth | Bonds     | | 0.4
      Growth | us stocks | | 0`,
    findings: [
      "Targets row 4 (us stocks): the asset class has a target in row 2 as well. Keep one of the two rows. row 4: the row is ignored",
    ],
    reads: ["Growth (active): US Stocks 60%, Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: 'Rename "us stocks" in row 4 to "us stocks (2)"',
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | US Stocks |  | 0.6",
          "Growth | Bonds |  | 0.4",
          "Growth | us stocks (2) |  | 0",
        ],
        left: 0,
      },
      {
        label: "Delete row 4 (Growth, us stocks, 0)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | US Stocks |  | 0.6", "Growth | Bonds |  | 0.4"],
        left: 0,
      },
      {
        label: "Delete row 2 (Growth, US Stocks, 0.6)",
        after: ["Strategy | Asset class | Holding | Target", "Growth | Bonds |  | 0.4", "Growth | us stocks |  | 0"],
        left: 0,
      },
    ],
  },
  {
    name: "a holding in two rows of its class",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks |      | 1
      Growth | Stocks | VTI  | 0.7
      Growth | Stocks | VXUS | 0.3
      Growth | Stocks | VTI  | 0.3`,
    findings: [
      "Targets row 5 (VTI): the holding has a target in row 3 as well. Keep one of the two rows. row 5: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100% [VTI 70%, VXUS 30%]"],
    drafts: [],
    repairs: [
      {
        label: "Delete row 5 (Growth, Stocks, VTI, 0.3)",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 1",
          "Growth | Stocks | VTI | 0.7",
          "Growth | Stocks | VXUS | 0.3",
        ],
        left: 0,
      },
      {
        label: "Delete row 3 (Growth, Stocks, VTI, 0.7)",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 1",
          "Growth | Stocks | VXUS | 0.3",
          "Growth | Stocks | VTI | 0.3",
        ],
        left: 0,
      },
    ],
  },
  {
    name: "an asset in two classes",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks |     | 0.6
      Growth | Bonds  |     | 0.4
      Growth | Stocks | VTI | 1
      Growth | Bonds  | VTI | 1`,
    findings: [
      "Targets row 5 (VTI): it is in Bonds here and in Stocks in row 4. Give the asset one asset class. B5: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 60% [VTI 100%], Bonds 40%"],
    drafts: [],
    repairs: [
      {
        label: "Delete row 5 (Growth, Bonds, VTI, 1)",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.6",
          "Growth | Bonds |  | 0.4",
          "Growth | Stocks | VTI | 1",
        ],
        left: 0,
      },
      {
        label: "Delete row 4 (Growth, Stocks, VTI, 1)",
        after: [
          "Strategy | Asset class | Holding | Target",
          "Growth | Stocks |  | 0.6",
          "Growth | Bonds |  | 0.4",
          "Growth | Bonds | VTI | 1",
        ],
        left: 0,
      },
    ],
  },
  {
    name: "one asset id under two symbols",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Asset ID | Target
      Growth | Stocks |     |              | 1
      Growth | Stocks | VTI | US9229087690 | 1
      Growth | Stocks | VT1 | us9229087690 | 0`,
    findings: [
      "Targets row 4 (VT1): the holding has a target in row 3 as well. Keep one of the two rows. row 4: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100% [VTI 100%]"],
    drafts: [],
    repairs: [
      {
        label: "Delete row 4 (Growth, Stocks, VT1, us9229087690, 0)",
        after: [
          "Strategy | Asset class | Holding | Asset ID | Target",
          "Growth | Stocks |  |  | 1",
          "Growth | Stocks | VTI | US9229087690 | 1",
        ],
        left: 0,
      },
      {
        label: "Delete row 3 (Growth, Stocks, VTI, US9229087690, 1)",
        after: [
          "Strategy | Asset class | Holding | Asset ID | Target",
          "Growth | Stocks |  |  | 1",
          "Growth | Stocks | VT1 | us9229087690 | 0",
        ],
        left: 0,
      },
    ],
  },
  {
    name: "a strategy in two rows",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE
      Growth   |         |`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1`,
    findings: [
      "Strategies row 3 (Growth), Strategy: the strategy stands in row 2 as well. Rename one of the two, or delete a row. A3: the row is ignored",
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [
      {
        label: 'Rename "Growth" in row 3 to "Growth (2)"',
        after: ["Strategy | Account | Active", "Growth |  | TRUE", "Growth (2) |  |"],
        left: 0,
      },
      { label: "Delete row 3 (Growth)", after: ["Strategy | Account | Active", "Growth |  | TRUE"], left: 0 },
      { label: "Delete row 2 (Growth, TRUE)", after: ["Strategy | Account | Active", "Growth |  |"], left: 0 },
    ],
  },
  {
    name: "strategies whose names differ only in case",
    strategies: `
      Strategy | Account | Active
      Growth   |         | TRUE
      growth   | IRA     |`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1`,
    findings: [
      'Strategies row 3 (growth), Strategy: the strategy stands in row 2 as well, as "Growth": names that differ only in case or spaces are the same. Rename one of the two, or delete a row. A3: the row is ignored',
    ],
    reads: ["Growth (active): Stocks 100%"],
    drafts: [],
    repairs: [
      {
        label: 'Rename "growth" in row 3 to "growth (2)"',
        after: ["Strategy | Account | Active", "Growth |  | TRUE", "growth (2) | IRA |"],
        left: 0,
      },
      { label: "Delete row 3 (growth, IRA)", after: ["Strategy | Account | Active", "Growth |  | TRUE"], left: 0 },
      { label: "Delete row 2 (Growth, TRUE)", after: ["Strategy | Account | Active", "growth | IRA |"], left: 0 },
    ],
  },
  {
    name: "two active strategies of one account",
    strategies: `
      Strategy | Account | Active
      Growth   | IRA     | TRUE
      Safe     | ira     | TRUE`,
    targets: `
      Strategy | Asset class | Holding | Target
      Growth | Stocks | | 1
      Safe   | Bonds  | | 1`,
    findings: [
      "Strategies row 3 (Safe), Active: Growth in row 2 is active for the same account. Make one of the two inactive. C3: the strategy counts as inactive",
    ],
    reads: ["Growth (active): Stocks 100%", "Safe: Bonds 100%"],
    drafts: [],
    repairs: [
      {
        label: "Make Safe inactive",
        after: ["Strategy | Account | Active", "Growth | IRA | TRUE", "Safe | ira | FALSE"],
        left: 0,
      },
      {
        label: "Make Growth inactive",
        after: ["Strategy | Account | Active", "Growth | IRA | FALSE", "Safe | ira | TRUE"],
        left: 0,
      },
    ],
  },
  {
    name: "one symbol with an id and without on one level",
    targets: `
      Holding | Asset ID     | Target
      VTI     | US9229087690 | 0.6
      BND     |              | 0.4
      VTI     |              | 0`,
    findings: [
      "Targets row 4 (VTI): the asset class has a target in row 2 as well. Keep one of the two rows. row 4: the row is ignored",
    ],
    reads: ["All portfolio (active): VTI 60%, BND 40%"],
    drafts: [],
    repairs: [
      {
        label: "Delete row 4 (VTI, 0)",
        after: ["Holding | Asset ID | Target", "VTI | US9229087690 | 0.6", "BND |  | 0.4"],
        left: 0,
      },
      {
        label: "Delete row 2 (VTI, US9229087690, 0.6)",
        after: ["Holding | Asset ID | Target", "BND |  | 0.4", "VTI |  | 0"],
        left: 0,
      },
    ],
  },
  {
    name: "two names of cash on one level",
    targets: `
      Holding | Target
      VTI   | 0.8
      Cash  | 0.2
      SPAXX | 0`,
    findings: [
      "Targets row 4 (SPAXX): the asset class has a target in row 3 as well. Keep one of the two rows. row 4: the row is ignored",
    ],
    reads: ["All portfolio (active): VTI 80%, Cash 20%"],
    drafts: [],
    repairs: [
      { label: "Delete row 4 (SPAXX, 0)", after: ["Holding | Target", "VTI | 0.8", "Cash | 0.2"], left: 0 },
      { label: "Delete row 3 (Cash, 0.2)", after: ["Holding | Target", "VTI | 0.8", "SPAXX | 0"], left: 0 },
    ],
  },
];
