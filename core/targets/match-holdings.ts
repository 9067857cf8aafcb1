import { assetKey, headerKey, nameKey } from "../cells/key.ts";
import type { Problems } from "../cells/problem.ts";
import { type Holding, isCashSymbol, type Portfolio } from "../portfolio/index.ts";
import type { Strategy, TargetRow } from "./strategy.ts";

/** The row of the targets that names each holding, and the rows that name nothing held. */
export interface Matches {
  readonly rowByHolding: ReadonlyMap<Holding, TargetRow>;
  readonly notHeld: readonly TargetRow[];
}

/**
 * Finds the holding that each row of the targets names: by asset id, else by symbol, ignoring case, spaces, a trailing
 * `*` and an exchange prefix, else by symbol without its punctuation (BRK.B, BRK/B, BRK B), else by name. "Cash" names the
 * only cash there is, whatever the broker calls it.
 *
 * @param problems - Collects a symbol that several assets share, and a holding that several rows name.
 */
export function matchHoldings(portfolio: Portfolio, strategy: Strategy, problems: Problems): Matches {
  const find = holdingFinder(portfolio);
  const rowByHolding = new Map<Holding, TargetRow>();
  const rowByName = new Map<string, TargetRow>();
  const notHeld: TargetRow[] = [];
  for (const row of strategy.holdingRows) {
    const where = { range: strategy.rangeName, row: row.row, subject: row.holding };
    const [holding, ...others] = find(row);
    const key = row.assetId || assetKey(row.holding);
    const earlier = holding ? rowByHolding.get(holding) : rowByName.get(key);
    if (others.length > 0) {
      problems.add({
        ...where,
        code: "AMBIGUOUS_SYMBOL",
        what: `several holdings are called ${row.holding}`,
        remedy: "Add a column Asset ID to the targets",
      });
    } else if (earlier) {
      problems.add({
        ...where,
        code: "TARGET_TWICE",
        what: `${row.holding} is named in row ${earlier.row} as well`,
        remedy: "Keep one of the two rows",
      });
    } else if (holding) {
      rowByHolding.set(holding, row);
    } else {
      rowByName.set(key, row);
      notHeld.push(row);
    }
  }
  return { rowByHolding, notHeld };
}

/**
 * Finds the holdings that a name and an asset id may mean: several where they share a symbol, none where nothing of it is
 * held.
 */
export function holdingFinder(
  portfolio: Portfolio,
): (row: Pick<TargetRow, "holding" | "assetId">) => readonly Holding[] {
  const byId = new Map(portfolio.holdings.map((holding) => [holding.id, [holding]]));
  const bySymbol = groupBy(portfolio.holdings, ({ symbol }) => assetKey(symbol));
  const byLetters = groupBy(portfolio.holdings, ({ symbol }) => headerKey(symbol));
  const byName = groupBy(portfolio.holdings, ({ name }) => nameKey(name));
  const cash = portfolio.holdings.filter((holding) => holding.hasCashSymbol);
  return ({ holding, assetId }) =>
    byId.get(assetKey(assetId) || assetKey(holding)) ??
    bySymbol.get(assetKey(holding)) ??
    byLetters.get(headerKey(holding)) ??
    byName.get(nameKey(holding)) ??
    (isCashSymbol(holding) && cash.length === 1 ? cash : []);
}

function groupBy(
  holdings: readonly Holding[],
  keyOf: (holding: Holding) => string,
): ReadonlyMap<string, readonly Holding[]> {
  const groups = new Map<string, Holding[]>();
  for (const holding of holdings) {
    const key = keyOf(holding);
    const group = groups.get(key);
    if (group) {
      group.push(holding);
    } else if (key !== "") {
      groups.set(key, [holding]);
    }
  }
  return groups;
}
