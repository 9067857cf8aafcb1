import { describe, expect, test } from "vitest";
import { matching, REFERENCE } from "../../../addin/taskpane/help/reference.ts";
import { FUNCTIONS, SETTINGS } from "../../../core/index.ts";

const namesIn = (search: string) => matching(REFERENCE, search).map(({ entries }) => entries.map(({ name }) => name));

describe("REFERENCE", () => {
  test("has every function with an example, and every setting that is obeyed", () => {
    const [functions, settings] = REFERENCE;
    expect(functions?.entries.map(({ name }) => name)).toEqual(FUNCTIONS.map(({ name }) => name));
    expect(functions?.entries.every(({ example }) => example.startsWith("="))).toBe(true);
    const obeyed = Object.values(SETTINGS).filter(({ available }) => available);
    expect(settings?.entries.map(({ name }) => name)).toEqual(obeyed.map(({ name }) => name));
  });
});

describe("matching", () => {
  test("keeps everything for nothing searched", () => {
    expect(matching(REFERENCE, "  ")).toEqual(REFERENCE);
  });

  test("finds all words anywhere in an entry, in any case", () => {
    expect(namesIn("smallest DEPOSIT")).toEqual([["REBAL_MIN_DEPOSIT"]]);
    expect(namesIn("instrument")).toEqual([["Holding"], ["Holding"]]);
  });

  test("finds nothing for what is nowhere", () => {
    expect(namesIn("zzz")).toEqual([]);
  });
});
