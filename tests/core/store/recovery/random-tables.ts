import fc from "fast-check";
import type { Cell, Cells } from "../../../../core/cells/cell.ts";
import type { StoreTable, StoreTables } from "../../../../core/store/index.ts";

const HUNDRED = 100;

/** Whole percents that add up to 100, as many as asked for. */
function shares(count: number): fc.Arbitrary<readonly number[]> {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: HUNDRED - 1 }), { minLength: count - 1, maxLength: count - 1 })
    .map((cuts) => {
      const edges = [0, ...[...cuts].sort((one, other) => one - other), HUNDRED];
      return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0));
    });
}

const level = fc.integer({ min: 1, max: 4 }).chain(shares);
const strategy = level.chain((classes) =>
  fc.tuple(fc.constant(classes), fc.tuple(...classes.map(() => fc.oneof(fc.constant<readonly number[]>([]), level)))),
);
const CLASSES = ["Stocks", "Bonds", "Gold", "Property"];
const writing = fc.constantFrom<(percent: number) => Cell>(
  (percent) => percent / HUNDRED,
  (percent) => `${percent}%`,
  (percent) => percent,
);

const HEADERS = ["Strategy", "Asset class", "Holding", "Asset ID", "Target", "Min", "Max", "Pinned"];
type Shape = "classes and holdings" | "holdings alone" | "with ids";
const shape = fc.constantFrom<Shape>("classes and holdings", "classes and holdings", "holdings alone", "with ids");

/** Tables of one or two complete strategies, of one level or two, with asset ids or without, on any scale. */
export const soundTables: fc.Arbitrary<StoreTables> = fc
  .tuple(fc.array(strategy, { minLength: 1, maxLength: 2 }), writing, shape)
  .map(([strategies, write, kind]) => ({
    strategies: tableOf("Strategies", [
      ["Strategy", "Account", "Active", "Cash reserve"],
      ...strategies.map((_, place) => [nameAt(place), "", place === 0 ? true : "", ""]),
    ]),
    targets: tableOf("Targets", [
      HEADERS,
      ...strategies.flatMap(([classes, holdings], place) =>
        classes.flatMap((percent, index) => {
          const assetClass = CLASSES[index] ?? "";
          const own = [write(percent), percent < 4 ? "" : write(Math.ceil(percent / 2)), "", ""];
          const under = kind === "holdings alone" ? [] : (holdings[index] ?? []);
          const names = kind === "holdings alone" ? ["", `S${index}`] : [assetClass, ""];
          return [
            [nameAt(place), ...names, "", ...own],
            ...under.map((share, at) => {
              const id = kind === "with ids" ? `ID${index}${at}` : "";
              return [nameAt(place), assetClass, `${assetClass[0]}${at}`, id, write(share), "", "", ""];
            }),
          ];
        }),
      ),
    ]),
  }));

function nameAt(place: number): string {
  return place === 0 ? "Growth" : "Safe";
}

function tableOf(name: string, cells: Cells): StoreTable {
  return { name, cells, formulas: cells.map((line) => line.map(() => "")) };
}

const JUNK: fc.Arbitrary<Cell> = fc.constantFrom<Cell>(
  ...[
    "",
    "abc",
    "60 %",
    "sixty",
    "1,5",
    "Total",
    "Growth",
    "growth ",
    "Safe",
    "Stocks",
    "stocks*",
    "Stoks",
    "Bonds",
    "S0",
    "s1 ",
    "NYSE:S0",
    "S.0",
    "ID00",
    "ID01",
    "Cash",
  ],
  ...[
    "SPAXX",
    "#REF!",
    "Loading...",
    "TRUE",
    "Target",
    "Strategy",
    "Holding",
    "Min",
    "120%",
    "100%",
    "-5%",
    "maybe",
    "Targt",
  ],
  ...["Cash reserv", "Stratgy", "Lot size", "Price", "FX EUR", "Acount"],
  ...[0, 1, 0.5, 0.6, 40, 60, 100, 250, -1, 1.001, true, false, null, 7],
  { error: "#N/A" },
);

type Hit = (cells: Cells) => Cells;

const place = fc.nat({ max: 40 });
const hit: fc.Arbitrary<Hit> = fc.oneof(
  fc.tuple(place, place, JUNK).map(
    ([row, column, junk]) =>
      (cells: Cells) =>
        set(cells, row, column, junk),
  ),
  fc.tuple(place, place, JUNK).map(
    ([row, column, junk]) =>
      (cells: Cells) =>
        set(cells, row, column, junk),
  ),
  place.map((row) => (cells: Cells) => cells.filter((_, index) => index !== row % cells.length)),
  place.map((row) => (cells: Cells) => [...cells, cells[row % cells.length] ?? []]),
  place.map((row) => (cells: Cells) => [...cells.slice(row % cells.length), ...cells.slice(0, row % cells.length)]),
  place.map(
    (column) => (cells: Cells) => cells.map((line) => line.filter((_, index) => index !== column % line.length)),
  ),
  fc.tuple(place, place).map(
    ([column, from]) =>
      (cells: Cells) =>
        cells.map((line, row) =>
          row > from % cells.length ? line.map((cell, at) => (at === column % line.length ? "" : cell)) : line,
        ),
  ),
  place.map((row) => (cells: Cells) => [...cells.slice(0, row), [], ...cells.slice(row)]),
);

function set(cells: Cells, row: number, column: number, junk: Cell): Cells {
  return cells.map((line, index) =>
    index === row % cells.length ? line.map((cell, at) => (at === column % line.length ? junk : cell)) : line,
  );
}

/** Sound tables after some mishaps, most of them in Targets; at times one of the two is gone. */
export const damagedTables: fc.Arbitrary<StoreTables> = fc
  .tuple(
    soundTables,
    fc.array(hit, { minLength: 1, maxLength: 3 }),
    fc.array(hit, { maxLength: 1 }),
    fc.constantFrom("both", "both", "both", "no strategies"),
  )
  .map(([tables, ofTargets, ofStrategies, kept]) => ({
    strategies: kept === "both" ? damaged(tables.strategies, ofStrategies) : undefined,
    targets: damaged(tables.targets, ofTargets),
  }));

function damaged(table: StoreTable | undefined, hits: readonly Hit[]): StoreTable | undefined {
  return (
    table &&
    tableOf(
      table.name,
      hits.reduce((cells, one) => (cells.length > 0 ? one(cells) : cells), table.cells),
    )
  );
}
