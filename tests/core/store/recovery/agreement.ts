import type { Cell, Cells } from "../../../../core/cells/cell.ts";
import { keyText } from "../../../../core/cells/text.ts";
import { isTotalLabel } from "../../../../core/portfolio/index.ts";
import {
  findingsOf,
  leftToDo,
  readStore,
  type StoredStrategy,
  type StoreReading,
  type StoreTables,
} from "../../../../core/store/index.ts";
import { refusalsOf } from "../../run.ts";

/**
 * What formulas refuse although the store finds nothing wrong and nothing left to do; nothing where both agree. Each strategy
 * is chosen by its name alone, and by its name above the whole Strategies table. No holdings are in an account called Total.
 */
export function refusedInSilence(tables: StoreTables): readonly string[] {
  const reading = readStore(tables);
  const { targets } = tables;
  if (!targets || findingsOf(reading).length > 0) {
    return [];
  }
  return reading.store.strategies
    .filter((strategy) => !isDraft(strategy) && !isTotalLabel(strategy.account))
    .flatMap((strategy) =>
      settingsFor(strategy, reading).flatMap((settings) =>
        refusalsOf("REBAL_DRIFT", fittingHoldings(strategy, reading), targets.cells, settings),
      ),
    );
}

/** Too little is a draft; too much is damage, and has to be found. */
function isDraft(strategy: StoredStrategy): boolean {
  return leftToDo(strategy).some(({ what }) => !what.includes("too much"));
}

function settingsFor(
  { name }: StoredStrategy,
  { tables, targetsLayout, ownerByRow }: StoreReading,
): readonly (Cells | null)[] {
  const column = targetsLayout?.columnByField.get("strategy") ?? -1;
  const isNamed = [...ownerByRow.keys()].some((row) => keyText(tables.targets?.cells[row]?.[column]) !== "");
  const pair: readonly Cell[] = ["Strategy", name];
  return tables.strategies ? [[pair], [pair, ...tables.strategies.cells]] : [isNamed ? [pair] : null];
}

/** Holdings of its account that fit a strategy: each that it names, and one in each class for which it names none. */
export function fittingHoldings(
  { classes, isOneLevel, account }: StoredStrategy,
  { tables, targetsLayout }: StoreReading,
): Cells {
  const idColumn = targetsLayout?.columnByField.get("assetId") ?? -1;
  const idAt = (row: number | undefined) => keyText(tables.targets?.cells[row ?? -1]?.[idColumn]);
  const rows = classes.flatMap((one, place) => {
    const named = one.holdings.map(({ holding, assetId }) => [holding, assetId, one.name, 1000, account]);
    const filler = isOneLevel
      ? [one.name, idAt(one.row) || one.name, "", 1000, account]
      : [`FILL${place}X`, `FILL${place}X`, one.name, 1000, account];
    return named.length > 0 ? named : [filler];
  });
  return [["Symbol", "Asset ID", "Asset class", "Value", "Account"], ...rows];
}
