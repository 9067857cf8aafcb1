import { describe, expect, test } from "vitest";
import {
  addStrategy,
  deleteClassTarget,
  deleteHoldingTarget,
  deleteStrategy,
  readStore,
  type Store,
  type StoreReading,
  saveClassTarget,
  saveHoldingTarget,
  saveStrategy,
  type TableEdits,
} from "../../../../core/store/index.ts";
import { tableOf } from "../strategy-of.ts";
import { changes, type Rows, read, refusals, STRATEGIES, TARGETS, TODAY, terms } from "../tables.ts";

const NO_EDITS: TableEdits = { columns: undefined, sets: [], inserts: [], deletes: [] };
const TABLES = read(STRATEGIES, TARGETS);

/** The edits that an operation makes, nothing more. */
function edits(reading: StoreReading, operation: (store: Store) => Store): readonly (TableEdits | string)[] {
  const { strategies, targets } = changes(reading, operation);
  return [strategies, targets].map((change) => (change.kind === "edit" ? change.edits : change.kind));
}

/** Edits of the targets, those of the strategies aside. */
const ofTargets = (reading: StoreReading, operation: (store: Store) => Store) => edits(reading, operation)[1];

const wishOf = ({ strategies: [first] }: Store) => ({
  name: first?.name ?? "",
  account: first?.account ?? "",
  isActive: first?.isActive ?? false,
  settings: first?.settings ?? new Map(),
});

const saveBonds =
  (target: number, more: { readonly isPinned?: boolean } = {}) =>
  (store: Store) =>
    saveClassTarget(store, "Growth", "Bonds", { ...terms(target, more), name: "Bonds" }, TODAY);

