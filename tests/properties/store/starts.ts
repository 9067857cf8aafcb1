import fc from "fast-check";
import type { State } from "./frame.ts";
import { gridOf } from "./grid.ts";
import type { ModelStrategy, ModelTerms } from "./model.ts";

/** A workbook as a case begins. */
export interface Start {
  readonly name: string;
  readonly state: (newId: () => number) => State;
}

/** Workbooks to begin from: nothing at all, empty tables, targets made by hand, tables that have seen some use. */
export const STARTS: readonly Start[] = [
  { name: "nothing", state: () => ({ model: [], book: { strategies: undefined, targets: undefined } }) },
  {
    name: "empty tables",
    state: (newId) => ({
      model: [],
      book: {
        strategies: gridOf([["Cash reserve", "Active", "Strategy", "Whole shares", "My note"]], newId),
        targets: gridOf([["Target", "Holding", "Strategy", "Asset class", "My note"]], newId),
      },
    }),
  },
  {
    name: "targets by hand",
    state: (newId) => {
      const targets = gridOf(
        [
          ["What I want to own", "", ""],
          ["", "", ""],
          ["Asset class", "Target", "My note"],
          ["Stocks", 0.6, "for the long run"],
          ["Bonds", 0.4, ""],
          ["Total", 1, ""],
        ],
        newId,
      );
      const [stocks, bonds] = [newId(), newId()];
      const plain = { min: undefined, max: undefined, isPinned: false, isComputed: false, holdings: [] };
      const classes = [
        { ...plain, key: stocks, name: "Stocks", target: 600_000_000_000n },
        { ...plain, key: bonds, name: "Bonds", target: 400_000_000_000n },
      ];
      const dates = { created: "", updated: "", settings: new Map<string, string>() };
      const strategy = { key: newId(), name: "All portfolio", account: "", isActive: true, ...dates, classes };
      return { model: [strategy], book: { strategies: undefined, targets } };
    },
  },
  { name: "tables in use", state: inUse },
];

/** Two strategies with holdings, in columns of somebody's own order, with a blank row and notes among them. */
function inUse(newId: () => number): State {
  const strategies = gridOf(
    [
      ["Strategy", "Since", "Active", "Account", "Whole shares", "Created", "Updated"],
      ["Growth", "the wedding", true, "", "", "2025-01-02", "2025-02-03"],
      ["", "", "", "", "", "", ""],
      ["Calm", "retirement", "yes", "IRA", true, "", ""],
    ],
    newId,
  );
  const targets = gridOf(
    [
      ["Target", "Why", "Strategy", "Asset class", "Holding", "Pinned", "Asset ID", "Max"],
      [0.6, "long run", "Growth", "Stocks", "", "", "", 0.7],
      [0.75, "", "growth", "stocks", "VTI", "yes", "US9229087690", ""],
      [0.25, "", "Growth", "Stocks", "VXUS", "", "", ""],
      ["", "a thought", "", "", "", "", "", ""],
      [0.4, "", "Growth", "Bonds", "", false, "", ""],
      [0.3, "", "Calm", "Stocks", "", "", "", ""],
      [0.7, "sleep", "Calm ", "Bonds", "", true, "", ""],
      ["", "", "Calm", "Bonds", "BND", "", "007", ""],
      [1, "", "", "Total", "", "", "", ""],
    ],
    newId,
  );
  const target = (percent: bigint | undefined, more: Partial<ModelTerms> = {}) => ({
    key: newId(),
    target: percent === undefined ? undefined : percent * 10_000_000_000n,
    ...{ min: undefined, max: undefined, isPinned: false, isComputed: false },
    ...more,
  });
  const stocks = [
    { ...target(75n, { isPinned: true }), symbol: "VTI", id: "US9229087690" },
    { ...target(25n), symbol: "VXUS", id: "" },
  ];
  const bonds = [{ ...target(undefined), symbol: "BND", id: "007" }];
  const growth: ModelStrategy = {
    ...{ key: newId(), name: "Growth", account: "", isActive: true, settings: new Map() },
    ...{ created: "2025-01-02", updated: "2025-02-03" },
    classes: [
      { ...target(60n, { max: 700_000_000_000n }), name: "Stocks", holdings: stocks },
      { ...target(40n), name: "Bonds", holdings: [] },
    ],
  };
  const calm: ModelStrategy = {
    ...{ key: newId(), name: "Calm", account: "IRA", isActive: true, settings: new Map([["Whole shares", true]]) },
    ...{ created: "", updated: "" },
    classes: [
      { ...target(30n), name: "Stocks", holdings: [] },
      { ...target(70n, { isPinned: true }), name: "Bonds", holdings: bonds },
    ],
  };
  return { model: [growth, calm], book: { strategies, targets } };
}

export const starts: fc.Arbitrary<Start> = fc.constantFrom(...STARTS, ...STARTS.slice(-1), ...STARTS.slice(-1));
