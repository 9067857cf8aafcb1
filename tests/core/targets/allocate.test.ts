import { describe, expect, test } from "vitest";
import type { Cells } from "../../../core/cells/cell.ts";
import { allocated } from "../allocated.ts";

const HOLDINGS: Cells = [
  ["VTI", "Stocks", 30],
  ["VXUS", "Stocks", 10],
  ["BND", "Bonds", 60],
];
const HEADER = ["Asset class", "Holding", "Target"];

/** Targets by class and by holding (of the portfolio), and the notes. */
function targetsOf(holdings: Cells, targets: Cells, text?: string) {
  const { classes, notes } = allocated(holdings, targets, text).allocation;
  return {
    classes: Object.fromEntries(classes.map(({ name, target }) => [name, target?.number])),
    holdings: Object.fromEntries(
      classes.flatMap((one) => one.holdings.map(({ symbol, targetInClass }) => [symbol, targetInClass?.number])),
    ),
    notes,
  };
}

describe("parseTargets(range) reads", () => {
  test.each<[string, Cells]>([
    [
      "fractions",
      [
        ["Stocks", 0.6],
        ["Bonds", 0.4],
      ],
    ],
    [
      "percentages as numbers",
      [
        ["Stocks", 60],
        ["Bonds", 40],
      ],
    ],
    [
      "percentages as text",
      [
        ["Stocks", "60%"],
        ["Bonds", "40 %"],
      ],
    ],
    [
      "percentages beside cells that hold them as fractions",
      [
        ["Stocks", "60%"],
        ["Bonds", 0.4],
      ],
    ],
    [
      "percentages beside numbers that make 100 with them",
      [
        ["Stocks", 60],
        ["Bonds", "40,0"],
      ],
    ],
    [
      "headers in any order, others ignored",
      [
        ["Target %", "Notes", "Class"],
        [60, "x", "Stocks"],
        [40, "", "Bonds"],
      ],
    ],
    [
      "a preamble",
      [
        ["Our plan", ""],
        ["", ""],
        ["Asset class", "Target weight"],
        ["Stocks", 0.6],
        ["Bonds", 0.4],
      ],
    ],
    [
      "a total row, left out",
      [
        ["Stocks", 60],
        ["Bonds", 40],
        ["Total", 100],
      ],
    ],
    [
      "names however they are written",
      [
        [" STOCKS", 60],
        ["bonds*", 40],
      ],
    ],
    [
      "empty rows, which end nothing",
      [
        ["Stocks", 60],
        ["", ""],
        [null, null],
        [0, 0],
        ["Bonds", 40],
      ],
    ],
  ])("%s", (_, targets) => {
    expect(Object.values(targetsOf(HOLDINGS, targets).classes)).toEqual([0.6, 0.4]);
    expect(targetsOf(HOLDINGS, targets).notes).toEqual([]);
  });

  test("a tiny class among percentages", () => {
    const classes = targetsOf(
      [...HOLDINGS, ["GLD", "Gold", 1]],
      [
        ["Stocks", 60],
        ["Bonds", 39.5],
        ["Gold", 0.5],
      ],
    ).classes;
    expect(classes).toEqual({ Stocks: 0.6, Bonds: 0.395, Gold: 0.005 });
  });

  test("three columns without headers as class, holding, target", () => {
    const targets = [
      ["Stocks", "", 60],
      ["Stocks", "VTI", 50],
      ["Stocks", "VXUS", 50],
      ["Bonds", "", 40],
    ];
    expect(targetsOf(HOLDINGS, targets).holdings).toEqual({ VTI: 0.5, VXUS: 0.5, BND: 1 });
  });
});

describe("allocate(portfolio, strategy) sums each level to 1", () => {
  const SIXTHS: Cells = ["A", "B", "C", "D", "E", "F"].map((name) => [name, 16.67]);

  test("scaling what is within 0.002 of it, with a note", () => {
    const { classes, notes } = targetsOf(
      SIXTHS.map(([name = ""]) => [name, 1]),
      SIXTHS,
    );
    expect(Object.values(classes)).toEqual(Array.from({ length: 6 }, () => 1 / 6));
    expect(notes).toEqual(["class targets sum to 100.02% and are scaled to 100%"]);
  });

  test.each([
    [0.398, 0],
    [0.402, 0],
    [0.3979, 1],
    [0.4021, 1],
  ])("60%% and %d: %d problems", (bonds, problems) => {
    const call = () =>
      targetsOf(HOLDINGS, [
        ["Stocks", 0.6],
        ["Bonds", bonds],
      ]);
    expect(problems === 0 ? call().notes : []).toHaveLength(1 - problems);
    if (problems > 0) {
      expect(call).toThrow("Make them sum to 100%");
    }
  });

  test("scaling within a class likewise", () => {
    const targets = [HEADER, ["Stocks", "", 1], ["Stocks", "VTI", "33.3%"], ["Stocks", "VXUS", "66.6%"]];
    const { holdings, notes } = targetsOf(HOLDINGS.slice(0, 2), targets);
    expect(holdings.VTI).toBeCloseTo(1 / 3, 12);
    expect(notes).toEqual(["the targets of Stocks sum to 99.9% and are scaled to 100%"]);
  });
});