describe("changesBetween", () => {
  test("leaves a date that a formula computes, and makes the change all the same", () => {
    const strategies = tableOf("Strategies", [
      ["Strategy", "Active", "Updated"],
      ["Growth", true, "46000"],
    ]);
    const targets = tableOf("Targets", [
      ["Strategy", "Asset class", "Target"],
      ["Growth", "Bonds", 1],
    ]);
    const formulas = [
      ["", "", ""],
      ["", "", "=TODAY()"],
    ];
    const reading = readStore({ strategies: { ...strategies, formulas }, targets });
    expect(edits(reading, saveBonds(0.4)).map((one) => (typeof one === "string" ? one : one.sets))).toEqual([
      [],
      [{ row: 1, column: 2, cell: 0.4 }],
    ]);
  });

  test("adds a class whose holdings stand in the table already, and adopts them", () => {
    const reading = read(STRATEGIES, [...TARGETS, ["Growth", "Gold", "GLD", "", 1]]);
    const gold = (store: Store) => saveClassTarget(store, "Growth", undefined, { ...terms(0), name: "Gold" }, TODAY);
    expect(ofTargets(reading, gold)).toMatchObject({ sets: [], deletes: [] });
  });

  test("has nothing to do where nothing differs", () => {
    expect(edits(TABLES, (store) => store)).toEqual([NO_EDITS, NO_EDITS]);
  });

  test("sets one cell for one target, and the day", () => {
    expect(edits(TABLES, saveBonds(0.35))).toEqual([
      { ...NO_EDITS, sets: [{ row: 1, column: 5, cell: TODAY }] },
      { ...NO_EDITS, sets: [{ row: 4, column: 4, cell: 0.35 }] },
    ]);
  });

  test("empties a cell for no target and for no pin", () => {
    const operation = (store: Store) => {
      const wish = { ...terms(undefined), holding: "VTI", assetId: "US9229087690" };
      return saveHoldingTarget(store, "Growth", "Stocks", "US9229087690", wish, TODAY);
    };
    expect(ofTargets(TABLES, operation)).toEqual({
      ...NO_EDITS,
      sets: [
        { row: 2, column: 4, cell: "" },
        { row: 2, column: 7, cell: "" },
      ],
    });
  });

  test("adds a holding under the last row of its class, text as text", () => {
    const operation = (store: Store) => {
      const wish = { ...terms(0.1), holding: "Fund", assetId: "007" };
      return saveHoldingTarget(store, "Growth", "Stocks", undefined, wish, TODAY);
    };
    expect(ofTargets(TABLES, operation)).toEqual({
      ...NO_EDITS,
      inserts: [{ below: 3, rows: [["Growth", "Stocks", "Fund", "007", 0.1, "", "", ""]] }],
    });
  });

  test("adds a class under the last row of its strategy, and what would come last above what ends the table", () => {
    const gold = { ...terms(0.1), name: "Gold" };
    expect(ofTargets(TABLES, (store) => saveClassTarget(store, "Growth", undefined, gold, TODAY))).toEqual({
      ...NO_EDITS,
      inserts: [{ below: 4, rows: [["Growth", "Gold", "", "", 0.1, "", "", ""]] }],
    });
    const copy = (store: Store) => {
      const [growth] = store.strategies;
      const classes = growth?.classes.slice(1).map((one) => ({ ...one, row: undefined })) ?? [];
      const wish = { ...wishOf(store), name: "Bold", isActive: false };
      return addStrategy(store, wish, TODAY, { classes, isOneLevel: false });
    };
    expect(edits(TABLES, copy)).toEqual([
      { ...NO_EDITS, inserts: [{ below: 1, rows: [["Bold", "", "", "", TODAY, TODAY]] }] },
      { ...NO_EDITS, inserts: [{ below: 4, rows: [["Bold", "Bonds", "", "", 0.4, "", "", ""]] }] },
    ]);
  });

  test("adds rows above the last target, not above a total under it", () => {
    const total = read(STRATEGIES, [...TARGETS, ["", "Total", "", "", 1]]);
    const gold = { ...terms(0.1), name: "Gold" };
    expect(ofTargets(total, (store) => saveClassTarget(store, "Calm", undefined, gold, TODAY))).toMatchObject({
      inserts: [{ below: 5 }],
    });
  });

  test("deletes the rows of a class with its holdings, of a strategy with its targets", () => {
    expect(ofTargets(TABLES, (store) => deleteClassTarget(store, "Growth", "Stocks", TODAY))).toEqual({
      ...NO_EDITS,
      deletes: [1, 2, 3],
    });
    expect(edits(TABLES, (store) => deleteStrategy(store, "Growth"))).toEqual([
      { ...NO_EDITS, deletes: [1] },
      { ...NO_EDITS, deletes: [1, 2, 3, 4] },
    ]);
  });

  test("renames a strategy in every row that names it, however that is spelled", () => {
    const spelled = read(
      STRATEGIES,
      TARGETS.map((row) => (row[0] === "Growth" ? [" GROWTH", ...row.slice(1)] : row)),
    );
    const sets = [1, 2, 3, 4].map((row) => ({ row, column: 0, cell: "Bold" }));
    expect(
      ofTargets(spelled, (store) => saveStrategy(store, "Growth", { ...wishOf(store), name: "Bold" }, TODAY)),
    ).toEqual({
      ...NO_EDITS,
      sets,
    });
    expect(ofTargets(spelled, saveBonds(0.3))).toEqual({ ...NO_EDITS, sets: [{ row: 4, column: 4, cell: 0.3 }] });
  });

  test("takes rows that are ignored along when their class is renamed, and leaves them alone else", () => {
    const twice = read(STRATEGIES, [...TARGETS, ["Growth", "Bonds", "", "", 0.9]]);
    const debt = (store: Store) => saveClassTarget(store, "Growth", "Bonds", { ...terms(0.4), name: "Debt" }, TODAY);
    expect(ofTargets(twice, debt)).toEqual({
      ...NO_EDITS,
      sets: [
        { row: 4, column: 1, cell: "Debt" },
        { row: 7, column: 1, cell: "Debt" },
      ],
    });
    expect(ofTargets(twice, saveBonds(0.3))).toEqual({ ...NO_EDITS, sets: [{ row: 4, column: 4, cell: 0.3 }] });
  });

  test("does not set a cell to what it holds", () => {
    const sameId = read(STRATEGIES, [...TARGETS, ["Calm", "Bonds", "BND", "BND", 1]]);
    const wish = { ...terms(1), holding: "Bond fund", assetId: "BND" };
    expect(ofTargets(sameId, (store) => saveHoldingTarget(store, "Calm", "Bonds", "BND", wish, TODAY))).toEqual({
      ...NO_EDITS,
      sets: [{ row: 7, column: 2, cell: "Bond fund" }],
    });
  });

  test("keeps the order and the columns of a table that somebody sorted", () => {
    const turned = read(STRATEGIES, [
      ["Why", "Target", "Asset class", "Strategy"],
      ["", 0.4, "Bonds", "Growth"],
      ["sleep", 0.6, "Stocks", "Growth"],
    ]);
    expect(ofTargets(turned, saveBonds(0.5))).toEqual({ ...NO_EDITS, sets: [{ row: 1, column: 1, cell: 0.5 }] });
  });
});

