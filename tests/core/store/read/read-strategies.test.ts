import { describe, expect, test } from "vitest";
import { findingsOf, type Rows, read } from "../tables.ts";

const HEADER = ["Strategy", "Account", "Active", "Cash", "My note"];

const findings = (...rows: Rows) => findingsOf(read([HEADER, ...rows], undefined));
const names = (...rows: Rows) => read([HEADER, ...rows], undefined).store.strategies.map(({ name }) => name);

describe("the Strategies table", () => {
  test("is read row by row, settings as their cells hold them", () => {
    const { store } = read([HEADER, [" Growth ", "IRA", "yes", "Invest", "mine"]], undefined);
    expect(store.strategies).toEqual([
      {
        row: 1,
        name: "Growth",
        account: "IRA",
        isActive: true,
        settings: new Map([["Cash", "Invest"]]),
        created: "",
        updated: "",
        isOneLevel: false,
        classes: [],
      },
    ]);
  });

  test("may stand under a title and have blank rows, and rows with nothing but a note of the user's own", () => {
    const title = [["My plans"], []];
    const reading = read(
      [...title, HEADER, ["Growth", "", true], [], ["", "", "", "", "see the letter"], ["Calm"]],
      undefined,
    );
    expect(findingsOf(reading)).toEqual([]);
    expect(reading.store.strategies.map(({ name, row }) => [name, row])).toEqual([
      ["Growth", 3],
      ["Calm", 6],
    ]);
  });

  test("takes a blank that Excel hands over as 0 for a blank", () => {
    const { store, findings: found } = read([HEADER, ["Growth", 0, 0, "", 0], [0, 0, 0, 0, 0]], undefined);
    expect(found).toEqual([]);
    expect(store.strategies).toMatchObject([{ name: "Growth", account: "", isActive: false, settings: new Map() }]);
  });

  test("finds a row that names no strategy", () => {
    expect(findings(["", "IRA", "", "", ""])).toEqual([
      "Strategies row 2, Strategy: the row names no strategy. Enter a name, or clear the row. → the row is ignored @ 1,0",
    ]);
  });

  test("finds an error value where a name has to be", () => {
    expect(findings([{ error: "#REF!" }, "", "", "", ""])).toEqual([
      "Strategies row 2 (#REF!), Strategy: the cell holds the error #REF!. Enter the strategy's name. → the row is ignored @ 1,0",
    ]);
  });

  test("ignores the second of two strategies of one name, and says how the names differ", () => {
    expect(findings(["Growth"], ["Growth"])).toEqual([
      "Strategies row 3 (Growth), Strategy: the strategy stands in row 2 as well. Rename one of the two, or delete a row. → the row is ignored @ 2,0",
    ]);
    expect(findings(["Growth"], ["GROWTH "])).toEqual([
      'Strategies row 3 (GROWTH), Strategy: the strategy stands in row 2 as well, as "Growth": names that differ only in case or spaces are the same. Rename one of the two, or delete a row. → the row is ignored @ 2,0',
    ]);
    expect(names(["Growth"], ["GROWTH "])).toEqual(["Growth"]);
  });

  test("has one active strategy for each account: a second counts as inactive", () => {
    const rows: Rows = [
      ["Growth", "", true],
      ["Calm", "IRA", true],
      ["Bold", " ira", "TRUE"],
    ];
    expect(findings(...rows)).toEqual([
      "Strategies row 4 (Bold), Active: Calm in row 3 is active for the same account. Make one of the two inactive. → the strategy counts as inactive @ 3,2",
    ]);
    expect(read([HEADER, ...rows], undefined).store.strategies.map(({ isActive }) => isActive)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("finds what is neither TRUE nor FALSE under Active", () => {
    expect(findings(["Growth", "", "maybe"])).toEqual([
      'Strategies row 2 (Growth), Active: "maybe" is neither TRUE nor FALSE. Enter TRUE or FALSE. → the strategy counts as inactive @ 1,2',
    ]);
  });

  test("finds a setting that formulas would refuse, and keeps what the cell holds", () => {
    const rows: Rows = [["Growth", "", "", "Burn", ""]];
    expect(findings(...rows)).toEqual([
      'Strategies row 2 (Growth), Cash: "Burn" is not one of Keep, Invest. Enter Keep or Invest. → formulas that read the row refuse it @ 1,3',
    ]);
    expect(read([HEADER, ...rows], undefined).store.strategies[0]?.settings).toEqual(new Map([["Cash", "Burn"]]));
  });

  test("ignores a row whose account is an error value", () => {
    expect(findings(["Growth", { error: "#N/A" }, "", "", ""])).toEqual([
      "Strategies row 2 (Growth), Account: the cell holds the error #N/A. Enter the account, or leave the cell empty. → the row is ignored @ 1,1",
    ]);
  });

  test("is not read at all without its header row, or with two columns of one name", () => {
    expect(findingsOf(read([["Growth", true]], undefined))).toEqual([
      "Strategies: there is no header row. Name the columns again: a column Strategy, and others such as Active. → nothing in the table is read",
    ]);
    expect(findingsOf(read([["Strategy", "Active", "ACTIVE"], ["Growth"]], undefined))).toEqual([
      'Strategies row 1: "Active" and "ACTIVE" both mean Active. Rename all but the one to use. → nothing in the table is read @ 0,row',
    ]);
  });
});
