import { describe, expect, test } from "vitest";
import { type Field, findHeader } from "../../../core/cells/header.ts";

const FIELDS: readonly Field<"holding" | "value">[] = [
  { name: "holding", header: "Holding", synonyms: ["Symbol", "Fund"] },
  { name: "value", header: "Value", synonyms: ["Market value"] },
];
const isHeader = (found: ReadonlySet<string>) => found.has("holding");

function find(cells: Parameters<typeof findHeader>[0]) {
  const header = findHeader(cells, FIELDS, isHeader);
  return (
    header && {
      row: header.row,
      columns: Object.fromEntries(header.columns),
      clashes: header.clashes.map((c) => c.headers),
    }
  );
}

describe("findHeader(cells, fields, isHeader)", () => {
  test.each([["HOLDING"], [" holding "], ["Hol-ding:"], ["Holding*"], ["symbol"], ["Holding (ticker)"]])(
    "findHeader([[%j]]) names Holding",
    (header) => {
      expect(find([[header]])?.columns).toEqual({ holding: { index: 0, header: header.trim() } });
    },
  );

  test("findHeader(cells) takes columns in any order and leaves others out", () => {
    expect(find([["Notes", "Market Value ($)", "", "Symbol"]])?.columns).toEqual({
      value: { index: 1, header: "Market Value ($)" },
      holding: { index: 3, header: "Symbol" },
    });
  });

  test("findHeader(cells) finds the header under 19 rows of preamble, not under 20", () => {
    const under = (count: number) => [...Array.from({ length: count }, () => ["Downloaded", ""]), ["Holding", "Value"]];
    expect(find(under(19))?.row).toBe(19);
    expect(find(under(20))).toBeUndefined();
  });

  test("findHeader(cells) takes the first row that names enough, and names a later one with other columns", () => {
    const header = ["Holding", "Value"];
    expect(findHeader([["VTI"], header, header], FIELDS, isHeader)).toMatchObject({ row: 1, rivalRow: undefined });
    expect(findHeader([header, ["Value", "Holding"]], FIELDS, isHeader)).toMatchObject({ row: 0, rivalRow: 1 });
  });

  test("findHeader(cells) prefers the exact header to a synonym", () => {
    expect(find([["Symbol", "Holding"]])).toMatchObject({ columns: { holding: { index: 1 } }, clashes: [] });
  });

  test("findHeader(cells) reports synonyms that claim one field", () => {
    expect(find([["Symbol", "Fund", "Value"]])).toMatchObject({ clashes: [["Symbol", "Fund"]] });
  });

  test("findHeader([]) and rows without headers give nothing", () => {
    expect(find([])).toBeUndefined();
    expect(find([["VTI", 100]])).toBeUndefined();
  });
});