describe("changesBetween with columns that are missing", () => {
  const SHORT: Rows = [
    ["Asset class", "Target", "My note"],
    ["Stocks", 0.6, "long run"],
    ["Bonds", 0.4, ""],
  ];

  test("adds those it needs before the last one, and writes into no other cell of the user's", () => {
    const reading = read(STRATEGIES.slice(0, 2), SHORT);
    expect(ofTargets(reading, saveBonds(0.4, { isPinned: true }))).toEqual({
      columns: { before: 2, headerRow: 0, headers: ["Strategy", "Pinned"] },
      sets: [
        { row: 1, column: 2, cell: "Growth" },
        { row: 2, column: 2, cell: "Growth" },
        { row: 2, column: 3, cell: true },
      ],
      inserts: [],
      deletes: [],
    });
  });

  test("adds none that it has nothing to write into", () => {
    const byId = read(STRATEGIES.slice(0, 2), [
      ["Strategy", "Asset class", "Asset ID", "Target"],
      ["Growth", "Bonds", "", 0.4],
      ["Growth", "Bonds", "US0001", 1],
    ]);
    expect(ofTargets(byId, saveBonds(0.3))).toEqual({ ...NO_EDITS, sets: [{ row: 1, column: 3, cell: 0.3 }] });
  });

  test("counts them in rows of other lengths than the header", () => {
    const ragged = read(STRATEGIES.slice(0, 2), [
      ["Asset class", "Target"],
      ["Stocks", 0.6, "a note beside", "and more"],
      ["Bonds", 0.4],
    ]);
    expect(ofTargets(ragged, saveBonds(0.5))).toEqual({
      columns: { before: 3, headerRow: 0, headers: ["Strategy"] },
      sets: [
        { row: 1, column: 3, cell: "Growth" },
        { row: 2, column: 3, cell: "Growth" },
        { row: 2, column: 1, cell: 0.5 },
      ],
      inserts: [],
      deletes: [],
    });
  });

  test("makes the tables that are not there, and none that would be empty", () => {
    const wish = { name: "Growth", account: "", isActive: true, settings: new Map([["Cash reserve", 500]]) };
    const { strategies, targets } = changes(read(undefined, undefined), (store) => addStrategy(store, wish, TODAY));
    const [header = [], line = []] = strategies.kind === "create" ? strategies.rows : [];
    expect(header.map((name, column) => [name, line[column]]).filter(([, cell]) => cell !== "")).toEqual([
      ["Strategy", "Growth"],
      ["Active", true],
      ["Cash reserve", 500],
      ["Created", TODAY],
      ["Updated", TODAY],
    ]);
    expect(targets).toEqual({ kind: "edit", edits: NO_EDITS });
  });

  test("makes a table of targets once there is one", () => {
    const operation = (store: Store) =>
      saveClassTarget(store, "Growth", undefined, { ...terms(0.6), name: "Stocks" }, TODAY);
    expect(changes(read(STRATEGIES, undefined), operation).targets).toEqual({
      kind: "create",
      rows: [
        ["Strategy", "Asset class", "Holding", "Asset ID", "Target", "Min", "Max", "Pinned"],
        ["Growth", "Stocks", "", "", 0.6, "", "", ""],
      ],
    });
  });
});

describe("changesBetween with weights written as 60", () => {
  const hundreds = read(STRATEGIES.slice(0, 2), [
    ["Strategy", "Asset class", "Holding", "Target"],
    ["Growth", "Stocks", "", 60],
    ["Growth", "Bonds", "", 40],
    ["Growth", "Bonds", "BND", 100],
  ]);

  test("writes 35 for 35%", () => {
    expect(ofTargets(hundreds, saveBonds(0.35))).toEqual({ ...NO_EDITS, sets: [{ row: 2, column: 3, cell: 35 }] });
  });

  test("turns all of them into fractions where one would else be misread", () => {
    expect(ofTargets(hundreds, saveBonds(0.001))).toEqual({
      ...NO_EDITS,
      sets: [
        { row: 1, column: 3, cell: 0.6 },
        { row: 2, column: 3, cell: 0.001 },
        { row: 3, column: 3, cell: 1 },
      ],
    });
  });

  test("leaves a percentage that is text alone", () => {
    const text = read(STRATEGIES.slice(0, 2), [
      ["Strategy", "Asset class", "Target"],
      ["Growth", "Stocks", "60%"],
      ["Growth", "Bonds", "40%"],
    ]);
    expect(ofTargets(text, saveBonds(0.35))).toEqual({ ...NO_EDITS, sets: [{ row: 2, column: 2, cell: 0.35 }] });
  });
});

