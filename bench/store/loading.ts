import { Decimal } from "../../core/cells/decimal.ts";
import { changesBetween, readStore, type StoreTables, saveClassTarget } from "../../core/store/index.ts";
import { type Contender, sideBySide } from "../measure.ts";
import { figure, tableText } from "../page.ts";
import { seeded } from "../portfolios.ts";

/** What one load and one save may take, in milliseconds. */
const [LOADING_LIMIT, SAVING_LIMIT] = [20, 50];

/** Loading the tables of a workbook with 500 holdings, and working out what one save writes. */
export async function loading(): Promise<string> {
  const sizes = [1, 4].map((strategies) => ({ strategies, tables: tablesOf(strategies, 500) }));
  const timings = await sideBySide(
    sizes.flatMap(({ strategies, tables }) => [reads(strategies, tables), saves(strategies, tables)]),
    12,
  );
  const limits = sizes.flatMap(() => [LOADING_LIMIT, SAVING_LIMIT]);
  const rows = timings.map(({ name, median, p95, p99, rounds }, index) => [
    name,
    ...[median, p95, p99].map(figure),
    String(limits[index]),
    String(rounds),
  ]);
  return `### Loading and saving 500 holdings

Reading both tables, 10 classes and 500 holdings with a target in each strategy; and working out the edits that one changed
target comes to, which reads the tables once more to try them. No host takes part in either.

${tableText(["", "median", "95th percentile", "99th percentile", "limit", "rounds"], rows)}
`;
}

function reads(strategies: number, tables: StoreTables): Contender {
  return { name: `reading, ${countText(strategies)}`, run: () => readStore(tables) };
}

function saves(strategies: number, tables: StoreTables): Contender {
  const reading = readStore(tables);
  let step = 0;
  return {
    name: `saving a target, ${countText(strategies)}`,
    run: () => {
      step = (step + 1) % 1_000;
      const target = new Decimal(step).div(10_000);
      const terms = { name: "Class 1", target, min: undefined, max: undefined, isPinned: false };
      return changesBetween(reading, saveClassTarget(reading.store, "Strategy 1", "Class 1", terms, "2026-11-22"));
    },
  };
}

function countText(strategies: number): string {
  return strategies === 1 ? "1 strategy" : `${strategies} strategies`;
}

/** Tables with some strategies, each with a target for every holding. */
function tablesOf(strategies: number, holdings: number): StoreTables {
  const random = seeded(holdings);
  const names = Array.from({ length: strategies }, (_, index) => `Strategy ${index + 1}`);
  const classes = Array.from({ length: 10 }, (_, index) => `Class ${index + 1}`);
  const each = holdings / classes.length;
  const targets = names.flatMap((strategy) =>
    classes.flatMap((name, place) => [
      [strategy, name, "", "", 0.1, "", "", ""],
      ...Array.from({ length: each }, (_, index) => {
        const number = place * each + index;
        return [
          strategy,
          name,
          `S${number}`,
          `US${number}`,
          Math.round(random() * 400) / 10_000,
          "",
          "",
          index % 5 === 0,
        ];
      }),
    ]),
  );
  return {
    strategies: tableOf("Strategies", [
      ["Strategy", "Account", "Active", "Whole shares", "Created", "Updated"],
      ...names.map((name, index) => [name, "", index === 0, true, "2026-01-01", "2026-01-01"]),
    ]),
    targets: tableOf("Targets", [
      ["Strategy", "Asset class", "Holding", "Asset ID", "Target", "Min", "Max", "Pinned"],
      ...targets,
    ]),
  };
}

function tableOf(name: string, cells: readonly (readonly (string | number | boolean)[])[]) {
  return { name, cells, formulas: cells.map((row) => row.map(() => "")) };
}
