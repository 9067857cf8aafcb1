import fc from "fast-check";
import type { Cell } from "../../../../core/cells/cell.ts";
import type { StoreTable } from "../../../../core/store/index.ts";
import { soundTables } from "../recovery/random-tables.ts";

const HEADERS = {
  Strategy: ["Strategy", "strategy "],
  "Asset class": ["Asset class", "Class", "Category", "ASSET-CLASS"],
  Holding: ["Holding", "Symbol", "Ticker", "Fund"],
  "Asset ID": ["Asset ID", "ISIN"],
  Target: ["Target", "Goal", "Target %", "Target (2026)"],
  Min: ["Min", "Minimum"],
  Max: ["Max", "Maximum"],
  Pinned: ["Pinned"],
} as const;
type Column = keyof typeof HEADERS;
const COLUMNS = Object.keys(HEADERS) as readonly Column[];

const looks = fc.record({
  order: fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length }),
  omitted: fc.subarray<Column>(["Asset ID", "Min", "Max", "Pinned"]),
  header: fc.record(
    Object.fromEntries(COLUMNS.map((column) => [column, fc.constantFrom(...HEADERS[column])])) as Record<
      Column,
      fc.Arbitrary<string>
    >,
  ),
  isStrategyNamed: fc.boolean(),
  note: fc.constantFrom("none", "first", "last"),
  preamble: fc.boolean(),
  blankRow: fc.nat({ max: 12 }),
  repeatedHeader: fc.constantFrom(-1, -1, 2, 4),
  total: fc.constantFrom<readonly [string, Cell] | undefined>(
    undefined,
    ["Total", "100%"],
    ["", "100%"],
    ["Sum:", "90%"],
    ["Total", ""],
  ),
  isFormula: fc.boolean(),
});

/** Targets as people write them: columns in any order under any of their names, on any scale, with what else stands there. */
export const handMadeTables: fc.Arbitrary<StoreTable> = fc.tuple(soundTables, looks).map(([tables, look]) => {
  const [headers = [], ...rows] = tables.targets?.cells ?? [];
  const strategies = (tables.strategies?.cells.length ?? 0) - 1;
  const isNamed = look.isStrategyNamed || strategies > 1;
  const columns = look.order.filter((column) => !look.omitted.includes(column) && (isNamed || column !== "Strategy"));
  const placed = (cellOf: (column: Column) => Cell, note: Cell): readonly Cell[] => {
    const cells = columns.map(cellOf);
    return look.note === "none" ? cells : look.note === "first" ? [note, ...cells] : [...cells, note];
  };
  const header = placed((column) => look.header[column], "My note");
  const body = rows.map((row, index) =>
    placed((column) => row[headers.indexOf(column)], index % 2 === 0 ? "core" : ""),
  );
  const blank = header.map(() => "");
  const parts = [
    ...body.slice(0, look.blankRow),
    ...(look.blankRow < body.length ? [blank] : []),
    ...body.slice(look.blankRow),
  ];
  const repeated =
    look.repeatedHeader < 0
      ? parts
      : [...parts.slice(0, look.repeatedHeader), header, ...parts.slice(look.repeatedHeader)];
  const { total } = look;
  const last =
    total && placed((column) => (column === "Asset class" ? total[0] : column === "Target" ? total[1] : ""), "");
  const cells = [...(look.preamble ? [["My plan of 2026"], []] : []), header, ...repeated, ...(last ? [last] : [])];
  const target = header.indexOf(look.header.Target);
  const formulas = cells.map((line) =>
    line.map((cell, column) =>
      look.isFormula && column === target && cell !== look.header.Target && cell !== "" ? "=X1" : "",
    ),
  );
  return { name: "Targets", cells, formulas };
});