describe("changesBetween with targets of one level", () => {
  const oneLevel = read(STRATEGIES.slice(0, 2), [
    ["Strategy", "Holding", "Target"],
    ["Growth", "VTI", 0.6],
    ["Growth", "BND", 0.4],
  ]);

  test("adds a holding where a class is asked for", () => {
    const gold = { ...terms(0.1), name: "GLD" };
    expect(ofTargets(oneLevel, (store) => saveClassTarget(store, "Growth", undefined, gold, TODAY))).toEqual({
      ...NO_EDITS,
      inserts: [{ below: 1, rows: [["Growth", "GLD", 0.1]] }],
    });
  });

  test("renames and deletes it in its own row", () => {
    const renamed = { ...terms(0.6), name: "VTSAX" };
    expect(ofTargets(oneLevel, (store) => saveClassTarget(store, "Growth", "VTI", renamed, TODAY))).toEqual({
      ...NO_EDITS,
      sets: [{ row: 1, column: 1, cell: "VTSAX" }],
    });
    expect(ofTargets(oneLevel, (store) => deleteClassTarget(store, "Growth", "BND", TODAY))).toEqual({
      ...NO_EDITS,
      deletes: [2],
    });
  });
});

describe("changesBetween with problems in the tables", () => {
  test("saves what they do not touch, and a new name for what has one", () => {
    const bad = read(
      [
        ["Strategy", "Active", "Cash"],
        ["Growth", true, "Burn"],
      ],
      [...TARGETS.slice(0, 5), ["Growth", "Gold", "", "", "a lot"]],
    );
    expect(refusals(() => changes(bad, saveBonds(0.3)))).toEqual([]);
    const bold = (store: Store) => saveStrategy(store, "Growth", { ...wishOf(store), name: "Bold" }, TODAY);
    expect(refusals(() => changes(bad, bold))).toEqual([]);
    const silver = { ...terms(undefined), name: "Silver" };
    expect(refusals(() => changes(bad, (store) => saveClassTarget(store, "Growth", "Gold", silver, TODAY)))).toEqual(
      [],
    );
  });

  test("refuses what would bring an ignored row to life, with the repair in one sentence", () => {
    const twice = read(STRATEGIES, [...TARGETS, ["Growth", "Stocks", "VXUS", "", 0.9]]);
    expect(
      refusals(() => changes(twice, (store) => deleteHoldingTarget(store, "Growth", "Stocks", "VXUS", TODAY))),
    ).toEqual([
      "Targets: the change cannot be written so that it is read back. Repair the table first: Targets row 8 (VXUS): the holding has a target in row 4 as well. Keep one of the two rows.",
    ]);
  });

  test("refuses to touch a table that cannot be read, and says why it cannot", () => {
    const headless = read(STRATEGIES, [["Growth", "Stocks", 0.6]]);
    expect(refusals(() => changes(headless, (store) => deleteStrategy(store, "Calm")))).toEqual([
      "Targets: there is no header row. Name the columns again: a column Target, and Asset class or Holding.",
    ]);
  });

  test("refuses to write over a formula of the user's", () => {
    const named = read(STRATEGIES, [
      ["Strategy", "Asset class", "Target"],
      ["Growth", "=B9 → Stocks", 0.6],
    ]);
    const renamed = { ...terms(0.6), name: "Equities" };
    expect(
      refusals(() => changes(named, (store) => saveClassTarget(store, "Growth", "Stocks", renamed, TODAY))),
    ).toEqual([
      "Targets row 2: a formula stands where the change would be written. Put its value in its place, or change it in the sheet.",
    ]);
  });

  test("refuses a name that would turn a row into a header", () => {
    const wish = { ...terms(0), holding: "Target", assetId: "Fund" };
    expect(
      refusals(() => changes(TABLES, (store) => saveHoldingTarget(store, "Growth", "Stocks", undefined, wish, TODAY))),
    ).toEqual([
      "Targets row 5: the row is a header like row 1, with other columns. Put both tables under the same columns, or move one of them to another sheet.",
    ]);
  });
});
