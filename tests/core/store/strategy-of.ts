import { readStore, type StoredStrategy, type StoreTable } from "../../../core/store/index.ts";

/** A table of the store from its rows, header row first; no formulas. */
export function tableOf(name: string, rows: StoreTable["cells"]): StoreTable {
  return { name, cells: rows, formulas: rows.map((row) => row.map(() => "")) };
}

/** The strategy `Growth` with these rows: asset class, holding, target, and an asset id where there is one. */
export function strategyOf(...rows: readonly (readonly (string | number)[])[]): StoredStrategy {
  const strategies = tableOf("Strategies", [
    ["Strategy", "Active"],
    ["Growth", true],
  ]);
  const targets = tableOf("Targets", [
    ["Strategy", "Asset class", "Holding", "Target", "Asset ID"],
    ...rows.map((row) => ["Growth", ...row]),
  ]);
  const { store, findings } = readStore({ strategies, targets });
  const [strategy] = store.strategies;
  if (!strategy || findings.length > 0) {
    throw new Error(`The rows are no strategy: ${JSON.stringify(findings)}`);
  }
  return strategy;
}