describe("allocate(portfolio, strategy) fills", () => {
  const CLASSES = [
    ["Stocks", "", 0.6],
    ["Bonds", "", 0.4],
  ];

  test("a class without holding targets in proportion to values", () => {
    expect(targetsOf(HOLDINGS, [HEADER, ...CLASSES]).holdings).toEqual({ VTI: 0.75, VXUS: 0.25, BND: 1 });
  });

  test("equally where all are worth nothing", () => {
    const none = [
      ["VTI", "Stocks", 0],
      ["VXUS", "Stocks", 0],
      ["BND", "Bonds", 60],
    ];
    expect(targetsOf(none, [HEADER, ...CLASSES]).holdings).toEqual({ VTI: 0.5, VXUS: 0.5, BND: 1 });
  });

  test("what explicit targets leave over", () => {
    const holdings = [...HOLDINGS, ["VWO", "Stocks", 30]];
    expect(targetsOf(holdings, [HEADER, ...CLASSES, ["Stocks", "VTI", 0.6]]).holdings).toEqual({
      VTI: 0.6,
      VXUS: 0.1,
      VWO: 0.3,
      BND: 1,
    });
  });

  test("nothing where explicit targets leave nothing over: no target is not target 0", () => {
    const { holdings, notes } = targetsOf(HOLDINGS, [HEADER, ...CLASSES, ["Stocks", "VTI", 1]]);
    expect(holdings).toEqual({ VTI: 1, VXUS: undefined, BND: 1 });
    expect(notes).toEqual(["VXUS has no target in Stocks: counted in the class, never traded"]);
    expect(targetsOf(HOLDINGS, [HEADER, ...CLASSES, ["Stocks", "VTI", 1], ["Stocks", "VXUS", 0]]).holdings).toEqual({
      VTI: 1,
      VXUS: 0,
      BND: 1,
    });
  });
});

describe("allocate(portfolio, strategy) classes a holding", () => {
  const TARGETS: Cells = [
    HEADER,
    ["Stocks", "", 0.6],
    ["Stocks", "VTI", ""],
    ["Stocks", "VT", ""],
    ["Bonds", "", 0.4],
    ["Bonds", "NYSEARCA:BND", 1],
  ];
  const RAW: Cells = [
    ["Symbol", "Value"],
    ["vti", 60],
    ["BND*", 40],
  ];

  test("by the target row that names it, so that a raw export needs no class column", () => {
    const { classes } = allocated(RAW, TARGETS).allocation;
    expect(classes.map(({ name, holdings }) => [name, holdings.map(({ symbol }) => symbol)])).toEqual([
      ["Stocks", ["vti", "VT"]],
      ["Bonds", ["BND"]],
    ]);
  });

  test("as Cash by its symbol, else as Unclassified, which comes last", () => {
    const { classes, notes } = allocated([...RAW, ["XYZ", 5], ["SPAXX**", 10]], TARGETS).allocation;
    expect(classes.map(({ name }) => name)).toEqual(["Stocks", "Bonds", "Cash", "Unclassified"]);
    expect(notes).toEqual(["XYZ has no asset class (5.00): counted in the total, never traded"]);
  });

  test("and leaves Unclassified out of the total with Unclassified = Exclude", () => {
    const { classes, total, notes } = allocated([...RAW, ["XYZ", 5]], TARGETS, "Unclassified=Exclude").allocation;
    expect(classes.map(({ name }) => name)).toEqual(["Stocks", "Bonds"]);
    expect(total).toBe(10000);
    expect(notes).toEqual(["holdings without an asset class are left out of the total"]);
  });

  test("with the classes without target after those with one", () => {
    const { classes, notes } = allocated(
      [
        ["Gold", 5],
        ["Bonds", 40],
        ["Stocks", 60],
      ],
      [
        ["Stocks", 0.6],
        ["Bonds", 0.4],
      ],
    ).allocation;
    expect(classes.map(({ name }) => name)).toEqual(["Stocks", "Bonds", "Gold"]);
    expect(notes).toEqual(["Gold has no target: counted in the total, never traded"]);
  });
});

describe("allocate(portfolio, strategy) with holdings for targets alone", () => {
  test("is of one level: each holding is its own class", () => {
    const targets = [
      ["Ticker", "Target"],
      ["VTI", 60],
      ["NYSEARCA:BND", 40],
    ];
    const { oneLevel, classes } = allocated(HOLDINGS, targets).allocation;
    expect(oneLevel).toBe(true);
    expect(classes.map(({ name, target }) => [name, target?.number])).toEqual([
      ["VTI", 0.6],
      ["BND", 0.4],
      ["VXUS", undefined],
    ]);
  });

  test("and an empty class column changes nothing", () => {
    const targets = [HEADER, ["", "VTI", 0.6], [0, "BND", 0.4]];
    expect(allocated(HOLDINGS, targets).allocation.oneLevel).toBe(true);
  });
});

describe("allocate(portfolio, strategy) with what both ranges say of a holding", () => {
  const read = (holding: Cells[number], target: Cells[number]) => {
    const holdings = [["Holding", "Asset class", "Value", "Quantity", "Price", "Trading"], holding];
    const targets = [["Asset class", "Holding", "Target", "Price", "Trading"], ["Stocks", "", 1, "", ""], target];
    const [one] = allocated(holdings, targets).allocation.classes[0]?.holdings ?? [];
    return {
      price: one?.price.kind === "known" ? one.price.amount.toNumber() : one?.price.kind,
      trading: one?.trading,
    };
  };

  test("the holdings row wins where both are filled", () => {
    expect(read(["VTI", "Stocks", 10, 1, 10, "no buy"], ["Stocks", "VTI", 1, 99, "locked"])).toEqual({
      price: 10,
      trading: { mayBuy: false, maySell: true },
    });
  });

  test("else the target row", () => {
    expect(read(["VTI", "Stocks", 10, "", "", ""], ["Stocks", "VTI", 1, 99, "locked"])).toEqual({
      price: 99,
      trading: { mayBuy: false, maySell: false },
    });
  });
});
