import { describe, expect, test } from "vitest";
import { addStrategy, deleteStrategy, type Store, saveStrategy } from "../../../../core/store/index.ts";
import { fromStrategy } from "../../../../core/store/start/from-strategy.ts";
import { read, refusals, STRATEGIES, said, TARGETS, TODAY } from "../tables.ts";

const { store } = read(STRATEGIES, TARGETS);
const wish = (name: string, account = "", isActive = false) => ({ name, account, isActive, settings: new Map() });
const active = (after: Store) => after.strategies.filter(({ isActive }) => isActive).map(({ name }) => name);

describe("addStrategy", () => {
  test("adds it at the end, dated today", () => {
    const { strategies } = addStrategy(store, wish(" Bold ", " IRA "), TODAY);
    expect(strategies.slice(0, 2)).toEqual(store.strategies);
    expect(strategies[2]).toMatchObject({
      name: "Bold",
      account: "IRA",
      row: undefined,
      created: TODAY,
      updated: TODAY,
    });
  });

  test("made active, takes the place of its account's active one and of no other", () => {
    expect(active(addStrategy(store, wish("Bold", "ira ", true), TODAY))).toEqual(["Growth", "Bold"]);
    expect(active(addStrategy(store, wish("Bold", "", true), TODAY))).toEqual(["Calm", "Bold"]);
  });

  test("begins with the targets of another strategy where it is a duplicate", () => {
    const [growth] = store.strategies;
    const copy = growth && fromStrategy(store, growth);
    const next = copy ? addStrategy(store, copy, TODAY, copy) : store;
    expect(said({ store: next })).toEqual([
      ["Growth", ["Stocks", 0.6, ["VTI", "US9229087690", 0.75], ["VXUS", "VXUS", 0.25]], ["Bonds", 0.4]],
      ["Calm", ["Stocks", 0.3], ["Bonds", 0.7]],
      ["Growth (2)", ["Stocks", 0.6, ["VTI", "US9229087690", 0.75], ["VXUS", "VXUS", 0.25]], ["Bonds", 0.4]],
    ]);
  });

  test("reads names as a cell gives them back: without what cannot be seen, one way of writing an accent", () => {
    const { strategies } = addStrategy(store, wish("Caf\u0065\u0301\u200b", "\u200bIRA"), TODAY);
    expect(strategies[2]).toMatchObject({ name: "Caf\u00e9", account: "IRA" });
  });

  test.each([
    ["Growth", "Strategies (Growth): there is a strategy of this name already. Choose another name."],
    [
      "gro wth",
      'Strategies (gro wth): there is a strategy "Growth" already, and names that differ only in case or spaces are the same. Choose another name.',
    ],
    ["  ", "Strategies, Strategy: the name is empty. Enter a name."],
    [
      "Total",
      'Strategies, Strategy: "Total" means something else in a sheet, and would not be read as a name. Choose another name.',
    ],
    [
      "n/a",
      'Strategies, Strategy: "n/a" means something else in a sheet, and would not be read as a name. Choose another name.',
    ],
    [
      "#REF!",
      'Strategies, Strategy: "#REF!" means something else in a sheet, and would not be read as a name. Choose another name.',
    ],
  ])("refuses the name %j", (name, message) => {
    expect(refusals(() => addStrategy(store, wish(name), TODAY))).toEqual([message]);
  });

  test("refuses an account that would not be read as one", () => {
    expect(refusals(() => addStrategy(store, wish("Bold", "n/a"), TODAY))).toEqual([
      'Strategies (Bold), Account: "n/a" means something else in a sheet, and would not be read as a name. Choose another name.',
    ]);
  });
});

describe("saveStrategy", () => {
  test("renames it with its targets, found by its name in any spelling", () => {
    const { strategies } = saveStrategy(store, " GROWTH", wish("Bold", "", true), TODAY);
    expect(strategies[0]).toEqual({ ...store.strategies[0], name: "Bold", updated: TODAY });
    expect(strategies[1]).toBe(store.strategies[1]);
  });

  test("changes its settings, and only its own date", () => {
    const settings = new Map([["Cash reserve", 250]]);
    const { strategies } = saveStrategy(store, "Calm", { ...wish("Calm", "IRA", true), settings }, TODAY);
    expect(strategies).toEqual([store.strategies[0], { ...store.strategies[1], settings, updated: TODAY }]);
  });

  test("made active, takes the place of its account's active one", () => {
    expect(active(saveStrategy(store, "Calm", wish("Calm", "", true), TODAY))).toEqual(["Calm"]);
  });

  test("may change the spelling of its own name", () => {
    expect(saveStrategy(store, "Growth", wish("GROWTH"), TODAY).strategies[0]?.name).toBe("GROWTH");
  });

  test("refuses a name that is taken, and a strategy that is not there", () => {
    expect(refusals(() => saveStrategy(store, "Calm", wish("Growth"), TODAY))).toEqual([
      "Strategies (Growth): there is a strategy of this name already. Choose another name.",
    ]);
    expect(refusals(() => saveStrategy(store, "Bold", wish("Bold"), TODAY))).toEqual([
      'Strategies: there is no strategy "Bold". The strategies are Growth and Calm.',
    ]);
    expect(refusals(() => saveStrategy({ strategies: [] }, "Bold", wish("Bold"), TODAY))).toEqual([
      'Strategies: there is no strategy "Bold". Create it first.',
    ]);
  });
});

describe("deleteStrategy", () => {
  test("deletes it with its targets, and nothing else", () => {
    expect(deleteStrategy(store, "growth").strategies).toEqual([store.strategies[1]]);
  });

  test("refuses one that is not there", () => {
    expect(refusals(() => deleteStrategy(store, "Bold"))).toEqual([
      'Strategies: there is no strategy "Bold". The strategies are Growth and Calm.',
    ]);
  });
});
