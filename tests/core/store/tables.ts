import { Decimal } from "../../../core/cells/decimal.ts";
import { type Cell, InputError, problemText } from "../../../core/index.ts";
import {
  changesBetween,
  type Finding,
  readStore,
  type Store,
  type StoreChanges,
  type StoreReading,
  type StoreTable,
} from "../../../core/store/index.ts";

export type Rows = readonly (readonly Cell[])[];

/** The day on which operations happen. */
export const TODAY = "2026-11-22";

export const STRATEGIES: Rows = [
  ["Strategy", "Account", "Active", "Whole shares", "Created", "Updated"],
  ["Growth", "", true, "", "2025-01-02", "2025-02-03"],
  ["Calm", "IRA", true, true, "", ""],
];

export const TARGETS: Rows = [
  ["Strategy", "Asset class", "Holding", "Asset ID", "Target", "Min", "Max", "Pinned"],
  ["Growth", "Stocks", "", "", 0.6, 0.5, 0.7, ""],
  ["Growth", "Stocks", "VTI", "US9229087690", 0.75, "", "", true],
  ["Growth", "Stocks", "VXUS", "", 0.25, "", "", ""],
  ["Growth", "Bonds", "", "", 0.4, "", "", ""],
  ["Calm", "Stocks", "", "", 0.3, "", "", ""],
  ["Calm", "Bonds", "", "", 0.7, "", "", ""],
];

/** A table of plain cells; a cell that begins with `=` is a formula, and shows what stands after `→`. */
export function table(name: string, rows: Rows): StoreTable {
  const isFormula = (cell: Cell): cell is string => typeof cell === "string" && cell.startsWith("=");
  const shown = (cell: Cell) => {
    const [, value = ""] = String(cell).split(" → ");
    return value !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
  };
  return {
    name,
    cells: rows.map((row) => row.map((cell) => (isFormula(cell) ? shown(cell) : cell))),
    formulas: rows.map((row) => row.map((cell) => (isFormula(cell) ? (cell.split(" → ")[0] ?? "") : ""))),
  };
}

/** Reads tables of plain rows; undefined for a table that is not there. */
export function read(strategies: Rows | undefined, targets: Rows | undefined): StoreReading {
  return readStore({
    strategies: strategies && table("Strategies", strategies),
    targets: targets && table("Targets", targets),
  });
}

/** Each finding in words, with what comes of it and its cell from 0. */
export function findingsOf({ findings }: StoreReading): readonly string[] {
  return findings.map((finding) => `${problemText(finding)} → ${finding.consequence}${placeOf(finding)}`);
}

function placeOf({ cell }: Finding): string {
  return cell ? ` @ ${cell.row},${cell.column ?? "row"}` : "";
}

/** What a store says, with as few words as will do: weights as numbers, blank ones left out. */
export function said({ store }: Pick<StoreReading, "store">): unknown {
  return store.strategies.map(({ name, classes }) => [
    name,
    ...classes.map((one) => [
      one.name,
      one.target?.toNumber() ?? "",
      ...one.holdings.map(({ holding, assetId, target }) => [holding, assetId, target?.toNumber() ?? ""]),
    ]),
  ]);
}

/** The changes that an operation makes to tables of plain rows. */
export function changes(reading: StoreReading, operation: (store: Store) => Store): StoreChanges {
  return changesBetween(reading, operation(reading.store));
}

/** Everything that something is refused for, in words; nothing where it is not refused. */
export function refusals(action: () => unknown): readonly string[] {
  try {
    action();
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) {
      throw error;
    }
    return error.problems.map(problemText);
  }
}

/** What a person decides about a target. */
export function terms(target: number | string | undefined, more: { readonly isPinned?: boolean } = {}) {
  const weight = target === undefined ? undefined : new Decimal(target);
  return { target: weight, min: undefined, max: undefined, isPinned: false, ...more };
}

/** A class as a pane hands it over. */
export function classOf(name: string, target: number | undefined, ...holdings: ReturnType<typeof holdingOf>[]) {
  return { row: undefined, isComputed: false, ...terms(target), name, holdings };
}

export function holdingOf(holding: string, target: number | undefined, assetId: string = holding) {
  return { row: undefined, isComputed: false, ...terms(target), holding, assetId };
}
