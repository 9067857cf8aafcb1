import type { NamedRange } from "../cells/cell.ts";
import { type Decimal, ZERO } from "../cells/decimal.ts";
import { assetKey, nameKey } from "../cells/key.ts";
import { isNearSum } from "./unlabelled-total.ts";
import type { Problem, Problems } from "../cells/problem.ts";
import { keyText } from "../cells/text.ts";
import type { Settings } from "../settings/index.ts";
import { type NumberColumns, readNumberColumns } from "./columns.ts";
import { type Currencies, currenciesOf } from "./currency.ts";
import type { HoldingsRow, HoldingsTable } from "./holdings-table.ts";
import { isCashClass, isCashSymbol } from "./labels.ts";
import { mergePositions, type ReadPosition } from "./merge-positions.ts";
import type { Portfolio } from "./portfolio.ts";
import { positionValue } from "./position-value.ts";
import { readHoldingsTable } from "./read-holdings-table.ts";
import { reconcileTotals } from "./totals.ts";
import { readTrading } from "./trading.ts";

/**
 * A holdings range as a portfolio: columns recognised, rows read, the rows of each asset added up.
 *
 * Values are rounded to the base currency's minor unit (half up) row by row, once, here; everything after is exact.
 *
 * @param range - What the person passed; a broker's export as it came will do.
 * @param problems - Collects every cell that is needed and cannot be read. Where any is added the result is not whole.
 */
export function parseHoldings(range: NamedRange, settings: Settings, problems: Problems): Portfolio {
  const table = readHoldingsTable(range, problems);
  const columns = readNumberColumns(table);
  const currencies = currenciesOf(table, columns, settings, problems);
  const reader = new PositionReader(table, columns, currencies, settings, problems);
  const positions = table.rows.flatMap((row, index) => reader.read(row, index) ?? []);
  const inAccount = positionsInAccount(positions, table, settings, problems);
  return {
    rangeName: range.name,
    holdings: mergePositions(inAccount, range.name, problems),
    baseCurrency: currencies.base,
    account: settings.account,
    notes: [
      ...table.leftOut.map(({ row, label, why }) => `row ${row} (${label}) is left out: ${why}`),
      ...reader.notes,
      ...reconcileTotals(table.totals, positions),
    ],
  };
}

/** Reads the rows of one table in order, remembering what to tell about them. */
class PositionReader {
  readonly notes: string[] = [];
  private readonly table: HoldingsTable;
  private readonly columns: NumberColumns;
  private readonly currencies: Currencies;
  private readonly settings: Settings;
  private readonly problems: Problems;
  private sum: Decimal = ZERO;

  constructor(table: HoldingsTable, columns: NumberColumns, currencies: Currencies, settings: Settings, problems: Problems) {
    this.table = table;
    this.columns = columns;
    this.currencies = currencies;
    this.settings = settings;
    this.problems = problems;
  }

  /** The position in a row; undefined for an empty row and for one with a problem. */
  read({ row, cells }: HoldingsRow, index: number): ReadPosition | undefined {
    const assetClass = keyText(cells.assetClass);
    const symbol = keyText(cells.holding) || keyText(cells.assetId) || keyText(cells.name) || assetClass;
    const value = this.columns.value?.[index];
    if (symbol === "") {
      this.checkUnnamed(row, value?.kind === "number" ? value.value : ZERO);
      return undefined;
    }
    const hasCashSymbol = isCashSymbol(symbol);
    const where = { range: this.table.name, row, subject: symbol };
    const worth = positionValue(
      {
        value,
        quantity: this.columns.quantity?.[index],
        price: this.columns.price?.[index],
        currency: this.currencies.ofRow(index),
        fxRate: this.currencies.rateOfRow(index),
        isCash: hasCashSymbol || isCashClass(assetClass),
      },
      where,
      this.table,
    );
    const trading = readTrading(cells.trading);
    if (!("trading" in trading)) {
      this.problems.add({ ...where, column: this.table.headers.trading ?? "Trading", ...trading });
    }
    this.checkOtherNumbers(where, index);
    if ("problem" in worth) {
      this.problems.add(worth.problem);
      return undefined;
    }
    if (worth.note !== undefined) {
      this.notes.push(worth.note);
    }
    const rounded = worth.value.toDecimalPlaces(this.settings.decimals);
    this.sum = this.sum.plus(rounded);
    return {
      row,
      id: assetKey(keyText(cells.assetId) || symbol),
      symbol: symbol.replace(/\*+$/u, ""),
      assetClass,
      account: keyText(cells.account),
      value: rounded,
      quantity: worth.quantity,
      price: worth.price,
      fxRate: worth.fxRate,
      currency: this.currencies.ofRow(index),
      trading: "trading" in trading ? trading.trading : undefined,
      hasCashSymbol,
    };
  }

  /** A row without a name is nothing, or a total without a label; any other value would be lost. */
  private checkUnnamed(row: number, value: Decimal): void {
    if (!value.isZero() && !isNearSum(value, this.sum)) {
      this.problems.add({
        code: "NO_NAME",
        range: this.table.name,
        row,
        what: `a value of ${value} stands in a row without a holding`,
        remedy: "Name the holding, or clear the row",
      });
    }
  }

  private checkOtherNumbers(where: Pick<Problem, "range" | "row" | "subject">, index: number): void {
    const lotSize = this.columns.lotSize?.[index];
    if (lotSize?.kind === "unreadable" || (lotSize?.kind === "number" && !lotSize.value.isZero())) {
      this.problems.add({
        code: "NOT_AVAILABLE_YET",
        ...where,
        column: this.table.headers.lotSize ?? "Lot size",
        what: "lot sizes are not available yet",
        remedy: "Leave the cell empty, or enter 0 for any amount",
      });
    }
    const fxRate = this.columns.fxRate?.[index];
    if (fxRate?.kind === "unreadable" || (fxRate?.kind === "number" && fxRate.value.lt(0))) {
      this.problems.add({
        code: "BAD_FX_RATE",
        ...where,
        column: this.table.headers.fxRate ?? "FX rate",
        what: fxRate.kind === "unreadable" ? fxRate.what : `the rate ${fxRate.value} is negative`,
        remedy: "Enter what one unit of the row's currency is worth in the base currency",
      });
    }
  }
}

function positionsInAccount(
  positions: readonly ReadPosition[],
  table: HoldingsTable,
  { account }: Settings,
  problems: Problems,
): readonly ReadPosition[] {
  if (account === undefined) {
    return positions;
  }
  const names = [...new Set(positions.map((position) => position.account).filter((name) => name !== ""))];
  if (!names.some((name) => nameKey(name) === nameKey(account))) {
    problems.add({
      code: "UNKNOWN_ACCOUNT",
      range: table.name,
      what: `no row is in the account "${account}"`,
      remedy: names.length === 0 ? "Add a column Account, or leave the setting Account out" : `The accounts are ${names.join(", ")}`,
    });
  }
  return positions.filter((position) => nameKey(position.account) === nameKey(account));
}
