import { describe, expect, test } from "vitest";
import { FUNCTIONS } from "../../../core/index.ts";
import { run } from "../run.ts";
import { HOLDINGS, TARGETS } from "./sample.ts";

describe("every table", () => {
  const results = [
    run("REBAL_DRIFT", HOLDINGS, TARGETS),
    run("DEPOSIT_PLAN", HOLDINGS, TARGETS, 2000, "Show all=TRUE; Cash reserve=5"),
    run("WITHDRAWAL_PLAN", HOLDINGS, TARGETS, 20000, "Show all=TRUE"),
    run("REBAL_PLAN", HOLDINGS, TARGETS, -100, "Show all=TRUE"),
    run("BROKER_ORDERS", run("REBAL_PLAN", HOLDINGS, TARGETS)),
  ];
  test("is rectangular, under the columns of its definition, without an empty cell that is not a text", () => {
    for (const table of results) {
      const [header = []] = table;
      expect(FUNCTIONS.some((one) => one.columns.join() === header.join())).toBe(true);
      for (const row of table) {
        expect(row).toHaveLength(header.length);
        expect(row.every((cell) => cell !== null && cell !== undefined && !Number.isNaN(cell))).toBe(true);
      }
    }
  });

  test("is the same whatever the order of rows and columns, but for the order of holdings without a row of their own", () => {
    const reversed = [...HOLDINGS.slice(0, 1), ...HOLDINGS.slice(1).reverse()].map((row) => [...row].reverse());
    expect(run("DEPOSIT_PLAN", reversed, TARGETS, 2000)).toEqual(run("DEPOSIT_PLAN", HOLDINGS, TARGETS, 2000));
    expect(run("REBAL_PLAN", reversed, TARGETS)).toEqual(run("REBAL_PLAN", HOLDINGS, TARGETS));
  });
});
